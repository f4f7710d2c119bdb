import { foldName } from './fold-name.js';
import type { GazetteerAlias, GazetteerEntry, GazetteerRole } from './gazetteer.js';
import { type Placed, readAliases, readDecisions, readEntries, readRoles, requireEntities } from './read-rows.js';

/** One thing that is wrong with a gazetteer, with its place. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly message: string;
}

/** Everything that is wrong with a gazetteer folder. Throws E-gazetteer-* where a file cannot be read at all. */
export function lintGazetteer(folder: string): Finding[] {
  requireEntities(folder);
  const entries = readEntries(folder);
  const aliases = readAliases(folder);
  const roles = readRoles(folder);
  const known = new Set(entries.map((e) => e.id));
  return [
    ...doubledIds(entries),
    ...missingSources(entries),
    ...strangers('aliases.csv', aliases, known),
    ...strangers('roles.csv', roles, known),
    ...strangers(
      'decisions.csv',
      readDecisions(folder)
        .filter((d) => d.entity !== 'NIL')
        .map((d) => ({ id: d.entity.replace(/^!/, ''), line: d.line })),
      known,
    ),
    ...sharedAliases(aliases),
    ...wordLikeAliases(aliases),
    ...unsorted(
      'entities.csv',
      entries.map((e) => ({ key: e.id, line: e.line })),
    ),
    ...unsorted(
      'aliases.csv',
      aliases.map((a) => ({ key: a.id, line: a.line })),
    ),
    ...overlappingRoles(roles),
  ];
}

function doubledIds(entries: readonly Placed<GazetteerEntry>[]): Finding[] {
  const first = new Map<string, number>();
  return entries.flatMap(({ id, line }) => {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, line);
    return earlier === undefined
      ? []
      : [{ file: 'entities.csv', line, code: 'doubled-id', message: `id "${id}" stands on line ${earlier} already` }];
  });
}

function missingSources(entries: readonly Placed<GazetteerEntry>[]): Finding[] {
  return entries
    .filter((e) => e.source === '' || e.licence === '')
    .map(({ id, line }) => ({ file: 'entities.csv', line, code: 'missing-source', message: `"${id}" has no source or licence` }));
}

function strangers(file: string, rows: readonly { readonly id: string; readonly line: number }[], known: ReadonlySet<string>): Finding[] {
  return rows
    .filter((row) => !known.has(row.id))
    .map(({ id, line }) => ({ file, line, code: 'unknown-id', message: `"${id}" is no entity` }));
}

function sharedAliases(aliases: readonly Placed<GazetteerAlias>[]): Finding[] {
  const owners = new Map<string, Placed<GazetteerAlias>>();
  return aliases
    .filter((a) => a.kind !== 'never' && a.context === '')
    .flatMap((alias) => {
      const key = alias.case === 'exact' ? alias.alias : foldName(alias.alias);
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, alias);
      if (owner === undefined || owner.id === alias.id) return [];
      return [
        {
          file: 'aliases.csv',
          line: alias.line,
          code: 'shared-alias',
          message: `"${alias.alias}" belongs to "${owner.id}" (line ${owner.line}) too: give both a context`,
        },
      ];
    });
}

/** Short aliases in capitals, and ones that are everyday words, must match their exact case. */
const EVERYDAY = new Set(
  'who us it nice may will time post sun mirror mail guardian economist hill nation apple meta shell total orange target gap visa it as in on at be is was mobile reading bath split male'.split(
    ' ',
  ),
);

function wordLikeAliases(aliases: readonly Placed<GazetteerAlias>[]): Finding[] {
  return aliases
    .filter((a) => a.case === 'any' && a.kind !== 'never' && EVERYDAY.has(a.alias.toLowerCase()))
    .map(({ alias, line }) => ({
      file: 'aliases.csv',
      line,
      code: 'word-like-alias',
      message: `"${alias}" is a common word: set case to exact`,
    }));
}

function unsorted(file: string, rows: readonly { readonly key: string; readonly line: number }[]): Finding[] {
  const at = rows.findIndex((row, i) => i > 0 && row.key < (rows[i - 1]?.key ?? ''));
  const row = rows[at];
  return row === undefined ? [] : [{ file, line: row.line, code: 'unsorted', message: `"${row.key}" stands behind a larger id` }];
}

function overlappingRoles(roles: readonly Placed<GazetteerRole>[]): Finding[] {
  const last = new Map<string, Placed<GazetteerRole>>();
  const ordered = roles.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return ordered.flatMap((role) => {
    const key = `${role.role}\n${role.org}`;
    const before = last.get(key);
    last.set(key, role);
    if (before === undefined || before.id === role.id || (before.validTo !== '' && before.validTo <= role.validFrom)) return [];
    return [
      {
        file: 'roles.csv',
        line: role.line,
        code: 'overlapping-roles',
        message: `"${role.role}" of "${role.org}" is still held by "${before.id}" (line ${before.line})`,
      },
    ];
  });
}
