import diceCoefficient from 'natural/lib/natural/distance/dice_coefficient.js';
import distance from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import DoubleMetaphone from 'natural/lib/natural/phonetics/double_metaphone.js';

const metaphone = new DoubleMetaphone();

/** Jaro-Winkler similarity of two words or names, 0..1 (natural's implementation). */
export function jaroWinkler(a: string, b: string): number {
  return a === b ? 1 : Number(distance(a, b, { ignoreCase: false }));
}

/** Share of common letter pairs, 0..1 (Dice's coefficient, natural's implementation). */
export function dice(a: string, b: string): number {
  return a === b ? 1 : diceCoefficient(a, b);
}

/** The two double metaphone keys of a word (Philips 2000, natural's implementation). */
export function doubleMetaphones(word: string): readonly string[] {
  return metaphone.process(word);
}
