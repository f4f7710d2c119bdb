import { readAliases, readBulk, readDecisions, readEntries, readRoles } from './read-rows.js';

/** How many rows of which sort a gazetteer holds. Throws E-gazetteer-*. */
export function gazetteerStats(folder: string): { readonly what: string; readonly count: number }[] {
  const entries = readEntries(folder);
  const aliases = readAliases(folder);
  return [
    { what: 'entities', count: entries.length },
    ...counted(
      'entities',
      entries.map((e) => e.type),
    ),
    { what: '  entities: with a Wikidata id', count: entries.filter((e) => e.wikidata !== '').length },
    { what: 'bulk entities', count: readBulk(folder).length },
    { what: 'aliases', count: aliases.length },
    ...counted(
      'aliases',
      aliases.map((a) => a.kind),
    ),
    ...counted(
      'sources',
      [...entries, ...aliases].map((row) => `${row.source}, ${row.licence === '' ? 'no licence' : row.licence}`),
    ),
    { what: 'roles', count: readRoles(folder).length },
    { what: 'decisions', count: readDecisions(folder).length },
  ];
}

function counted(what: string, kinds: readonly string[]): { what: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([kind, count]) => ({ what: `  ${what}: ${kind}`, count }));
}
