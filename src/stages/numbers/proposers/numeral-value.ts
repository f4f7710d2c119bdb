/** A numeral read from atoms `from` to `next` (exclusive). `scale` is the magnitude word or letter it ended with, 1 without one. */
export interface Numeral {
  readonly from: number;
  readonly next: number;
  readonly value: number;
  readonly scale: number;
  readonly form: 'figures' | 'words' | 'fraction' | 'ordinal';
}

/** Drops the dust of binary fractions: 1.1 million is 1100000. */
export const round = (value: number): number => Number(value.toPrecision(15));

/** Whether a word is the indefinite article. */
export const isArticle = (word: string): boolean => word === 'a' || word === 'an';
