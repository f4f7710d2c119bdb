import { parse } from 'csv-parse/sync';
import { CopydeskError } from '../errors/copydesk-error.js';
import { decode } from '../readers/decode.js';
import { readBytes } from '../readers/read-file.js';

/** A row of an edited queue by column name, with the line on which it begins. */
export interface QueueRow {
  readonly line: number;
  readonly get: (column: string) => string;
}

/** What spreadsheets put between cells: Excel follows the country, and saves Unicode text with tabs. */
const SEPARATORS = [',', ';', '\t'] as const;

/**
 * The rows of a queue as any spreadsheet saves it: columns in any order and more of them, any encoding that a text may have, cells
 * parted by commas, semicolons or tabs. Throws E-queue-csv, E-input-*.
 */
export function readQueue(file: string, columns: readonly string[]): QueueRow[] {
  const { raw } = decode(readBytes(file), file);
  const [head, ...rows] = parseRows(raw, file);
  const names = head?.cells.map((name) => name.trim().toLowerCase()) ?? [];
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) throw csvError(file, 1, `column ${missing.map((m) => `"${m}"`).join(', ')} is missing`);
  return rows.map(({ line, cells }) => ({ line, get: (column) => cells[names.indexOf(column)] ?? '' }));
}

interface ParsedRow {
  readonly line: number;
  readonly cells: readonly string[];
}

function parseRows(raw: string, file: string): ParsedRow[] {
  try {
    const rows: ParsedRow[] = [];
    parse(raw.replaceAll('\r\n', '\n'), {
      bom: true,
      delimiter: separatorOf(raw),
      skip_empty_lines: true,
      on_record: (cells: string[], { lines }) => {
        rows.push({ line: lines - lineEndsIn(cells), cells });
        return null;
      },
    });
    return rows;
  } catch (error) {
    const line = error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
    throw csvError(file, line, error instanceof Error ? error.message : String(error), error);
  }
}

/** The separator that the first line holds most often. */
function separatorOf(raw: string): string {
  const [head = ''] = raw.split(/\r?\n/, 1);
  const count = (separator: string) => head.split(separator).length;
  return SEPARATORS.reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}

const lineEndsIn = (cells: readonly string[]): number => cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);

function csvError(file: string, line: number, what: string, cause?: unknown): CopydeskError {
  const todo = 'Save the sheet as CSV with the columns that `copydesk gazetteer queue` wrote. Nothing was written.';
  return new CopydeskError('E-queue-csv', { what, where: `${file}, line ${line}`, todo }, cause);
}
