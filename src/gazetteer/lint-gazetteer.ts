import type { Finding } from './finding.js';
import { lintAliases } from './lint-aliases.js';
import { lintEntries, lintSharedNames, lintWordLikeNames } from './lint-entries.js';
import { lintRoles } from './lint-roles.js';
import { readAliases, readBulk, readDecisions, readEntries, readRoles, requireEntities } from './read-rows.js';

/** Everything that is wrong with a gazetteer folder. Throws E-gazetteer-* where a file cannot be read at all. */
export function lintGazetteer(folder: string): Finding[] {
  requireEntities(folder);
  const curated = readEntries(folder).map((entry) => ({ ...entry, file: 'entities.csv' }));
  const bulk = readBulk(folder).map((entry) => ({ ...entry, file: 'bulk.csv' }));
  const entries = [...curated, ...bulk];
  const aliases = readAliases(folder);
  const roles = readRoles(folder);
  const rulings = readDecisions(folder).map(({ surface, entity, line }) => ({
    id: entity.replace(/^!/, ''),
    key: `${surface}\n${entity}`,
    line,
  }));
  const known = new Set(entries.map((e) => e.id));
  return [
    ...lintEntries(entries),
    ...lintWordLikeNames(curated, aliases),
    ...lintSharedNames(curated, aliases),
    ...strangers('aliases.csv', aliases, known),
    ...strangers('roles.csv', roles, known),
    ...strangers(
      'decisions.csv',
      rulings.filter(({ id }) => id !== 'NIL'),
      known,
    ),
    ...contradictions(rulings),
    ...lintAliases(aliases, entries),
    ...lintRoles(roles, known),
    ...unsorted('entities.csv', curated),
    ...unsorted('bulk.csv', bulk),
    ...unsorted('aliases.csv', aliases),
    ...unsorted('roles.csv', roles),
  ];
}

interface Row {
  readonly id: string;
  readonly line: number;
}

function strangers(file: string, rows: readonly Row[], known: ReadonlySet<string>): Finding[] {
  return rows
    .filter((row) => !known.has(row.id))
    .map(({ id, line }) => ({ file, line, code: 'unknown-id', message: `"${id}" is no entity` }));
}

/** A surface that is ruled to be an entity and never to be it. */
function contradictions(rulings: readonly (Row & { readonly key: string })[]): Finding[] {
  const keys = new Set(rulings.map(({ key }) => key));
  return rulings
    .filter(({ key }) => keys.has(key.replace('\n', '\n!')))
    .map(({ id, line }) => ({ file: 'decisions.csv', line, code: 'contradiction', message: `"${id}" is ruled in and ruled out` }));
}

function unsorted(file: string, rows: readonly Row[]): Finding[] {
  const at = rows.findIndex((row, i) => i > 0 && row.id < (rows[i - 1]?.id ?? ''));
  const row = rows[at];
  return row === undefined ? [] : [{ file, line: row.line, code: 'unsorted', message: `"${row.id}" stands behind a larger id` }];
}
