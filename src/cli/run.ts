import { availableParallelism } from 'node:os';
import { SingleBar } from 'cli-progress';
import { exitCodeOf, type SourceReport } from '../batch/report.js';
import { type BatchResult, runBatch } from '../batch/run-batch.js';
import { loadPipeline } from '../pipeline/load-pipeline.js';
import { findInputs } from '../readers/find-inputs.js';
import { bold, red } from './colour.js';
import { offsetUnit, positive } from './options.js';
import { formatTable } from './print-table.js';

/** Options of `copydesk run`; numbers are still text. */
export interface RunOptions {
  readonly pipeline: string;
  readonly output: string;
  readonly workers?: string;
  readonly timeOut: string;
  readonly memory: string;
  readonly gazetteer?: string;
  readonly offsets: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** The main job: files in, records and a report out, a summary on the terminal. */
export async function run(names: readonly string[], options: RunOptions): Promise<void> {
  const workers = options.workers === undefined ? availableParallelism() : positive(options.workers, '--workers');
  const timeOut = positive(options.timeOut, '--time-out') * 1000;
  const memory = positive(options.memory, '--memory');
  const offsets = offsetUnit(options.offsets);
  const pipeline = loadPipeline(options.pipeline, { gazetteer: options.gazetteer });
  const found = findInputs(names.length === 0 ? ['seeds'] : names, options.output);
  const bar = progressBar(found.inputs.length, options);
  const result = await runBatch(pipeline, found, {
    folder: options.pipeline,
    gazetteer: options.gazetteer,
    output: options.output,
    workers,
    offsets,
    timeOut,
    memory,
    onDone: () => bar?.increment(),
  });
  bar?.stop();
  print(result, options);
  process.exitCode = exitCodeOf(result.report);
}

function progressBar(total: number, options: RunOptions): SingleBar | null {
  if (!process.stderr.isTTY || options.quiet || options.json) return null;
  const bar = new SingleBar({ format: '{bar} {value}/{total} files', hideCursor: true, clearOnComplete: true });
  bar.start(total, 0);
  return bar;
}

function print({ report, skipped }: BatchResult, options: RunOptions): void {
  for (const source of report.sources) if (source.status === 'failed') process.stderr.write(`${red('failed')} ${source.message}\n`);
  if (options.json)
    process.stdout.write(
      `${JSON.stringify({ ...report.counts, skipped, output: options.output, failures: report.sources.filter((s) => s.status === 'failed') })}\n`,
    );
  if (options.json || options.quiet) return;
  const head = ['source', 'articles', 'sentences', 'entities', 'quotes', 'dates', 'numbers', 'linked', 'notices'];
  const rows = report.sources.map(rowOf);
  process.stdout.write(formatTable(head, rows, [false, ...head.slice(1).map(() => true)]));
  const { sources, ok, failed, articles } = report.counts;
  process.stdout.write(
    `\n${bold(`${articles} articles`)} from ${ok} of ${sources} sources in ${options.output} (${skipped} unchanged and skipped, ${failed} failed)\n`,
  );
}

function rowOf(source: SourceReport): string[] {
  if (source.status === 'failed') return [source.name, source.code];
  const c = source.counts;
  return [source.name, ...[c.articles, c.sentences, c.entities, c.quotes, c.dates, c.numbers, c.linked, c.notices].map(String)];
}
