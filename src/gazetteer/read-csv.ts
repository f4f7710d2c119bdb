import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { CopydeskError } from '../errors/copydesk-error.js';

/** A row by column name, with its line in the file. */
export interface CsvRow {
  readonly line: number;
  readonly get: (column: string) => string;
}

/** Reads a CSV file (RFC 4180, UTF-8, header row). A file that is missing has no rows. Throws E-gazetteer-csv with file, line and what was expected. */
export function readCsv(file: string, columns: readonly string[]): CsvRow[] {
  if (!existsSync(file)) return [];
  const [head, ...rows] = parseRows(file);
  const names = head?.record ?? [];
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) throw csvError(file, 1, `column ${missing.map((m) => `"${m}"`).join(', ')} is missing`);
  const place = new Map(names.map((name, i) => [name, i]));
  return rows.map(({ record, line }) => ({ line, get: (column) => record[place.get(column) ?? -1] ?? '' }));
}

interface Parsed {
  readonly record: readonly string[];
  readonly line: number;
}

function parseRows(file: string): Parsed[] {
  const lines: number[] = [];
  try {
    const records: string[][] = parse(readFileSync(file, 'utf8'), {
      bom: true,
      skip_empty_lines: true,
      on_record: (record: string[], context) => {
        lines.push(context.lines);
        return record;
      },
    });
    return records.map((record, i) => ({ record, line: lines[i] ?? 0 }));
  } catch (error) {
    throw csvError(file, lineOf(error), error instanceof Error ? error.message : String(error), error);
  }
}

function lineOf(error: unknown): number {
  return error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : 0;
}

function csvError(file: string, line: number, what: string, cause?: unknown): CopydeskError {
  return new CopydeskError(
    'E-gazetteer-csv',
    { what, where: `${file}, line ${line}`, todo: 'Mend the row; nothing of the gazetteer was used.' },
    cause,
  );
}
