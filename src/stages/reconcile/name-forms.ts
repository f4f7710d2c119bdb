import type { EntityType } from '../../document/layers.js';
import { foldName } from '../../language/names/fold-name.js';
import { HONORIFICS, NAME_SUFFIXES } from '../../language/names/name-words.js';
import { SORT_WORDS } from './lexicon.js';

/** A way to read a surface as a name, and how much it is trusted. */
export interface NameForm {
  readonly text: string;
  readonly method: string;
  readonly trust: number;
  /** The place in which the named one lies: "Tuscany" in "Livorno, Tuscany". */
  readonly within?: string;
}

/** The forms of a surface to look up, the most literal first. */
export function nameForms(surface: string, type: EntityType): NameForm[] {
  const flat = surface
    .replace(/[-\u2010]\n/g, '')
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/, '')
    .trim();
  const bare = flat.replace(/^the (?=\S)/i, '');
  const more = type === 'PERSON' ? personForms(bare) : [...plural(bare, type), ...withoutSort(bare, type)];
  const forms: NameForm[] = [{ text: flat, method: 'exact', trust: 1 }, { text: bare, method: 'exact', trust: 1 }, ...more];
  return forms.filter((form, i) => form.text !== '' && forms.findIndex((other) => other.text === form.text) === i);
}

function personForms(surface: string): NameForm[] {
  const name = surface.replace(/(\p{Lu}\.)(?=\p{Lu})/gu, '$1 ');
  const [last, first, ...rest] = name.split(', ');
  const turned = first !== undefined && rest.length === 0 && !NAME_SUFFIXES.has(foldName(first)) ? [`${first} ${last}`] : [];
  const words = withoutSuffix(name.split(' '));
  const start = lastTitle(words) + 1;
  const bare = words.slice(start);
  const initialsOut = bare.filter((word, i) => i === 0 || i === bare.length - 1 || !/^\p{Lu}\.?$/u.test(word));
  return [
    ...(name === surface ? [] : [{ text: name, method: 'initials', trust: 0.99 }]),
    ...turned.map((text) => ({ text, method: 'name-order', trust: 0.96 })),
    ...(bare.length > 0 ? [{ text: bare.join(' '), method: 'title-stripped', trust: 0.97 }] : []),
    { text: initialsOut.join(' '), method: 'initials', trust: 0.875 },
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
      (HONORIFICS.has(foldName(word)) || (/^\p{Ll}{2,}$/u.test(word) && i > 0 && HONORIFICS.has(foldName(words[i - 1] ?? '')))),
  );
}

function plural(name: string, type: EntityType): NameForm[] {
  return type === 'PRODUCT' || type === 'NORP' ? [{ text: name.replace(/s$/, ''), method: 'plural', trust: 0.93 }] : [];
}

/** "Washington State", "State of Ohio", "Livorno, Tuscany": the place itself, a little less sure. */
function withoutSort(name: string, type: EntityType): NameForm[] {
  if (type === 'PRODUCT' || type === 'LAW' || type === 'EVENT' || type === 'WORK') return [];
  const words = name.split(' ');
  const [head = '', within] = name.split(/, (?=\p{Lu})/u);
  const isAround = (word: string | undefined) => word !== undefined && SORT_WORDS.has(foldName(word));
  return [
    ...(within === undefined ? [] : [{ text: head, method: 'place-within', trust: 0.9, within }]),
    ...(words.length > 1 && isAround(words.at(-1)) ? [{ text: words.slice(0, -1).join(' '), method: 'sort-stripped', trust: 0.9 }] : []),
    ...(words.length > 2 && isAround(words[0]) && words[1] === 'of'
      ? [{ text: words.slice(2).join(' '), method: 'sort-stripped', trust: 0.9 }]
      : []),
  ];
}
