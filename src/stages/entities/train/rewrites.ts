import type { Rewrite } from './examples.js';

/** Small words that a headline in title case leaves small. */
const SMALL_WORDS = new Set(['a', 'an', 'the', 'of', 'in', 'on', 'at', 'to', 'for', 'by', 'and', 'or', 'as', 'with', 'from']);

const lowerCased: Rewrite = (text) => text.toLowerCase();
/** Small letters behind the first: the hasty writing of web text, where only sentences begin with a capital. */
const hastilyCased: Rewrite = (text) => text.slice(0, 1) + text.slice(1).toLowerCase();
const upperCased: Rewrite = (text) => text.toUpperCase();
const titleCased: Rewrite = (text) =>
  text.replace(/\p{Ll}[\p{L}’']*/gu, (word, at: number) =>
    isWordStart(text, at) && !SMALL_WORDS.has(word) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word,
  );

const isWordStart = (text: string, at: number): boolean => at === 0 || !/[\p{L}\d.’']/u.test(text.charAt(at - 1));

/** How often a sentence is also learned in other casings. */
export interface RewriteShares {
  readonly lower: number;
  readonly upper: number;
  readonly title: number;
  readonly hasty: number;
}

/** Draws the rewritten copies of a sentence. */
export function rewritePicker(shares: RewriteShares, random: () => number): () => readonly Rewrite[] {
  return () => {
    const draw = random();
    if (draw < shares.lower) return [lowerCased];
    if (draw < shares.lower + shares.upper) return [upperCased];
    if (draw < shares.lower + shares.upper + shares.title) return [titleCased];
    return draw < shares.lower + shares.upper + shares.title + shares.hasty ? [hastilyCased] : [];
  };
}
