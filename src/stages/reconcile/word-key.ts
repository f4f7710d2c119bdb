import { foldName } from '../../language/names/fold-name.js';
import { STATE_PHRASES, STATES } from '../../language/names/name-words.js';
import { EMPTY_WORDS, NATION_WORDS, SAME_WORD } from './lexicon.js';

/** The telling words of a body's or place's name in one order and one spelling: "State Department" and "Department of State" share it. */
export function wordKey(name: string): readonly string[] {
  const words = foldName(name)
    .replace(STATE_PHRASES, (phrase) => STATES.get(phrase) ?? phrase)
    .split(' ')
    .filter((word) => !EMPTY_WORDS.has(word));
  return words
    .map((word) => SAME_WORD.get(word) ?? word)
    .map(stem)
    .sort();
}

/** Cuts the endings that make a nationality of a country, roughly: both forms are cut alike. */
const stem = (word: string) => (word.length > 4 ? word.replace(/(ian|ish|ese|an|ia|a|e|y|ine|inian)$/, '') : word);

/** The same telling words, or all of them but a country's. */
export function areSameWords(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const missing = long.filter((word) => !short.includes(word));
  if (missing.length === 0) return a.length === b.length;
  return short.length > 1 && long.length - short.length === missing.length && missing.every((word) => NATION_WORDS.has(word));
}
