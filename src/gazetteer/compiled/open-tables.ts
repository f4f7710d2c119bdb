import { foldName } from '../../language/names/fold-name.js';
import type { Gazetteer, GazetteerEntry, GazetteerRole, NamedEntry } from '../gazetteer.js';
import { findNearby } from './find-nearby.js';
import { hashOfText, numbersOf } from './hash-index.js';
import { readTables } from './read-tables.js';
import type { GazetteerTables } from './tables.js';

/** The gazetteer that tables hold. */
export function openTables(tables: GazetteerTables): Gazetteer {
  const { head, folded, ids, near } = tables;
  const { entryCount, entryOf, idAt, entryAt, nameAt } = readTables(tables);
  const roles = rolesById(head.roles);
  return Object.freeze({
    name: head.name,
    version: '1',
    sha256: head.sha256,
    entryCount,
    decisions: head.decisions,
    byId: (id: string): GazetteerEntry | undefined => {
      const number = numbersOf(ids, hashOfText(id)).find((i) => idAt(i) === id);
      return number === undefined ? undefined : entryAt(number);
    },
    rolesOf: (id: string) => roles.get(id) ?? [],
    lookUp: (surface: string) => {
      const key = foldName(surface);
      return [...numbersOf(folded, hashOfText(key))]
        .map(nameAt)
        .filter((name) => isWrittenAs(name, surface) && foldName(name.alias) === key);
    },
    nearby: (surface: string, limit: number) => findNearby(near, surface, limit, entryOf).map(nameAt),
  });
}

/** Whether a surface may stand for a name: one of exact case only as it is written, dots of an acronym aside. */
function isWrittenAs({ alias, case: letters }: NamedEntry, surface: string): boolean {
  return letters === 'any' || alias === surface || alias.replaceAll('.', '') === surface.replaceAll('.', '');
}

function rolesById(roles: readonly GazetteerRole[]): Map<string, GazetteerRole[]> {
  const map = new Map<string, GazetteerRole[]>();
  for (const role of roles) {
    const list = map.get(role.id);
    if (list === undefined) map.set(role.id, [role]);
    else list.push(role);
  }
  return map;
}
