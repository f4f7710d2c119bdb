import { existsSync } from 'node:fs';
import path from 'node:path';
import { ENTITY_TYPES } from '../document/layers.js';
import { CopydeskError } from '../errors/copydesk-error.js';
import { ALIAS_KINDS, type GazetteerAlias, type GazetteerDecision, type GazetteerEntry, type GazetteerRole } from './gazetteer.js';
import { type CsvRow, eachCsvRow, readCsv } from './read-csv.js';

/** A value and the line it stands on. */
export type Placed<T> = T & { readonly line: number };

const COLUMNS = {
  entities: ['id', 'type', 'name', 'description', 'wikidata', 'weight', 'source', 'licence', 'status'],
  aliases: ['id', 'alias', 'kind', 'lang', 'case', 'context', 'valid_from', 'valid_to', 'source'],
  roles: ['id', 'role', 'org', 'valid_from', 'valid_to', 'source'],
  decisions: ['surface', 'type', 'entity', 'scope', 'who', 'date', 'why'],
};

/** Throws E-gazetteer-missing where a folder holds no entities.csv, the one file that a gazetteer cannot do without. */
export function requireEntities(folder: string): void {
  if (existsSync(path.join(folder, 'entities.csv'))) return;
  throw new CopydeskError('E-gazetteer-missing', {
    what: 'there is no entities.csv',
    where: folder,
    todo: 'Give a folder that holds one.',
  });
}

/** The rows of entities.csv. Throws E-gazetteer-row. */
export function readEntries(folder: string): Placed<GazetteerEntry>[] {
  return entriesIn(path.join(folder, 'entities.csv'));
}

/** The rows of bulk.csv, a long list of lesser names with the columns of entities.csv and a context. Throws E-gazetteer-row. */
export function readBulk(folder: string): Placed<GazetteerEntry>[] {
  return entriesIn(path.join(folder, 'bulk.csv'));
}

function entriesIn(file: string): Placed<GazetteerEntry>[] {
  const rows: Placed<GazetteerEntry>[] = [];
  eachEntryIn(file, (entry) => rows.push(entry));
  return rows;
}

/** Visits the rows of entities.csv or bulk.csv one by one. Throws E-gazetteer-csv, E-gazetteer-row. */
export function eachEntryIn(file: string, visit: (entry: Placed<GazetteerEntry>) => void): void {
  eachCsvRow(file, COLUMNS.entities, (row) =>
    visit({
      line: row.line,
      id: filled(row, 'id', file),
      type: oneOf(row, 'type', ENTITY_TYPES, file),
      name: filled(row, 'name', file),
      description: row.get('description'),
      wikidata: row.get('wikidata'),
      weight: numberIn(row, 'weight', file),
      source: row.get('source'),
      licence: row.get('licence'),
      status: oneOf(row, 'status', ['curated', 'bulk'] as const, file),
      context: row.get('context'),
    }),
  );
}

/** The rows of aliases.csv. Throws E-gazetteer-row. */
export function readAliases(folder: string): Placed<GazetteerAlias>[] {
  const rows: Placed<GazetteerAlias>[] = [];
  eachAliasIn(path.join(folder, 'aliases.csv'), (alias) => rows.push(alias));
  return rows;
}

/** Visits the rows of aliases.csv one by one. Throws E-gazetteer-csv, E-gazetteer-row. */
export function eachAliasIn(file: string, visit: (alias: Placed<GazetteerAlias>) => void): void {
  eachCsvRow(file, COLUMNS.aliases, (row) =>
    visit({
      line: row.line,
      id: filled(row, 'id', file),
      alias: filled(row, 'alias', file),
      kind: oneOf(row, 'kind', ALIAS_KINDS, file),
      lang: row.get('lang'),
      case: oneOf(row, 'case', ['any', 'exact'] as const, file),
      context: row.get('context'),
      validFrom: row.get('valid_from'),
      validTo: row.get('valid_to'),
      source: row.get('source'),
      licence: row.get('licence'),
    }),
  );
}

/** The rows of roles.csv. Throws E-gazetteer-row. */
export function readRoles(folder: string): Placed<GazetteerRole>[] {
  const file = path.join(folder, 'roles.csv');
  return readCsv(file, COLUMNS.roles).map((row) => ({
    line: row.line,
    id: filled(row, 'id', file),
    role: filled(row, 'role', file),
    org: row.get('org'),
    validFrom: row.get('valid_from'),
    validTo: row.get('valid_to'),
    source: row.get('source'),
    licence: row.get('licence'),
  }));
}

/** The rows of decisions.csv. Throws E-gazetteer-row. */
export function readDecisions(folder: string): Placed<GazetteerDecision>[] {
  const file = path.join(folder, 'decisions.csv');
  return readCsv(file, COLUMNS.decisions).map((row) => ({
    line: row.line,
    surface: filled(row, 'surface', file),
    type: row.get('type'),
    entity: filled(row, 'entity', file),
    scope: row.get('scope'),
    who: row.get('who'),
    date: row.get('date'),
    why: row.get('why'),
  }));
}

function filled(row: CsvRow, column: string, file: string): string {
  const value = row.get(column);
  if (value.trim() !== '') return value;
  throw rowError(row, column, file, 'is empty', 'a value');
}

function oneOf<T extends string>(row: CsvRow, column: string, values: readonly T[], file: string): T {
  const text = row.get(column) === '' ? values[0] : row.get(column);
  const value = values.find((v) => v === text);
  if (value !== undefined) return value;
  throw rowError(row, column, file, `holds "${row.get(column)}"`, values.join(', '));
}

function numberIn(row: CsvRow, column: string, file: string): number {
  const value = Number(row.get(column));
  if (Number.isFinite(value) && value >= 0) return value;
  throw rowError(row, column, file, `holds "${row.get(column)}"`, 'a number of at least 0');
}

function rowError(row: CsvRow, column: string, file: string, what: string, expected: string): CopydeskError {
  return new CopydeskError('E-gazetteer-row', {
    what: `column "${column}" ${what}`,
    where: `${file}, line ${row.line}`,
    todo: `Expected: ${expected}. Nothing of the gazetteer was used.`,
  });
}
