import { stringify } from 'csv-stringify/sync';
import { toCopydeskError } from '../errors/copydesk-error.js';
import { loadPipeline } from '../pipeline/load-pipeline.js';
import { runSource } from '../pipeline/run-source.js';
import { findInputs } from '../readers/find-inputs.js';
import { readFile } from '../readers/read-file.js';
import { mergeQuotes, type QuoteRow, quoteRows } from '../writers/quote-rows.js';
import { bold } from './colour.js';
import { share } from './options.js';
import { clip, formatTable } from './print-table.js';

export interface QuotesOptions {
  readonly pipeline: string;
  readonly format: string;
  readonly speaker?: string;
  readonly kind: string;
  readonly indirect?: boolean;
  readonly minCertainty: string;
  readonly merge?: boolean;
}

/** Prints the quotes of files; a file that fails is told on stderr and the rest goes on. */
export async function quotes(names: readonly string[], options: QuotesOptions): Promise<void> {
  const least = share(options.minCertainty, '--min-certainty');
  const kinds = new Set([...options.kind.split(',').map((k) => k.trim()), ...(options.indirect ? ['indirect'] : [])]);
  const pipeline = loadPipeline(options.pipeline, { only: ['quotes'] });
  const found = findInputs(names);
  const rows: QuoteRow[] = [];
  for (const failure of found.failures) tellFailure(failure, failure.details.where);
  for (const input of found.inputs) {
    try {
      const source = readFile(input);
      rows.push(...runSource(pipeline, source).records.flatMap((record) => quoteRows(record, source.raw)));
    } catch (error) {
      tellFailure(error, input.path);
    }
  }
  const wanted = rows.filter((row) => kinds.has(row.kind) && row.certainty >= least && hasSpeaker(row, options.speaker));
  process.stdout.write(formatRows(options.merge ? mergeQuotes(wanted) : wanted, options.format));
}

function tellFailure(error: unknown, where: string): void {
  const coded = toCopydeskError(error, where);
  process.stderr.write(`${coded.message}\n`);
  process.exitCode = Math.max(Number(process.exitCode ?? 0), coded.exitCode);
}

function hasSpeaker(row: QuoteRow, wanted: string | undefined): boolean {
  if (wanted === undefined) return true;
  return `${row.speaker ?? ''} ${row.entity ?? ''}`.toLowerCase().includes(wanted.toLowerCase());
}

function formatRows(rows: readonly QuoteRow[], format: string): string {
  if (format === 'json') return `${JSON.stringify(rows, null, 1)}\n`;
  if (format === 'ndjson') return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  if (format === 'csv')
    return stringify(
      rows.map((row) => ({ ...row, places: row.places.join(' ') })),
      { header: true, columns: CSV_COLUMNS },
    );
  const cells = rows.map((row) => [
    clip(row.entity ?? row.speaker ?? `(${row.reason ?? 'unknown'})`, 28),
    clip(row.quote, 72),
    clip(row.cue ?? '', 16),
    row.kind,
    row.places.join(' '),
  ]);
  return `${formatTable(['speaker', 'quote', 'cue', 'kind', 'place'], cells)}\n${bold(`${rows.length} quotes`)}\n`;
}

const CSV_COLUMNS = ['document', 'kind', 'quote', 'speaker', 'entity', 'via', 'reason', 'cue', 'certainty', 'by', 'start', 'end', 'places'];
