import type { CorpusDocument } from './corpus.js';

const WORD = /\p{L}[\p{L}'’-]*/gu;
const SMALL = /^\p{Ll}/u;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
/** A word must be seen so often with a capital, and small at most once in so many times. */
const LEAST_CAPITALS = 2;
const CAPITALS_PER_SMALL = 10;
/** Sentences with a smaller share of small words (headlines) say nothing of casing. */
const LEAST_SMALL_SHARE = 0.3;

/** Words that running text writes with a capital away from a sentence's start and hardly ever small, in small letters. */
export function namedWords(documents: readonly CorpusDocument[]): ReadonlySet<string> {
  const capitals = new Map<string, number>();
  const smalls = new Map<string, number>();
  for (const { text, sentences } of documents) {
    for (const { start, end } of sentences) countCasing(text.slice(start, end), capitals, smalls);
  }
  const named = [...capitals].filter(([word, count]) => count >= LEAST_CAPITALS && (smalls.get(word) ?? 0) * CAPITALS_PER_SMALL <= count);
  return new Set(named.map(([word]) => word));
}

function countCasing(sentence: string, capitals: Map<string, number>, smalls: Map<string, number>): void {
  const words = [...sentence.matchAll(WORD)];
  const small = words.filter(([word]) => word.length > 3 && SMALL.test(word)).length;
  if (small < words.length * LEAST_SMALL_SHARE) return;
  for (const { 0: word, index } of words) {
    const lower = word.toLowerCase();
    if (SMALL.test(word)) smalls.set(lower, (smalls.get(lower) ?? 0) + 1);
    else if (index > 2 && CAPITAL.test(word)) capitals.set(lower, (capitals.get(lower) ?? 0) + 1);
  }
}
