import type { EntityType } from '../../../document/layers.js';
import { foldName, initialsOf, isAcronym } from '../../../language/names/fold-name.js';
import { soundKey } from '../../../language/names/sound-key.js';
import type { Gazetteer, NamedEntry } from '../../../gazetteer/gazetteer.js';
import { jaroWinkler } from '../../../language/name-similarity.js';
import type { Candidate } from '../candidate.js';
import { NAME_SUFFIXES, NATION_WORDS, TITLES } from '../lexicon.js';
import { wordKey } from '../name-forms.js';
import { typeAgreement } from '../type-class.js';

const LOOKED_AT = 30;
/** Below this a similarity is no candidate for a link, only a neighbour to show. */
const LINKABLE = 0.9;
const SHOWN_AT_MOST = 0.84;
/** A name's first or last words alone: just a link, where no other entry shares them. */
const PART = 0.87;

/** Entries whose names look or sound like the surface. Similarity alone links only where every word sounds the same. */
export function bySimilarity(surface: string, type: EntityType, gazetteer: Gazetteer): Candidate[] {
  const words = wordsOf(surface, type);
  if (words.length === 0) return [];
  return gazetteer.nearby(surface, LOOKED_AT).flatMap((name) => {
    const agreement = typeAgreement(type, name.entry.type);
    if (agreement === 0 || name.kind === 'never' || (name.case === 'exact' && name.alias !== surface)) return [];
    const { similarity, method, isSame } = compare(surface, words, name, type);
    const score = isSame
      ? (method === 'part' ? PART : LINKABLE * 0.96) + 0.04 * similarity - 0.04 * Number(method === 'part')
      : Math.min(SHOWN_AT_MOST, similarity * 0.85);
    return [{ name, method, score: score * agreement, features: { similarity, agreement } }];
  });
}

function compare(
  surface: string,
  words: readonly string[],
  name: NamedEntry,
  type: EntityType,
): { similarity: number; method: string; isSame: boolean } {
  const others = wordsOf(name.alias, name.entry.type);
  const similarity = alignedSimilarity(words, others);
  if (type !== 'PERSON' && isAcronym(surface))
    return { similarity, method: 'acronym', isSame: initialsOf(name.alias) === foldName(surface) };
  if (type !== 'PERSON' && isPart(words, others))
    return { similarity: 1, method: 'part', isSame: typeAgreement(type, name.entry.type) === 1 };
  if (type !== 'PERSON')
    return { similarity, method: 'word-order', isSame: words.length > 1 && sameWords(wordKey(surface), wordKey(name.alias)) };
  const surname = others.at(-1) ?? '';
  if (words.length === 1) return { similarity, method: 'surname', isSame: others.length > 1 && isSameSurname(words[0] ?? '', surname) };
  return { similarity, method: 'fuzzy', isSame: samePerson(words, others) };
}

/** Whether a name begins or ends with these words and has more. */
function isPart(words: readonly string[], others: readonly string[]): boolean {
  if (words.length >= others.length || words.join('').length < 4) return false;
  return words.every((word, i) => word === others[i]) || words.every((word, i) => word === others[others.length - words.length + i]);
}

/** The same telling words, or all of them but the country's in front. */
function sameWords(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const missing = long.split(' ').filter((word) => !short.split(' ').includes(word));
  return (
    short.includes(' ') &&
    long.split(' ').length - short.split(' ').length === missing.length &&
    missing.every((word) => NATION_WORDS.has(word))
  );
}

/** Surname and first name sound the same; a first name may be an initial, middle names may be missing on one side. */
function samePerson(words: readonly string[], others: readonly string[]): boolean {
  if (others.length < 2 || !soundsSame(words.at(-1) ?? '', others.at(-1) ?? '')) return false;
  const initials = (list: readonly string[]) =>
    list
      .slice(1, -1)
      .map((word) => word.charAt(0))
      .join('');
  const [a, b] = [initials(words), initials(others)];
  if (a !== b && a !== '' && b !== '') return false;
  return sameFirst(words[0] ?? '', others[0] ?? '') && (words[0]?.length !== 1 || a === b);
}

/** A surname alone has no first name to back it: only near spellings of one sound pass. */
const isSameSurname = (a: string, b: string) => soundsSame(a, b) && jaroWinkler(a, b) > 0.92;

const sameFirst = (a: string, b: string) => soundsSame(a, b) || ((a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0));

const soundsSame = (a: string, b: string) =>
  a === b || (a.length > 2 && b.length > 2 && soundKey(a) === soundKey(b) && soundKey(a).length > 1 && jaroWinkler(a, b) > 0.78);

function wordsOf(name: string, type: EntityType): string[] {
  const words = foldName(name)
    .split(' ')
    .filter((word) => word !== '');
  if (type !== 'PERSON') return words;
  const start = words.findLastIndex((word, i) => i < words.length - 1 && TITLES.has(word)) + 1;
  const end = words.findLastIndex((word) => !NAME_SUFFIXES.has(word)) + 1;
  return words.slice(start, Math.max(end, start + 1));
}

/** Each word of the shorter name with its best partner, weighted by length; words without a partner count against. */
function alignedSimilarity(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const free = [...long];
  let sum = 0;
  let weight = 0;
  for (const word of short) {
    const scores = free.map((other) => jaroWinkler(word, other));
    const best = scores.reduce((top, score, i) => (score > (scores[top] ?? 0) ? i : top), 0);
    sum += (scores[best] ?? 0) * word.length;
    weight += word.length;
    free.splice(best, 1);
  }
  const alone = free.reduce((n, word) => n + (word.length > 1 ? word.length : 0), 0);
  return weight === 0 ? 0 : sum / (weight + 0.5 * alone);
}
