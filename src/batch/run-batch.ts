import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import pLimit from 'p-limit';
import { Piscina } from 'piscina';
import { sha256Of } from '../document/sha256.js';
import { CopydeskError } from '../errors/copydesk-error.js';
import type { Pipeline } from '../pipeline/pipeline.js';
import type { FoundInputs, Input } from '../readers/find-inputs.js';
import { readBytes } from '../readers/read-file.js';
import type { OffsetUnit } from '../schema/record.js';
import { writeText } from '../writers/write-record.js';
import { openJournal } from './journal.js';
import { failedReport } from './process-file.js';
import { type RunReport, readReport, reportPath, type SourceDone, type SourceReport } from './report.js';
import type { WorkerSetup } from './worker.js';

/** What a batch is run with. */
export interface BatchOptions {
  /** Folder of the pipeline, for the workers to load. */
  readonly folder: string;
  readonly gazetteer?: string | undefined;
  readonly output: string;
  readonly workers: number;
  readonly offsets: OffsetUnit;
  /** Milliseconds that one file may take. */
  readonly timeOut: number;
  /** Megabytes of heap that one worker may take: a document that needs more fails alone. */
  readonly memory: number;
  /** Called after each source, skipped ones too. */
  readonly onDone?: (report: SourceReport, isSkipped: boolean) => void;
}

/** The report of a batch, and how many of its sources were left as they were. */
export interface BatchResult {
  readonly report: RunReport;
  readonly skipped: number;
}

/** Runs files through a pipeline on worker threads; one bad file never costs another. Throws E-output-write. */
export async function runBatch(pipeline: Pipeline, found: FoundInputs, options: BatchOptions): Promise<BatchResult> {
  const journal = openJournal(options.output, { pipeline: pipeline.sha256, offsets: options.offsets });
  const before = finishedBefore(pipeline, options, journal.finished);
  const work = openPool(options, found.inputs.length);
  let skipped = 0;
  const one = async (input: Input): Promise<SourceReport> => {
    const known = unchanged(before.get(input.path), input, options.output);
    const report = known ?? (await work.run(input));
    if (known === null) journal.add(report);
    else skipped++;
    removeSurplus(options.output, before.get(input.path), report);
    options.onDone?.(report, known !== null);
    return report;
  };
  // As many files in flight as threads: a file's time runs from its hand-over, so none may wait in the pool's queue.
  const limit = pLimit(options.workers);
  // Where the journal cannot be written the run stops: no file waits for a thread any more.
  const done = await Promise.all(found.inputs.map((input) => limit(one, input))).finally(() => {
    limit.clearQueue();
    return work.close();
  });
  const missing = found.failures.map((error) => failedReport({ id: '', path: error.details.where }, error));
  const report = summarize(pipeline, options, [...done, ...missing]);
  writeText(reportPath(options.output), `${JSON.stringify(report, null, 1)}\n`);
  journal.remove();
  return { report, skipped };
}

function finishedBefore(pipeline: Pipeline, options: BatchOptions, journal: readonly SourceReport[]): ReadonlyMap<string, SourceDone> {
  const last = readReport(options.output);
  const isSame = last !== null && last.pipeline.sha256 === pipeline.sha256 && last.offsets === options.offsets;
  const finished = [...(isSame ? last.sources : []), ...journal].filter((s) => s.status === 'ok');
  return new Map(finished.map((s) => [s.name, s]));
}

/** The files in the output folder that came of a source. */
const filesOf = ({ records, text }: SourceDone): string[] => [...records.map((id) => `${id}.json`), ...(text === null ? [] : [text])];

/** The earlier report of a file whose bytes have not changed and whose records are all there, or null. */
function unchanged(before: SourceDone | undefined, input: Input, folder: string): SourceDone | null {
  if (before === undefined || !filesOf(before).every((name) => existsSync(path.join(folder, name)))) return null;
  try {
    return sha256Of(readBytes(input.path)) === before.sha256 ? before : null;
  } catch {
    return null;
  }
}

function removeSurplus(folder: string, before: SourceDone | undefined, now: SourceReport): void {
  if (before === undefined || now.status !== 'ok') return;
  const kept = filesOf(now);
  for (const name of filesOf(before)) if (!kept.includes(name)) rmSync(path.join(folder, name), { force: true });
}

function openPool(options: BatchOptions, files: number): { run: (input: Input) => Promise<SourceReport>; close: () => Promise<void> } {
  const workerData: WorkerSetup = {
    pipeline: options.folder,
    gazetteer: options.gazetteer,
    folder: options.output,
    offsets: options.offsets,
  };
  const threads = Math.max(1, Math.min(options.workers, files));
  const pool = new Piscina({
    filename: new URL('./worker.js', import.meta.url).href,
    workerData,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: options.memory },
  });
  return {
    run: async (input) => {
      try {
        return await pool.run(input, { signal: AbortSignal.timeout(options.timeOut) });
      } catch (error) {
        return failedReport(input, lostError(error, input, options.timeOut));
      }
    },
    close: () => pool.destroy(),
  };
}

function lostError(error: unknown, input: Input, timeOut: number): CopydeskError {
  if (error instanceof Error && error.name === 'AbortError') {
    return new CopydeskError(
      'E-time-out',
      { what: `more than ${timeOut} ms`, where: input.path, todo: 'Raise --time-out or split the file.' },
      error,
    );
  }
  if (error instanceof CopydeskError) return error;
  const what = error instanceof Error ? error.message : String(error);
  return new CopydeskError(
    'E-worker-lost',
    { what, where: input.path, todo: 'Finished documents are kept. Split the file or raise --memory; if it repeats, report the file.' },
    error,
  );
}

function summarize(pipeline: Pipeline, options: BatchOptions, sources: readonly SourceReport[]): RunReport {
  const ok = sources.filter((s) => s.status === 'ok');
  const { name, version, sha256, tool } = pipeline;
  return {
    schema: 'copydesk.run/1',
    pipeline: { name, version, sha256, tool },
    offsets: options.offsets,
    counts: {
      sources: sources.length,
      ok: ok.length,
      failed: sources.length - ok.length,
      articles: ok.reduce((n, s) => n + s.records.length, 0),
    },
    sources: sources.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
  };
}
