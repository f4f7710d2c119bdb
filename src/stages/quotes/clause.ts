import type { Span } from '../../document/span.js';
import { CUE_CLASS, cueLemma } from './lexicon/cues.js';
import { CONJUNCTIONS } from './lexicon/words.js';
import { isFiniteVerb, isNominal, lowerOf, posOf, textOf } from './noun-phrase.js';
import type { Item } from './types.js';

const STOP = /^[.!?;:,…—–-]+$/;
const LOOK = 12;

/** The end (item place, exclusive) of the reported clause that starts at `from`: the sentence's end, or where the reporter speaks again. */
export function clauseEnd(items: readonly Item[], from: number): number {
  let to = items.length;
  for (let i = from + 1; i < items.length; i++) {
    if (
      textOf(items, i) === ';' ||
      leadsToSpeech(items, i) ||
      (isComma(items, i) && reporterReturns(items, i + 1)) ||
      (items[i - 1]?.run?.endsInComma === true && reporterReturns(items, i)) ||
      goesOnSaying(items, i) ||
      (items[i - 1]?.run != null && isGerundCue(items, i))
    ) {
      to = i;
      break;
    }
  }
  return trimEnd(items, from, to);
}

export function trimEnd(items: readonly Item[], from: number, to: number): number {
  let end = to;
  while (end > from && items[end - 1]?.run == null && STOP.test(textOf(items, end - 1))) end--;
  return end;
}

/** "... and emphasized that": a second verb of the same reporter. */
const goesOnSaying = (items: readonly Item[], i: number) =>
  /^(?:and|but)$/.test(lowerOf(items, i)) &&
  isCue(items, i + 1) &&
  (lowerOf(items, i + 2) === 'that' ||
    items[i + 2]?.run != null ||
    (/^[,:]$/.test(textOf(items, i + 2)) && items[i + 3]?.run != null) ||
    (isSayCue(items, i + 1) && isNominal(items, i + 2)));

/** "... he would stand: “I am ready.”": what the colon leads to is a quote of its own. */
const leadsToSpeech = (items: readonly Item[], i: number) =>
  textOf(items, i) === ':' &&
  items[i + 1]?.run != null &&
  !items.slice(i + 2).some((item) => item.token !== null && /^\p{L}/u.test(item.token.text));

const isComma = (items: readonly Item[], i: number) => textOf(items, i) === ',';
const isCue = (items: readonly Item[], i: number) =>
  CUE_CLASS.get(cueLemma(lowerOf(items, i), items[i]?.token?.lemma ?? '')) !== undefined && posOf(items, i) !== 'NOUN';

function reporterReturns(items: readonly Item[], i: number): boolean {
  if (lowerOf(items, i) === 'according') return true;
  if (isGerundCue(items, i)) return true;
  if (lowerOf(items, i) === 'which' && posOf(items, i + 1) === 'PRON' && isCue(items, i + 2)) return true;
  if (!CONJUNCTIONS.has(lowerOf(items, i))) return false;
  if (isCue(items, i + 1)) return true;
  for (let k = i + 1; k < Math.min(items.length, i + LOOK); k++) {
    if (isFiniteVerb(items, k) && isCue(items, k) && quotesFollow(items, k)) return true;
    if (isFiniteVerb(items, k)) return isSayCue(items, k) || (posOf(items, k) === 'AUX' && isSayCue(items, k + 1));
  }
  return false;
}

/** Whether a quote stands close behind a cue, before the next comma. */
function quotesFollow(items: readonly Item[], i: number): boolean {
  for (let k = i + 1; k < Math.min(items.length, i + LOOK) && !isComma(items, k); k++) if (items[k]?.run != null) return true;
  return false;
}

const isGerundCue = (items: readonly Item[], i: number) => lowerOf(items, i).endsWith('ing') && isCue(items, i);
const isSayCue = (items: readonly Item[], i: number) =>
  /^(?:say|tell)$/.test(CUE_CLASS.get(cueLemma(lowerOf(items, i), items[i]?.token?.lemma ?? '')) ?? '');

/** The place in the text of items `from`..`to` (exclusive), or null where that is empty. */
export function spanOf(items: readonly Item[], from: number, to: number): Span | null {
  const first = items[from];
  const last = items[to - 1];
  return first === undefined || last === undefined || to <= from ? null : { start: first.start, end: last.end };
}
