import type { DisjointSets } from '../disjoint-sets.js';
import { isOneEditApart, skeletonOf } from '../fold-name.js';
import { addTo, type Gender, type Mention, type Proposer } from '../mention.js';

/** Shortest surname for which a single edit may be a misspelling of the only person it resembles. */
const LONG_SURNAME = 8;

interface FullNames {
  readonly bySurname: ReadonlyMap<string, Mention[]>;
  readonly byGivenName: ReadonlyMap<string, Mention[]>;
  readonly byBeginning: ReadonlyMap<string, Mention[]>;
  readonly gender: Map<number, Gender>;
}

/**
 * A surname or given name alone goes to the only full name it fits; where it fits several, to the one named last before
 * it. Names without a full form are one person as long as their titles do not speak against it.
 */
export const proposeLoneNames: Proposer = ({ mentions, sets }) => {
  const persons = mentions.filter((m) => m.family === 'person');
  const full = gatherFullNames(persons, sets);
  const lone = new Map<string, Mention>();
  for (const mention of persons) {
    if (mention.words.length !== 1) continue;
    const target = targetOf(mention, full, sets) ?? lone.get(loneKey(mention));
    if (target && fits(mention, target, full, sets)) sets.unite(target.index, mention.index);
    else if (!lone.has(loneKey(mention))) lone.set(loneKey(mention), mention);
  }
};

const loneKey = ({ words }: Mention) => skeletonOf(words[0] ?? '');

function gatherFullNames(persons: readonly Mention[], sets: DisjointSets): FullNames {
  const bySurname = new Map<string, Mention[]>();
  const byGivenName = new Map<string, Mention[]>();
  const byBeginning = new Map<string, Mention[]>();
  const gender = new Map<number, Gender>();
  for (const mention of persons) {
    if (mention.gender !== null) gender.set(sets.rootOf(mention.index), mention.gender);
    if (mention.words.length < 2 || !mention.display.includes(' ')) continue;
    const surname = mention.words.at(-1) ?? '';
    addTo(bySurname, skeletonOf(surname), mention);
    for (const given of mention.words.slice(0, -1)) if (given.length > 1) addTo(byGivenName, skeletonOf(given), mention);
    addTo(byBeginning, surname.slice(0, 3), mention);
  }
  return { bySurname, byGivenName, byBeginning, gender };
}

function fits(mention: Mention, target: Mention, { gender }: FullNames, sets: DisjointSets): boolean {
  const known = gender.get(sets.rootOf(target.index));
  return mention.gender === null || known === undefined || known === mention.gender;
}

function targetOf(mention: Mention, full: FullNames, sets: DisjointSets): Mention | undefined {
  const word = mention.words[0] ?? '';
  const named = [full.bySurname.get(skeletonOf(word)), mention.titles.length > 0 ? undefined : full.byGivenName.get(skeletonOf(word))];
  for (const candidates of [...named, misspelled(word, full)]) {
    const chosen = choose(mention, candidates ?? [], full, sets);
    if (chosen) return chosen;
  }
  return undefined;
}

function misspelled(word: string, { byBeginning }: FullNames): Mention[] {
  if (word.length < LONG_SURNAME) return [];
  return (byBeginning.get(word.slice(0, 3)) ?? []).slice(0, LONG_SURNAME * 8).filter((m) => isOneEditApart(word, m.words.at(-1) ?? ''));
}

/** Candidates are in text order, so the last one that begins before the mention is found by halving. */
function choose(mention: Mention, candidates: readonly Mention[], full: FullNames, sets: DisjointSets): Mention | undefined {
  const first = candidates[0];
  if (!first) return undefined;
  const before = lastBefore(candidates, mention.index);
  for (let i = before; i >= 0 && i > before - 64; i--) {
    const candidate = candidates[i];
    if (candidate && fits(mention, candidate, full, sets)) return candidate;
  }
  const root = sets.rootOf(first.index);
  const isOnlyOne = candidates.slice(0, 64).every((c) => sets.rootOf(c.index) === root);
  return isOnlyOne && fits(mention, first, full, sets) ? first : undefined;
}

function lastBefore(candidates: readonly Mention[], index: number): number {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
