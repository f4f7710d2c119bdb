import path from 'node:path';
import { type LinkChange, linkChanges } from '../curation/link-changes.js';
import { type Additions, planImport } from '../curation/plan-import.js';
import { buildQueue } from '../curation/queue.js';
import { formatQueue, readRulings } from '../curation/queue-csv.js';
import { contextReader } from '../curation/read-context.js';
import { tryAdditions, writeAdditions } from '../curation/write-additions.js';
import { CopydeskError } from '../errors/copydesk-error.js';
import { readAliases, readEntries, requireEntities } from '../gazetteer/read-rows.js';
import { loadPipeline } from '../pipeline/load-pipeline.js';
import { eachRecord } from '../readers/read-records.js';
import { writeText } from '../writers/write-record.js';
import { bold } from './colour.js';
import { notEmpty } from './options.js';
import { formatTable } from './print-table.js';

/** Writes the open names of a batch as CSV, to a file or the terminal. */
export async function queue(output: string, options: { readonly out?: string }): Promise<void> {
  const entries = buildQueue(eachRecord(output), contextReader());
  if (options.out === undefined) {
    process.stdout.write(formatQueue(entries));
    return;
  }
  writeText(options.out, formatQueue(entries));
  process.stderr.write(
    `${entries.length} names in ${options.out}; fill in the column "action", then: copydesk gazetteer import ${options.out}\n`,
  );
}

/** Options of `copydesk gazetteer import`, as the parser of arguments gives them. */
export interface ImportOptions {
  readonly pipeline: string;
  readonly gazetteer?: string;
  readonly batch: string;
  readonly who: string;
  readonly date?: string;
  readonly licence: string;
  readonly dryRun?: boolean;
}

/** Takes an edited queue into a gazetteer after a trial on the batch; nothing is written where a row or the result is unsound. */
export async function importQueue(file: string, options: ImportOptions): Promise<void> {
  const folder = options.gazetteer ?? path.join(options.pipeline, 'gazetteer');
  requireEntities(folder);
  const known = { entries: readEntries(folder), aliases: readAliases(folder) };
  const curator = { who: notEmpty(options.who, '--who'), date: dayOf(options.date), licence: options.licence };
  const additions = planImport(file, readRulings(file), known, curator);
  const records = eachRecord(options.batch);
  const trial = tryAdditions(folder, additions);
  try {
    const today = loadPipeline(options.pipeline, { gazetteer: folder, only: ['reconcile'] });
    const tomorrow = loadPipeline(options.pipeline, { gazetteer: trial.folder, only: ['reconcile'] });
    const { changes, sources, left } = linkChanges(records, today, tomorrow);
    process.stdout.write(formatChanges(changes));
    if (left.length > 0) process.stderr.write(`left out, gone or changed since the batch ran: ${left.join(', ')}\n`);
    process.stdout.write(
      `${count(changes, 'gained')} links gained, ${count(changes, 'lost')} lost, ${count(changes, 'changed')} changed in ${sources} sources\n`,
    );
  } finally {
    trial.drop();
  }
  if (options.dryRun !== true) writeAdditions(folder, additions);
  process.stdout.write(`${bold(options.dryRun === true ? 'nothing written; would add' : 'added')} ${tell(additions)} to ${folder}\n`);
}

function dayOf(date: string | undefined): string {
  if (date === undefined) return new Date().toISOString().slice(0, 10);
  if (isDay(date)) return date;
  throw new CopydeskError('E-usage', { what: `"${date}" is no day`, where: '--date', todo: 'Give a day such as 2026-03-04.' });
}

/** Whether a text is a day of the calendar, written YYYY-MM-DD. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function formatChanges(changes: readonly LinkChange[]): string {
  if (changes.length === 0) return '';
  const rows = changes.map((c) => [c.change, c.document, c.name, String(c.mentions), c.before ?? '-', c.after ?? '-']);
  return formatTable(['change', 'document', 'name', 'mentions', 'before', 'after'], rows, [false, false, false, true]);
}

const count = (changes: readonly LinkChange[], kind: LinkChange['change']) => changes.filter(({ change }) => change === kind).length;

const tell = ({ entities, aliases, decisions }: Additions) =>
  `${entities.length} entities, ${aliases.length} aliases, ${decisions.length} decisions`;
