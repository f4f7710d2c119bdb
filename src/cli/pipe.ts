import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { toCopydeskError } from '../errors/copydesk-error.js';
import { loadPipeline } from '../pipeline/load-pipeline.js';
import type { Pipeline } from '../pipeline/pipeline.js';
import { runSource } from '../pipeline/run-source.js';
import { readLine } from '../readers/read-line.js';
import { convertOffsets } from '../schema/offsets.js';
import type { OffsetUnit } from '../schema/record.js';
import { offsetUnit } from './options.js';

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
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const out = answer(pipeline, line, number, unit, options.clean ?? false);
    if (out !== '' && !process.stdout.write(out)) await once(process.stdout, 'drain');
  }
}

function answer(pipeline: Pipeline, line: string, number: number, unit: OffsetUnit, clean: boolean): string {
  try {
    const { source, given } = readLine(line, number);
    const { records } = runSource(pipeline, source, { clean, given });
    return records.map((record) => `${JSON.stringify(convertOffsets(record, source.raw, unit))}\n`).join('');
  } catch (error) {
    const coded = toCopydeskError(error, `line ${number}`);
    process.stderr.write(`${coded.message}\n`);
    process.exitCode = Math.max(Number(process.exitCode ?? 0), coded.exitCode);
    return '';
  }
}
