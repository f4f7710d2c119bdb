import { workerData } from 'node:worker_threads';
import { loadPipeline } from '../pipeline/load-pipeline.js';
import type { Pipeline } from '../pipeline/pipeline.js';
import type { Input } from '../readers/find-inputs.js';
import type { OffsetUnit } from '../schema/record.js';
import { processFile } from './process-file.js';
import type { SourceReport } from './report.js';

/** What every worker thread is started with. */
export interface WorkerSetup {
  readonly pipeline: string;
  readonly gazetteer: string | undefined;
  readonly folder: string;
  readonly offsets: OffsetUnit;
}

const setup: WorkerSetup = workerData;
let pipeline: Pipeline | undefined;

/** Processes one file in a worker thread; the pipeline is loaded once a thread. */
export default function work(input: Input): SourceReport {
  pipeline ??= loadPipeline(setup.pipeline, { gazetteer: setup.gazetteer });
  return processFile(pipeline, input, setup.folder, setup.offsets);
}
