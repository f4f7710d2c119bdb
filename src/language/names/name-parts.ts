import { soundSet } from './edit-cost.js';
import { foldName } from './fold-name.js';
import {
  CLASS_WORDS,
  COMMON_GIVEN,
  HONORIFICS,
  LEGAL_FORMS,
  LEGAL_PHRASES,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  NUMERALS,
  PARTICLE_SPELLINGS,
  SMALL_WORDS,
  STATE_PHRASES,
  STATES,
} from './name-words.js';
import { soundKey } from './sound-key.js';
import { toLatin } from './to-latin.js';

type PartKind = 'word' | 'initial' | 'particle' | 'common' | 'class' | 'legal' | 'number';

/** One word of a name, how much it tells, its consonants, and its sounds as a set of bits. */
export interface NamePart {
  readonly text: string;
  readonly kind: PartKind;
  readonly weight: number;
  readonly sound: string;
  readonly sounds: number;
}

/** A name taken apart for comparison. */
export interface NameParts {
  readonly isPerson: boolean;
  /** At most 16. */
  readonly parts: readonly NamePart[];
  /** Its text without blanks, honorifics and legal form. */
  readonly joined: string;
  /** The sum of the parts' weights, and how many parts tell something by themselves. */
  readonly weight: number;
  readonly telling: number;
  /** The place of the last part that is no legal form; 0 where there is none. */
  readonly last: number;
  readonly hasSonOf: boolean;
}

const WEIGHTS: Readonly<Record<PartKind, number>> = {
  word: 1,
  initial: 0.4,
  particle: 0.2,
  common: 0.7,
  class: 0.5,
  legal: 0.15,
  number: 0.8,
};
const TELLING = 0.4;
/** A hostile name has thousands of words; the first tell enough. */
const MOST_WORDS = 16;
const LONGEST_WORD = 40;
/** Particles that are given names in the first place: "Ben", "Des". */
const GIVEN_TOO = new Set(['ben', 'des', 'van', 'von', 'dos', 'da', 'do']);
const ROMAN = new Set(['i', 'v', 'x']);

/** Takes a name apart: Latin letters, given name first, without honorifics; legal forms and numerals in one spelling. */
export function namePartsOf(name: string, isPerson: boolean): NameParts {
  const words = isPerson ? personWords(name) : bodyWords(name);
  const kindAt = isPerson ? (word: string, i: number) => kindInPerson(word, i === 0, i === words.length - 1) : kindInBody;
  const parts = words.map((word, i) => partOf(word, kindAt(word, i)));
  const joined = parts.map(({ text, kind }) => (kind === 'legal' ? '' : text)).join('');
  return {
    isPerson,
    parts,
    joined,
    weight: parts.reduce((sum, part) => sum + part.weight, 0),
    telling: parts.filter((part) => part.weight >= TELLING).length,
    last: Math.max(
      0,
      parts.findLastIndex((part) => part.kind !== 'legal'),
    ),
    hasSonOf: parts.some((part) => part.text === 'bin'),
  };
}

function wordsOf(name: string): string[] {
  const latin = toLatin(foldName(name)).slice(0, MOST_WORDS * LONGEST_WORD);
  return latin.split(' ').filter((word) => word !== '');
}

function personWords(name: string): string[] {
  const [last = '', first = '', ...rest] = name.split(', ');
  const isTurned = first !== '' && rest.length === 0 && !NAME_SUFFIXES.has(foldName(first));
  const words = wordsOf((isTurned ? `${first} ${last}` : name).replace(/(\p{Lu}\.)(?=\p{Lu})/gu, '$1 ')).map((word) =>
    word.slice(0, LONGEST_WORD),
  );
  let start = 0;
  while (start < words.length - 1 && HONORIFICS.has(words[start] ?? '')) start++;
  const end = words.findLastIndex((word) => !NAME_SUFFIXES.has(word)) + 1;
  return words.slice(start, Math.max(end, start + 1)).slice(0, MOST_WORDS);
}

/** A word without which a name holds no phrase of several words that stands for one: most names hold none. */
const PHRASE_HINT =
  /company|partnership|gesellschaft|limitata|obshchestvo|otvetstvennost|anonim|anonym|ltd|united|european|\b[a-z] [a-z]\b|sp z/;

function bodyWords(name: string): string[] {
  const plain = wordsOf(name.replaceAll('&', ' & ')).join(' ');
  const text = PHRASE_HINT.test(plain)
    ? plain.replace(LEGAL_PHRASES, (phrase) => phrase.replaceAll(' ', '')).replace(STATE_PHRASES, (phrase) => STATES.get(phrase) ?? phrase)
    : plain;
  return withoutNumberWords(text.split(' ').slice(0, MOST_WORDS));
}

/** Numerals as figures; "forty four" is one. */
function withoutNumberWords(words: readonly string[]): string[] {
  const figures: string[] = [];
  for (const word of words) {
    const figure = NUMERALS.get(word) ?? word;
    const before = figures.at(-1) ?? '';
    if (/^[2-9]0$/.test(before) && /^[1-9]$/.test(figure)) figures[figures.length - 1] = String(Number(before) + Number(figure));
    else figures.push(figure.slice(0, LONGEST_WORD));
  }
  return figures;
}

function partOf(word: string, kind: PartKind): NamePart {
  const text = kind === 'particle' ? (PARTICLE_SPELLINGS.get(word) ?? word) : word;
  return { text, kind, weight: WEIGHTS[kind], sound: soundKey(text), sounds: soundSet(text) };
}

const FIGURES = /^\p{N}+$/u;

function kindInPerson(word: string, isFirst: boolean, isLast: boolean): PartKind {
  if (NAME_PARTICLES.has(word) && !isLast && !(isFirst && GIVEN_TOO.has(word))) return 'particle';
  if (FIGURES.test(word)) return 'number';
  if (COMMON_GIVEN.has(word)) return 'common';
  return word.length === 1 ? 'initial' : 'word';
}

function kindInBody(word: string): PartKind {
  if (SMALL_WORDS.has(word)) return 'particle';
  if (FIGURES.test(word) || ROMAN.has(word)) return 'number';
  if (legalFormOf(word) !== null) return 'legal';
  if (word.length === 1) return 'initial';
  return CLASS_WORDS.has(word) ? 'class' : 'word';
}

const LEGAL_HEADS = new Set(LEGAL_FORMS.values());

/** The sort of legal form that a word stands for, or null. */
export function legalFormOf(word: string): string | null {
  return LEGAL_FORMS.get(word) ?? (LEGAL_HEADS.has(word) ? word : null);
}
