import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { CopydeskError } from '../errors/copydesk-error.js';

/** A row by column name, with the line on which it ends. */
export interface CsvRow {
  readonly line: number;
  readonly get: (column: string) => string;
}

/** Reads a CSV file (RFC 4180, UTF-8, header row). A file that is missing has no rows. Throws E-gazetteer-csv with file, line and what was expected. */
export function readCsv(file: string, columns: readonly string[]): CsvRow[] {
  const rows: CsvRow[] = [];
  eachCsvRow(file, columns, (row) => rows.push(row));
  return rows;
}

/** Reads a CSV file row by row, so that a long one need not be held. Throws as `readCsv` does. */
export function eachCsvRow(file: string, columns: readonly string[], visit: (row: CsvRow) => void): void {
  if (!existsSync(file)) return;
  const bytes = readFileSync(file);
  if (!isUtf8(bytes)) throw csvError(file, 1, 'it is not UTF-8');
  let place: ReadonlyMap<string, number> | undefined;
  eachRecord(file, bytes, (record, line) => {
    const known = place;
    if (known === undefined) place = readHead(file, record, columns);
    else visit({ line, get: (column) => record[known.get(column) ?? -1] ?? '' });
  });
  if (place === undefined) throw csvError(file, 1, 'there is no header row');
}

/** Visits the records with the line on which each ends; the parser keeps none. */
function eachRecord(file: string, bytes: Uint8Array, visit: (record: readonly string[], line: number) => void): void {
  try {
    parse(bytes, {
      bom: true,
      skip_empty_lines: true,
      on_record: (record: string[], { lines }) => {
        visit(record, lines);
        return null;
      },
    });
  } catch (error) {
    if (error instanceof CopydeskError) throw error;
    const line = error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
    throw csvError(file, line, error instanceof Error ? error.message : String(error), error);
  }
}

function readHead(file: string, names: readonly string[], columns: readonly string[]): Map<string, number> {
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) throw csvError(file, 1, `column ${missing.map((m) => `"${m}"`).join(', ')} is missing`);
  return new Map(names.map((name, i) => [name, i]));
}

function csvError(file: string, line: number, what: string, cause?: unknown): CopydeskError {
  const todo = 'Mend the row; nothing of the gazetteer was used.';
  return new CopydeskError('E-gazetteer-csv', { what, where: `${file}, line ${line}`, todo }, cause);
}
