import { CONJUNCTIONS } from './lexicon/words.js';
import { isFiniteVerb, lowerOf, textOf } from './noun-phrase.js';
import type { Item, Run } from './types.js';

/** The next comma, stop, colon or quote at or behind `from`. */
export function nextBreak(items: readonly Item[], from: number): number {
  let i = from;
  while (i < items.length && items[i]?.run == null && !/^[,.;:]$/.test(textOf(items, i))) i++;
  return i;
}

/** After `"...," said X`: a second run, directly or behind a comma, colon or an apposition. */
export function runsAfter(items: readonly Item[], from: number): Run[] {
  for (let i = from; i < items.length; i++) {
    const run = items[i]?.run;
    if (run != null && !items[i]?.nickname)
      return i === from || /^[,:]$/.test(textOf(items, i - 1)) ? [run, ...joinedRuns(items, i + 1)] : [];
    if (/^[.;]$/.test(textOf(items, i)) || isFiniteVerb(items, i) || CONJUNCTIONS.has(lowerOf(items, i))) return [];
  }
  return [];
}

/** Most items of a remark in brackets between two joined quotes. */
const ASIDE = 6;

function afterBracket(items: readonly Item[], from: number): number {
  let i = from;
  while (i < from + ASIDE && !/^\)+$/.test(textOf(items, i))) i++;
  while (/^\)+$/.test(textOf(items, i))) i++;
  return i;
}

/** Runs joined to one before by "and" or a comma. */
export function joinedRuns(items: readonly Item[], from: number): Run[] {
  let i = from;
  while (/^(?:,|and|or)$/.test(lowerOf(items, i)) || (/^\(+$/.test(textOf(items, i)) && i - from < ASIDE))
    i = textOf(items, i).startsWith('(') ? afterBracket(items, i) : i + 1;
  const run = i > from ? items[i]?.run : null;
  return run == null || items[i + 1]?.token?.pos === 'VERB' ? [] : [run, ...joinedRuns(items, i + 1)];
}
