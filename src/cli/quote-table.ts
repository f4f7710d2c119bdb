import { stringify } from 'csv-stringify/sync';
import type { QuoteRow } from '../writers/quote-rows.js';
import { bold } from './colour.js';
import { clip, formatTable } from './print-table.js';

const CSV_COLUMNS = [
  'document',
  'kind',
  'quote',
  'speaker',
  'entity',
  'via',
  'reason',
  'cue',
  'certainty',
  'by',
  'unbalanced',
  'start',
  'end',
  'places',
];
/** Columns of a terminal that does not tell its width. */
const USUAL_WIDTH = 160;
const LONGEST_SPEAKER = 48;
const SHORTEST_QUOTE = 40;
const GAPS = 8;

/** Rows as json, ndjson, csv (what a spreadsheet would run as a formula is quoted) or a table that fits the terminal; `found` is how many there were before the filters. */
export function formatQuotes(rows: readonly QuoteRow[], format: string, found: number): string {
  if (format === 'json') return `${JSON.stringify(rows, null, 1)}\n`;
  if (format === 'ndjson') return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  if (format === 'csv')
    return stringify(
      rows.map((row) => ({ ...row, unbalanced: String(row.unbalanced), places: row.places.join(' ') })),
      { header: true, columns: CSV_COLUMNS, escape_formulas: true },
    );
  const total = bold(`${rows.length} ${rows.length === 1 ? 'quote' : 'quotes'}`);
  return rows.length === 0
    ? `${total}${found > 0 ? ` (${found} of other kinds, speakers or certainty)` : ''}\n`
    : `${tableOf(rows)}\n${total}\n`;
}

function tableOf(rows: readonly QuoteRow[]): string {
  const cells = rows.map((row) => [clip(speakerOf(row), LONGEST_SPEAKER), row.quote, row.cue ?? '', row.kind, row.places.join(' ')]);
  const others = [0, 2, 3, 4].reduce((sum, i) => sum + cells.reduce((most, row) => Math.max(most, row[i]?.length ?? 0), 0), 0);
  const room = Math.max(SHORTEST_QUOTE, (process.stdout.columns ?? USUAL_WIDTH) - others - GAPS);
  return formatTable(
    ['speaker', 'quote', 'cue', 'kind', 'place'],
    cells.map((row) => row.map((cell, i) => (i === 1 ? clip(cell, room) : cell))),
  );
}

function speakerOf({ entity, speaker, via, reason }: QuoteRow): string {
  const name = entity ?? speaker ?? `(${reason ?? 'unknown'})`;
  return via === null ? name : `${name} (via ${via})`;
}
