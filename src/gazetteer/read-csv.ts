import { existsSync, readFileSync } from 'node:fs';
import { CopydeskError } from '../errors/copydesk-error.js';
import { splitCsv } from './split-csv.js';

/** A row by column name, with the line on which it begins. */
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
  let place: ReadonlyMap<string, number> | undefined;
  let width = 0;
  const fail = (line: number, what: string): never => {
    throw csvError(file, line, what);
  };
  splitCsv(readFileSync(file), fail, (record, line) => {
    if (place === undefined) {
      place = readHead(record, columns, fail);
      width = record.length;
      return;
    }
    const known = place;
    if (record.length !== width) fail(line, `the row has ${record.length} fields; the header has ${width}`);
    visit({ line, get: (column) => record[known.get(column) ?? -1] ?? '' });
  });
  if (place === undefined) fail(1, 'there is no header row');
}

function readHead(names: readonly string[], columns: readonly string[], fail: (line: number, what: string) => never): Map<string, number> {
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) fail(1, `column ${missing.map((m) => `"${m}"`).join(', ')} is missing`);
  return new Map(names.map((name, i) => [name, i]));
}

function csvError(file: string, line: number, what: string): CopydeskError {
  return new CopydeskError('E-gazetteer-csv', {
    what,
    where: `${file}, line ${line}`,
    todo: 'Mend the row; nothing of the gazetteer was used.',
  });
}
