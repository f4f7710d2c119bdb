import { foldName, isAcronym, tellingWords } from '../language/names/fold-name.js';
import { soundKey } from '../language/names/sound-key.js';
import type { Gazetteer, GazetteerAlias, GazetteerDecision, GazetteerEntry, GazetteerRole, NamedEntry } from './gazetteer.js';

export interface GazetteerParts {
  readonly name: string;
  readonly sha256: string;
  readonly entries: readonly GazetteerEntry[];
  readonly aliases: readonly GazetteerAlias[];
  readonly roles: readonly GazetteerRole[];
  readonly decisions: readonly GazetteerDecision[];
}

/** Words that stand in more names than this say nothing. */
const COMMON_WORD = 400;

/** Builds the look-ups: names by their folded form at once, names by word and sound when first asked. */
export function compileGazetteer(parts: GazetteerParts): Gazetteer {
  const byId = new Map(parts.entries.map((entry) => [entry.id, entry]));
  const names = allNames(parts, byId);
  const roles = rolesById(parts.roles);
  const byName = group(names, ({ alias }) => [foldName(alias)]);
  let byWord: Map<string, NamedEntry[]> | undefined;
  return Object.freeze({
    name: parts.name,
    version: '1',
    sha256: parts.sha256,
    entries: parts.entries,
    roles: parts.roles,
    decisions: parts.decisions,
    byId: (id: string) => byId.get(id),
    rolesOf: (id: string) => roles.get(id) ?? [],
    lookUp: (surface: string) => (byName.get(foldName(surface)) ?? []).filter((n) => n.case === 'any' || isWrittenAs(n.alias, surface)),
    nearby: (surface: string, limit: number) => {
      byWord ??= group(names, ({ alias }) => keysOf(alias));
      return nearbyIn(byWord, surface, limit);
    },
  });
}

function rolesById(roles: readonly GazetteerRole[]): Map<string, GazetteerRole[]> {
  const map = new Map<string, GazetteerRole[]>();
  for (const role of roles) map.set(role.id, [...(map.get(role.id) ?? []), role]);
  return map;
}

/** Every entry's own name and aliases. An alias row with the entry's own name says its case; codes are never looked for. */
function allNames({ entries, aliases }: GazetteerParts, byId: ReadonlyMap<string, GazetteerEntry>): NamedEntry[] {
  const exact = new Set(aliases.filter((a) => a.case === 'exact' && byId.get(a.id)?.name === a.alias).map((a) => a.id));
  const own = entries.map((entry): NamedEntry => {
    const letters = isShortCapital(entry.name) || exact.has(entry.id) ? 'exact' : 'any';
    return { entry, alias: entry.name, kind: 'name', case: letters, context: '', validFrom: '', validTo: '' };
  });
  const more = aliases.flatMap(({ id, alias, kind, case: letterCase, context, validFrom, validTo }): NamedEntry[] => {
    const entry = byId.get(id);
    return entry === undefined || kind === 'code' ? [] : [{ entry, alias, kind, case: letterCase, context, validFrom, validTo }];
  });
  return [...own, ...more];
}

/** Whether a surface is an alias of exact case, dots of an acronym aside. */
const isWrittenAs = (alias: string, surface: string) => alias === surface || alias.replaceAll('.', '') === surface.replaceAll('.', '');

const isShortCapital = (name: string) => name.length <= 3 && name === name.toUpperCase();

function group(names: readonly NamedEntry[], keysOfName: (name: NamedEntry) => readonly string[]): Map<string, NamedEntry[]> {
  const map = new Map<string, NamedEntry[]>();
  for (const name of names) {
    for (const key of keysOfName(name)) {
      const list = map.get(key);
      if (list === undefined) map.set(key, [name]);
      else list.push(name);
    }
  }
  return map;
}

/** Words, sounds and beginnings of a name, each kind with its own mark. */
function keysOf(alias: string): string[] {
  const words = foldName(alias)
    .split(' ')
    .filter((word) => word !== '');
  const byWord = words.flatMap((word) => [`w:${word}`, `s:${soundKey(word)}`, `p:${word.slice(0, 3)}`]).filter((key) => key.length > 3);
  return [...new Set([...byWord, ...initialKeys(alias)])];
}

/** An acronym and the names it may stand for share a key; it may leave out a word or two at an end of a long name. */
function initialKeys(alias: string): string[] {
  if (isAcronym(alias)) return [`i:${alias.replaceAll('.', '').toLowerCase()}`];
  const letters = tellingWords(alias)
    .map((word) => word.charAt(0))
    .join('');
  const parts = letters.length < 4 ? [] : [letters.slice(1), letters.slice(2), letters.slice(0, -1), letters.slice(0, -2)];
  return [letters, ...parts.filter((part) => part.length > 2)].filter((key) => key.length > 1).map((key) => `i:${key}`);
}

/** Names that share most with the surface: a common word counts more the rarer it is. */
function nearbyIn(byWord: ReadonlyMap<string, readonly NamedEntry[]>, surface: string, limit: number): NamedEntry[] {
  const votes = new Map<NamedEntry, number>();
  for (const key of keysOf(surface)) {
    const list = byWord.get(key) ?? [];
    if (list.length > COMMON_WORD) continue;
    for (const name of list) votes.set(name, (votes.get(name) ?? 0) + 1 / (1 + Math.log2(list.length)));
  }
  const ranked = [...votes].sort((a, b) => b[1] - a[1] || (a[0].entry.id < b[0].entry.id ? -1 : 1));
  return ranked.slice(0, limit).map(([name]) => name);
}
