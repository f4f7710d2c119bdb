import type { Token } from '../../document/layers.js';
import { ANY_LABEL, ONLY_OUTSIDE } from './labels.js';
import { ALL_CAPS, CAPITAL, INITIAL, LOWER, MIXED, type WordType } from './word-type.js';

/** One sentence as the tagger reads it. */
export interface TaggerSentence {
  readonly tokens: readonly Token[];
  readonly words: readonly WordType[];
}

/** What the whole document says of its words: hashes of lower forms. */
export interface DocumentWords {
  readonly lower: ReadonlySet<number>;
  /** Written with a capital away from a sentence's start, in a sentence of normal casing. */
  readonly capital: ReadonlySet<number>;
}

/** How a sentence is cased. */
const NORMAL = 0;
const TITLE_CASE = 1;
const SHOUTING = 2;
const SMALL = 3;

const mayBeNamed = (word: WordType | undefined): boolean =>
  word !== undefined && (word.casing >= CAPITAL || (word.casing === LOWER && word.named));

/**
 * The label sets of a sentence's tokens, as bit masks: anything for words with a capital, words that are names even when written small,
 * and their direct neighbours (all words of a sentence without capitals), only "outside" for the rest, which then needs no look at its features: that more than halves the work.
 */
export function tokenMasks(words: readonly WordType[], casing: number): Int32Array {
  const masks = new Int32Array(words.length).fill(casing === SMALL ? ANY_LABEL : ONLY_OUTSIDE);
  for (let i = 0; i < words.length; i++) {
    if (mayBeNamed(words[i])) masks.fill(ANY_LABEL, Math.max(0, i - 1), i + 2);
  }
  return masks;
}

/** Whether the word begins with a capital letter. */
export function isCapital(word: WordType | undefined): boolean {
  return word !== undefined && word.casing >= CAPITAL && (word.casing !== MIXED || /^\p{Lu}/u.test(word.text));
}

/** The casing of a sentence: normal, title case, all capitals or no capitals at all. */
export function sentenceCasing(words: readonly WordType[]): number {
  let small = 0;
  let capital = 0;
  let shouted = 0;
  for (const { casing, text } of words) {
    if (text.length < 4 && casing !== ALL_CAPS) continue;
    if (casing === LOWER) small++;
    if (casing === CAPITAL || casing === MIXED) capital++;
    if (casing === ALL_CAPS) shouted++;
  }
  if (shouted > 2 && shouted > 3 * (small + capital)) return SHOUTING;
  if (capital > 2 && capital > 2 * small) return TITLE_CASE;
  return capital + shouted === 0 && !words.some((word) => word.casing === INITIAL) ? SMALL : NORMAL;
}

/** Gathers the words of a document by how they are written. */
export function documentWords(sentences: readonly TaggerSentence[]): DocumentWords {
  const lower = new Set<number>();
  const capital = new Set<number>();
  for (const { words } of sentences) {
    if (sentenceCasing(words) !== NORMAL) continue;
    words.forEach((word, i) => {
      if (word.casing === LOWER) lower.add(word.lower);
      else if (i > 0 && word.casing >= CAPITAL) capital.add(word.lower);
    });
  }
  return { lower, capital };
}
