import { foldName } from '../../language/names/fold-name.js';
import { STATE_PHRASES, STATES } from '../../language/names/name-words.js';
import { EMPTY_WORDS, GENERIC_WORDS, NATION_WORDS, SAME_WORD } from './lexicon.js';

/** The telling words of a body's or place's name in one order and one spelling: "State Department" and "Department of State" share it. */
export function wordKey(name: string): readonly string[] {
  const words = foldName(name)
    .replace(/\bstate of /g, '')
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

/**
 * The same telling words, or all of them but a state's: a text may leave it out where the words that are left say more than the sort
 * of body ("Supreme Court" has many states).
 */
export function areSameWords(surface: readonly string[], name: readonly string[]): boolean {
  const isFuller = surface.length > name.length;
  const [short, long] = isFuller ? [name, surface] : [surface, name];
  const missing = long.filter((word) => !short.includes(word));
  if (missing.length === 0) return surface.length === name.length;
  const isStateOnly = long.length - short.length === missing.length && missing.every((word) => NATION_WORDS.has(word));
  return short.length > 1 && isStateOnly && (isFuller || surface.some((word) => !GENERIC_STEMS.has(word)));
}

const GENERIC_STEMS = new Set([...GENERIC_WORDS].map(stem));
