import { once } from 'node:events';
import { loadPipeline } from '../pipeline/load-pipeline.js';
import type { Pipeline } from '../pipeline/pipeline.js';
import { runSource } from '../pipeline/run-source.js';
import { decodeLine, readLine } from '../readers/read-line.js';
import { type ByteLine, readLines } from '../readers/read-lines.js';
import { convertOffsets } from '../schema/offsets.js';
import type { OffsetUnit } from '../schema/record.js';
import { offsetUnit } from './options.js';
import { tellFailure } from './tell-failure.js';

/** Options of `copydesk pipe`. */
export interface PipeOptions {
  readonly pipeline: string;
  readonly clean?: boolean;
  readonly stages?: string;
  readonly gazetteer?: string;
  readonly offsets: string;
}

/** A filter: NDJSON lines in, records out, in input order. A bad line is told on stderr and the rest goes on (exit 3). */
export async function pipe(options: PipeOptions): Promise<void> {
  const unit = offsetUnit(options.offsets);
  const pipeline = loadPipeline(options.pipeline, { gazetteer: options.gazetteer, only: options.stages?.split(',').map((s) => s.trim()) });
  for await (const line of readLines(process.stdin)) {
    const out = answer(pipeline, line, unit, options.clean ?? false);
    if (out !== '' && !process.stdout.write(out)) await once(process.stdout, 'drain');
  }
}

/** The records of a line; nothing for an empty line, and for a bad one, which is told. */
function answer(pipeline: Pipeline, line: ByteLine, unit: OffsetUnit, clean: boolean): string {
  try {
    const text = decodeLine(line);
    if (text.trim() === '') return '';
    const { source, given } = readLine(text, line.number);
    const { records } = runSource(pipeline, source, { clean, given });
    return records.map((record) => `${JSON.stringify(convertOffsets(record, source.raw, unit))}\n`).join('');
  } catch (error) {
    tellFailure(error, `line ${line.number}`);
    return '';
  }
}
