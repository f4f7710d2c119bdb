import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { CopydeskError } from '../errors/copydesk-error.js';
import type { Finding } from '../gazetteer/finding.js';
import { lintGazetteer } from '../gazetteer/lint-gazetteer.js';
import { writeText } from '../writers/write-record.js';
import type { Additions } from './plan-import.js';

type Row = Readonly<Record<string, string>>;

/** Columns of a file that does not exist yet, and by which columns its rows are sorted. */
const FILES = {
  entities: { columns: ['id', 'type', 'name', 'description', 'wikidata', 'weight', 'source', 'licence', 'status'], sortedBy: ['id'] },
  aliases: {
    columns: ['id', 'alias', 'kind', 'lang', 'case', 'context', 'valid_from', 'valid_to', 'source', 'licence'],
    sortedBy: ['id', 'alias'],
  },
  decisions: { columns: ['surface', 'type', 'entity', 'scope', 'who', 'date', 'why'], sortedBy: ['surface', 'type', 'entity'] },
} as const;
type Table = keyof typeof FILES;
const TABLES: readonly Table[] = ['entities', 'aliases', 'decisions'];

/**
 * A copy of a gazetteer folder with rows added, linted, for a trial; the caller removes it with `drop`.
 * Throws E-gazetteer-lint where the additions bring a finding that the gazetteer has not got today.
 */
export function tryAdditions(folder: string, additions: Additions): { readonly folder: string; readonly drop: () => void } {
  const parent = mkdtempSync(path.join(tmpdir(), 'copydesk-'));
  const trial = path.join(parent, path.basename(folder));
  const drop = () => rmSync(parent, { recursive: true, force: true });
  try {
    cpSync(folder, trial, { recursive: true });
    writeAdditions(trial, additions);
    refuseNewFindings(lintGazetteer(folder), lintGazetteer(trial));
  } catch (error) {
    drop();
    throw error;
  }
  return { folder: trial, drop };
}

function refuseNewFindings(before: readonly Finding[], after: readonly Finding[]): void {
  const known = new Set(before.map((f) => `${f.code}\n${f.message}`));
  const fresh = after.filter((f) => !known.has(`${f.code}\n${f.message}`));
  const [first] = fresh;
  if (first === undefined) return;
  throw new CopydeskError('E-gazetteer-lint', {
    what: fresh.map((f) => `[${f.code}] ${f.message}`).join('; '),
    where: first.file,
    todo: 'Mend the rows of the queue; nothing was written.',
  });
}

/** Adds rows to the files of a gazetteer folder, each file written whole or not at all, in the order that lint asks for. Throws E-output-write. */
export function writeAdditions(folder: string, additions: Additions): void {
  for (const table of TABLES) if (additions[table].length > 0) addRows(path.join(folder, `${table}.csv`), table, additions[table]);
}

function addRows(file: string, table: Table, rows: readonly Row[]): void {
  const { columns, sortedBy } = FILES[table];
  const held: Row[] = existsSync(file) ? parse(readFileSync(file, 'utf8'), { bom: true, columns: true, skip_empty_lines: true }) : [];
  const names = [...new Set([...(held[0] === undefined ? columns : Object.keys(held[0])), ...columns])];
  const keyOf = (row: Row) => sortedBy.map((column) => row[column] ?? '').join('\n');
  const all = [...held, ...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
  writeText(file, stringify(all, { header: true, columns: names }));
}
