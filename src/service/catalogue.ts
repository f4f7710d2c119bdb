import type { GazetteerAlias, GazetteerEntry, GazetteerRole } from '../gazetteer/gazetteer.js';
import { readAliases, readEntries, readRoles } from '../gazetteer/read-rows.js';
import { foldName } from '../language/names/fold-name.js';

/** An entry with all that the gazetteer says of it. */
export interface Card {
  readonly entry: GazetteerEntry;
  readonly aliases: readonly GazetteerAlias[];
  readonly roles: readonly GazetteerRole[];
}

/** The rows of a gazetteer as people ask for them: by id, and by the beginning of a name. */
export interface Catalogue {
  readonly find: (id: string) => Card | undefined;
  /** Cards with a name, or a word of a name and what follows it, that begins so; the weightiest first. */
  readonly startingWith: (prefix: string) => readonly Card[];
}

/** Reads a gazetteer folder into a catalogue. Throws E-gazetteer-*. */
export function openCatalogue(folder: string): Catalogue {
  const aliasesOf = groupById(readAliases(folder));
  const rolesOf = groupById(readRoles(folder));
  const cards = new Map(
    readEntries(folder).map((entry) => [entry.id, { entry, aliases: aliasesOf.get(entry.id) ?? [], roles: rolesOf.get(entry.id) ?? [] }]),
  );
  const names = [...cards.values()].flatMap(namesOf).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return { find: (id) => cards.get(id), startingWith: (prefix) => startingWith(names, foldName(prefix)) };
}

function groupById<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.id);
    if (group === undefined) groups.set(row.id, [row]);
    else group.push(row);
  }
  return groups;
}

const WORDS_LOOKED_AT = 4;

interface Name {
  readonly name: string;
  readonly card: Card;
}

function namesOf(card: Card): Name[] {
  const written = [card.entry.name, ...card.aliases.filter((a) => a.kind !== 'never').map((a) => a.alias)];
  return [...new Set(written.map(foldName).flatMap(tailsOf))].map((name) => ({ name, card }));
}

/** A name from each of its first words on: people look for a surname. */
function tailsOf(name: string): string[] {
  const words = name.split(' ');
  return words.slice(0, WORDS_LOOKED_AT).map((_, i) => words.slice(i).join(' '));
}

function startingWith(names: readonly Name[], prefix: string): Card[] {
  if (prefix === '') return [];
  const found = new Set<Card>();
  for (let i = firstFrom(names, prefix); names[i]?.name.startsWith(prefix); i++) {
    const card = names[i]?.card;
    if (card !== undefined) found.add(card);
  }
  return [...found].sort((a, b) => b.entry.weight - a.entry.weight || (a.entry.id < b.entry.id ? -1 : 1));
}

/** The place of the first name that does not stand before the prefix. */
function firstFrom(names: readonly Name[], prefix: string): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.name ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}
