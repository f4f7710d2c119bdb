import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { BODY_KINDS, BOILERPLATE_KINDS } from '../document/layers.js';
import { ERROR_TABLE } from '../errors/table.js';
import { OFFSET_UNITS } from '../schema/record.js';

const counts = z.strictObject({
  articles: z.int(),
  sentences: z.int(),
  entities: z.int(),
  quotes: z.int(),
  dates: z.int(),
  numbers: z.int(),
  linked: z.int(),
  notices: z.int(),
});
const outside = z.strictObject({ start: z.int(), end: z.int(), kind: z.enum([...BODY_KINDS, ...BOILERPLATE_KINDS]), by: z.string() });
const sourceReport = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('ok'),
    id: z.string(),
    name: z.string(),
    sha256: z.string(),
    encoding: z.string(),
    /** The file beside the records that holds the text derived of a page or feed; null where the source is text itself. */
    text: z.string().nullable(),
    records: z.array(z.string()),
    counts,
    outside: z.array(outside),
  }),
  z.strictObject({ status: z.literal('failed'), id: z.string(), name: z.string(), code: z.string(), message: z.string() }),
]);
const runReport = z.strictObject({
  schema: z.literal('copydesk.run/1'),
  pipeline: z.strictObject({ name: z.string(), version: z.string(), sha256: z.string(), tool: z.string() }),
  offsets: z.enum(OFFSET_UNITS),
  counts: z.strictObject({ sources: z.int(), ok: z.int(), failed: z.int(), articles: z.int() }),
  sources: z.array(sourceReport),
});
/** What became of one source. */
export type SourceReport = z.infer<typeof sourceReport>;
/** A source whose records are written. */
export type SourceDone = Extract<SourceReport, { status: 'ok' }>;
/** How many of each a source holds, over all its articles. */
export type SourceCounts = z.infer<typeof counts>;
/** `output/run.json`: no clock in it, so that equal runs give equal bytes. */
export type RunReport = z.infer<typeof runReport>;

const REPORT = 'run.json';
/** Where the report of an output folder lies. */
export const reportPath = (folder: string): string => path.join(folder, REPORT);

/** The report of the run before, or null where there is none that can be understood. */
export function readReport(folder: string): RunReport | null {
  const file = reportPath(folder);
  if (!existsSync(file)) return null;
  const parsed = runReport.safeParse(parse(readFileSync(file, 'utf8')));
  return parsed.success ? parsed.data : null;
}

/** A line of the journal, or null where a crash cut it short. */
export function readSourceReport(line: string): SourceReport | null {
  const parsed = sourceReport.safeParse(parse(line));
  return parsed.success ? parsed.data : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The worst exit code among the failed sources, 0 where all went well. */
export function exitCodeOf(report: RunReport): number {
  const codes = report.sources.map((s) => (s.status === 'failed' ? exitOf(s.code) : 0));
  return Math.max(0, ...codes);
}

function exitOf(code: string): number {
  const entry = Object.entries(ERROR_TABLE).find(([name]) => name === code)?.[1];
  return entry?.class === 'invariant' ? 4 : entry?.class === 'output' ? 5 : 3;
}
