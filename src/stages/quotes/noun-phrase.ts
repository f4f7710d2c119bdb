import { PERSONAL, RELATIVES, TIMES, TITLES } from './lexicon/words.js';
import type { Item, Phrase } from './types.js';

const CAPITAL = /^\p{Lu}/u;
const NOT_LINKING = new Set([
  'as',
  'since',
  'than',
  'like',
  'that',
  'after',
  'before',
  'until',
  'if',
  'whether',
  'because',
  'while',
  'though',
  'although',
  'unless',
]);
const POSSESSIVES = new Set(["'s", '’s', "'", '’']);
const NEVER = new Set(['however', 'there', 'that', 'then', 'also', 'not']);

export const textOf = (items: readonly Item[], i: number): string => items[i]?.token?.text ?? '';
export const lowerOf = (items: readonly Item[], i: number): string => items[i]?.token?.lower ?? '';
export const posOf = (items: readonly Item[], i: number): string => items[i]?.pos ?? '';

/** A relative pronoun; in capitals it is an acronym (WHO). */
export const isRelative = (items: readonly Item[], i: number): boolean =>
  RELATIVES.has(lowerOf(items, i)) && !/^\p{Lu}{2}/u.test(textOf(items, i));

/** Whether the item can be part of a base noun phrase. */
export function isNominal(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item === undefined) return false;
  if (item.nickname || item.entity !== null) return true;
  const pos = posOf(items, i);
  if (NEVER.has(lowerOf(items, i)) || isRelative(items, i)) return false;
  if (pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || pos === 'ADJ' || pos === 'DET' || pos === 'PRON') return true;
  if (POSSESSIVES.has(lowerOf(items, i)) && i > 0) return true;
  if ((pos === 'VERB' || pos === 'X' || pos === 'ADV' || pos === 'ADP' || pos === 'INTJ') && i > 0 && CAPITAL.test(textOf(items, i)))
    return true;
  return isHyphened(items, i) || isTitleStop(items, i);
}

/** The stop of "Rev." that the tokenizer parts from its word. */
const isTitleStop = (items: readonly Item[], i: number) =>
  textOf(items, i) === '.' &&
  items[i - 1]?.end === items[i]?.start &&
  TITLES.has(lowerOf(items, i - 1)) &&
  CAPITAL.test(textOf(items, i + 1));

/** "-", and the word behind it, in "a Leeds-based firm". */
function isHyphened(items: readonly Item[], i: number): boolean {
  const hyphen = textOf(items, i) === '-' ? i : textOf(items, i - 1) === '-' ? i - 1 : 0;
  return hyphen > 0 && items[hyphen - 1]?.end === items[hyphen]?.start && items[hyphen]?.end === items[hyphen + 1]?.start;
}

const isHead = (items: readonly Item[], i: number) => isNominal(items, i) && posOf(items, i) !== 'DET' && textOf(items, i) !== '-';
/** "another", "some" as a phrase by itself; an article never is. */
const isPronominal = (items: readonly Item[], i: number) => posOf(items, i) === 'DET' && !/^(?:the|an?)$/.test(lowerOf(items, i));
const isFullPronoun = (items: readonly Item[], i: number) => PERSONAL.has(lowerOf(items, i)) && !/^(?:her|it)$/.test(lowerOf(items, i));

function startOfBase(items: readonly Item[], to: number, floor: number): number {
  let from = to - 1;
  if (isFullPronoun(items, from)) return from;
  while (from > floor && isNominal(items, from - 1) && !isFullPronoun(items, from - 1)) {
    if (posOf(items, from) === 'DET' && !POSSESSIVES.has(lowerOf(items, from - 1)) && posOf(items, from - 1) !== 'NUM') break;
    if (TIMES.has(lowerOf(items, from - 1)) && !POSSESSIVES.has(lowerOf(items, from))) break;
    from--;
  }
  return from;
}

/** The noun phrase that ends before item `to`, its prepositional and coordinated parts included; null where there is none. */
export function phraseBefore(items: readonly Item[], to: number, floor = 0): Phrase | null {
  if (to <= floor || !(isHead(items, to - 1) || isPronominal(items, to - 1))) return null;
  let from = startOfBase(items, to, floor);
  let phrase: Phrase = { from, to, headTo: to };
  const nearest = phrase;
  while (from - 1 > floor && isHead(items, from - 2)) {
    const link = posOf(items, from - 1);
    const isAnd = lowerOf(items, from - 1) === 'and' || lowerOf(items, from - 1) === 'or';
    if (!isAnd && (link !== 'ADP' || NOT_LINKING.has(lowerOf(items, from - 1)))) break;
    const headTo = isAnd ? phrase.headTo : from - 1;
    from = startOfBase(items, from - 1, floor);
    phrase = { from, to, headTo };
  }
  if (posOf(items, phrase.from - 1) === 'ADP' && phrase.from > floor && !NOT_LINKING.has(lowerOf(items, phrase.from - 1)))
    return nearest.from === phrase.from ? null : nearest;
  return TIMES.has(lowerOf(items, nearest.to - 1)) ? null : phrase;
}

/** The base phrase alone that ends before item `to`, also behind a preposition ("in a report which ..."). */
export function baseBefore(items: readonly Item[], to: number): Phrase | null {
  return to > 0 && isHead(items, to - 1) ? { from: startOfBase(items, to, 0), to, headTo: to } : null;
}

/** The noun phrase that starts at item `from`, with its "of" phrases; null where there is none. */
export function phraseAfter(items: readonly Item[], from: number): Phrase | null {
  let to = endOfBase(items, from);
  if (to === from) return null;
  const headTo = to;
  while (/^(?:of|for|at|and|from)$/.test(lowerOf(items, to)) && isNominal(items, to + 1)) {
    const next = endOfBase(items, to + 1);
    if (next === to + 1) break;
    to = next;
  }
  return { from, to, headTo };
}

function endOfBase(items: readonly Item[], from: number): number {
  if (isFullPronoun(items, from)) return from + 1;
  let to = from;
  while (to < items.length && isNominal(items, to)) {
    if (to > from && (posOf(items, to) === 'DET' || PERSONAL.has(lowerOf(items, to)))) break;
    if (to > from && TIMES.has(lowerOf(items, to)) && CAPITAL.test(textOf(items, to))) break;
    to++;
  }
  while (to > from && !isHead(items, to - 1) && posOf(items, to - 1) !== 'DET') to--;
  return to;
}

/** Whether the item is a verb that can carry a clause. */
export function isFiniteVerb(items: readonly Item[], i: number): boolean {
  const pos = posOf(items, i);
  if (pos !== 'VERB' && pos !== 'AUX') return false;
  return !lowerOf(items, i).endsWith('ing') && !isHyphened(items, i) && lowerOf(items, i - 1) !== 'to' && !isAttributive(items, i);
}

/** A participle between a determiner and its noun ("the added cost"). */
const isAttributive = (items: readonly Item[], i: number) =>
  posOf(items, i) === 'VERB' &&
  (posOf(items, i - 1) === 'DET' || posOf(items, i - 1) === 'ADJ') &&
  (posOf(items, i + 1) === 'NOUN' || posOf(items, i + 1) === 'ADJ');

export function hasFinite(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(items, i)) return true;
  return false;
}
