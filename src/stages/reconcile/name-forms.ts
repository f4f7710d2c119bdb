import type { EntityType } from '../../document/layers.js';
import { foldName } from '../../language/names/fold-name.js';
import { EMPTY_WORDS, NAME_SUFFIXES, SAME_WORD, TITLES } from './lexicon.js';

/** A way to read a surface as a name, and how much it is trusted. */
export interface NameForm {
  readonly text: string;
  readonly method: string;
  readonly trust: number;
}

/** The forms of a surface to look up, the most literal first. */
export function nameForms(surface: string, type: EntityType): NameForm[] {
  const flat = surface
    .replace(/[-\u2010]\n/g, '')
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/, '')
    .trim();
  const bare = flat.replace(/^the (?=\S)/i, '');
  const forms: NameForm[] = [
    { text: flat, method: 'exact', trust: 1 },
    { text: bare, method: 'exact', trust: 1 },
  ];
  return type === 'PERSON' ? [...forms, ...personForms(bare)] : [...forms, ...plural(bare, type)];
}

function personForms(name: string): NameForm[] {
  const [last, first, ...rest] = name.split(', ');
  const turned = first !== undefined && rest.length === 0 && !NAME_SUFFIXES.has(foldName(first)) ? [`${first} ${last}`] : [];
  const words = withoutSuffix(name.split(' '));
  const start = lastTitle(words) + 1;
  const bare = words.slice(start);
  const initialsOut = bare.filter((word, i) => i === 0 || i === bare.length - 1 || !/^\p{Lu}\.?$/u.test(word));
  return [
    ...turned.map((text) => ({ text, method: 'name-order', trust: 0.96 })),
    ...(bare.length > 0 ? [{ text: bare.join(' '), method: 'title-stripped', trust: 0.97 }] : []),
    { text: initialsOut.join(' '), method: 'initials', trust: 0.94 },
    ...(bare.length === 2 ? [{ text: bare.toReversed().join(' '), method: 'name-order', trust: 0.92 }] : []),
  ];
}

const withoutSuffix = (words: readonly string[]) => {
  const end = words.findLastIndex((word) => !NAME_SUFFIXES.has(foldName(word)));
  return words.slice(0, end + 1).map((word) => word.replace(/,$/, ''));
};

/** The last word in front of a name that is a title: all before it belongs to it. */
function lastTitle(words: readonly string[]): number {
  return words.findLastIndex(
    (word, i) =>
      i < words.length - 1 &&
      (TITLES.has(foldName(word)) || (/^\p{Ll}{2,}$/u.test(word) && i > 0 && TITLES.has(foldName(words[i - 1] ?? '')))),
  );
}

function plural(name: string, type: EntityType): NameForm[] {
  return type === 'PRODUCT' || type === 'NORP' ? [{ text: name.replace(/s$/, ''), method: 'plural', trust: 0.93 }] : [];
}

/** The telling words of a body's or place's name in one order and one spelling: "State Department" and "Department of State" share it. */
export function wordKey(name: string): string {
  const words = foldName(name)
    .split(' ')
    .filter((word) => !EMPTY_WORDS.has(word));
  return words
    .map((word) => SAME_WORD.get(word) ?? word)
    .map(stem)
    .sort()
    .join(' ');
}

/** Cuts the endings that make a nationality of a country, roughly: both forms are cut alike. */
const stem = (word: string) => (word.length > 5 ? word.replace(/(ian|ish|ese|an|ia|a|e|ine|inian)$/, '') : word);
