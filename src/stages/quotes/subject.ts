import { BETWEEN, TIMES } from './lexicon/words.js';
import { baseBefore, isFiniteVerb, isNominal, isRelative, lowerOf, phraseBefore, posOf, textOf } from './noun-phrase.js';
import type { Item, Phrase } from './types.js';

const LONGEST_ASIDE = 30;
const BE = new Set(['was', 'were', 'is', 'are', 'been', 'be']);

/** Who speaks by a verb: the phrase, where its clause starts (item place), and whether the verb is passive. */
export interface Subject {
  readonly phrase: Phrase | null;
  readonly start: number;
  readonly passive: boolean;
}

/** The place left of the auxiliaries and adverbs of the verb at `i`, and whether "to be" is among them. */
function leftOf(items: readonly Item[], i: number): { at: number; passive: boolean } {
  let at = i;
  let passive = false;
  while (
    at > 0 &&
    (BETWEEN.has(lowerOf(items, at - 1)) || posOf(items, at - 1) === 'ADV' || posOf(items, at - 1) === 'AUX') &&
    !/^\p{Lu}/u.test(at > 1 ? textOf(items, at - 1) : '')
  ) {
    at--;
    if (BE.has(lowerOf(items, at))) passive = true;
  }
  at = leftOfTime(items, at);
  return { at, passive: passive && !lowerOf(items, i).endsWith('ing') };
}

/** "X on Thursday said": the time between a subject and its verb. */
function leftOfTime(items: readonly Item[], at: number): number {
  if (!TIMES.has(lowerOf(items, at - 1)) || at < 2) return at;
  return posOf(items, at - 2) === 'ADP' && at > 2 ? at - 2 : at - 1;
}

/** The subject in front of the verb at item `i`: directly, before an aside, or the owner of "who". */
export function subjectBefore(items: readonly Item[], i: number): Subject {
  const { at, passive } = leftOf(items, i);
  const before = lowerOf(items, at - 1);
  if ((before === 'who' || before === 'which') && isRelative(items, at - 1)) {
    const to = textOf(items, at - 2) === ',' ? at - 2 : at - 1;
    const phrase = before === 'who' ? ownerOfWho(items, to) : baseBefore(items, to);
    return { phrase, start: phrase?.from ?? at, passive };
  }
  if (/^(?:--|[—–])$/.test(before)) return { ...beforeDashes(items, at - 1), passive };
  if (before === ',' || before === ')') {
    const phrase = beforeAside(items, at - 1) ?? (before === ',' ? phraseBefore(items, at - 1) : null);
    return { phrase, start: phrase?.from ?? at, passive };
  }
  const phrase = phraseBefore(items, at) ?? withOwner(items, at);
  if (phrase === null) return { phrase: null, start: at, passive };
  return { phrase, start: phrase.from, passive };
}

/** "a letter to Meg Hale, who ...", "Meg Hale of the harbour office, who ...": the person nearest to "who". */
function ownerOfWho(items: readonly Item[], to: number): Phrase | null {
  const nearest = baseBefore(items, to);
  if (nearest === null || items[to - 1]?.entity?.type === 'PERSON') return nearest;
  const of = nearest.from - 1;
  const owner = /^(?:of|at|from|for|with|in)$/.test(lowerOf(items, of)) ? baseBefore(items, of) : null;
  return owner !== null && items[of - 1]?.entity?.type === 'PERSON' ? owner : (phraseBefore(items, to) ?? nearest);
}

/** "Lisa Monroe — who had urged it — called": what stands in front of the dashes. */
function beforeDashes(items: readonly Item[], last: number): { phrase: Phrase | null; start: number } {
  let first = last - 1;
  while (first > 0 && first > last - LONGEST_ASIDE && !/^(?:--|[—–])$/.test(textOf(items, first))) first--;
  const phrase = first > 0 ? phraseBefore(items, first) : null;
  return { phrase, start: phrase?.from ?? last + 1 };
}

/** "with one lawmaker warning it would ...". */
function withOwner(items: readonly Item[], at: number): Phrase | null {
  const base = lowerOf(items, at).endsWith('ing') ? baseBefore(items, at) : null;
  return base !== null && lowerOf(items, base.from - 1) === 'with' ? base : null;
}

/** "Mara Odell, the trade envoy, said": the phrase in front of the aside that ends at the comma `comma`. */
function beforeAside(items: readonly Item[], comma: number): Phrase | null {
  for (let k = comma - 1; k > 0 && k > comma - LONGEST_ASIDE; k--) {
    if (items[k]?.run != null && !items[k]?.nickname) return null;
    const text = textOf(items, k);
    if (text !== ',' && text !== '(') continue;
    if (text === ',' && !opensAside(items, k + 1)) continue;
    const phrase = phraseBefore(items, k);
    if (phrase !== null) return phrase;
  }
  return null;
}

function opensAside(items: readonly Item[], i: number): boolean {
  const pos = posOf(items, i);
  return isNominal(items, i) || isRelative(items, i) || pos === 'ADP' || pos === 'VERB' || pos === 'ADV';
}

/** The subject of the sentence's first finite verb before item `until`. */
export function firstSubject(items: readonly Item[], until: number): Phrase | null {
  for (let i = 1; i < until; i++) {
    if (!isFiniteVerb(items, i)) continue;
    const { phrase } = subjectBefore(items, i);
    if (phrase !== null) return phrase;
  }
  return null;
}

/** Whether an item is punctuation that ends or joins sentences. */
export const textIsStop = (item: Item): boolean => /^[.,;:!?…—–-]+$/.test(item.token?.text ?? '');
