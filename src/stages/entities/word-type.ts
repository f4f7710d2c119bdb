import { ENTITY_TYPES } from '../../document/layers.js';
import { hashText, mix } from './hashing.js';

/** How a word is written: no letters, small, one capital first, all capitals, a single capital, anything else. */
const OTHER = 0;
export const LOWER = 1;
export const CAPITAL = 2;
export const ALL_CAPS = 3;
export const INITIAL = 4;
export const MIXED = 5;

/** The word classes of a word by distributional clustering: fine and coarse class, 0 where unknown. */
export interface WordClusters {
  readonly fineOf: (lowerHash: number) => number;
  readonly coarseOf: (fine: number) => number;
  /** A code of the entity types that the word's vector speaks for: see KIND_STEPS. */
  readonly kindOf: (lowerHash: number) => number;
}

/** A kind's code is 1 + sureness + 3 * (first type + 10 * second type); types in the order of ENTITY_TYPES. */
const KIND_STEPS = 3 * ENTITY_TYPES.length;
/** Set in a kind where running text hardly ever writes the word small: written small it may be a name all the same. */
export const NAMED = 0x8000;

/** All that is known of a word apart from its context; one per distinct text. */
export interface WordType {
  readonly text: string;
  readonly lower: number;
  readonly shape: number;
  readonly casing: number;
  /** Whether running text hardly ever writes the word small. */
  readonly named: boolean;
  readonly fine: number;
  readonly coarse: number;
  /** The likeliest type of the word by its vector and how sure that is; 0 where the word is unknown. */
  readonly kind: number;
  /** Feature hashes of the word itself, of a direct neighbour and of one two places off. */
  readonly own: Int32Array;
  readonly near: Int32Array;
  readonly far: Int32Array;
  /** What the word adds to the labels of a token -2..2 places off, as far as a tagger has summed it up. */
  readonly sums: (Int32Array | undefined)[];
}

/** Describes a word. Features after Ratinov & Roth (2009) and Turian et al. (2010). */
export function describeWord(text: string, clusters: WordClusters): WordType {
  const lowerText = text.toLowerCase();
  const lower = hashText(lowerText);
  const shapeText = shapeOf(text);
  const fine = clusters.fineOf(lower);
  const coarse = clusters.coarseOf(fine);
  const code = clusters.kindOf(lower);
  const fullKind = code & ~NAMED;
  const kind = fullKind === 0 ? 0 : 1 + ((fullKind - 1) % KIND_STEPS);
  const basic = [tagged('l', lowerText), tagged('s', shapeText), tagged('f', fine), tagged('c', coarse), tagged('k', kind)];
  const near = [...basic, tagged('w', text), tagged('z', lowerText.slice(-3)), tagged('a', lowerText.slice(0, 3))];
  return {
    text,
    lower,
    shape: hashText(shapeText),
    casing: casingOf(text),
    named: (code & NAMED) !== 0,
    fine,
    coarse,
    kind,
    own: Int32Array.from([
      ...near,
      ...affixes(lowerText),
      tagged('kk', fullKind),
      tagged('ks', `${kind} ${shapeText}`),
      tagged('sc', `${shapeText} ${fine}`),
      tagged('n', Math.min(text.length, 12)),
    ]),
    near: Int32Array.from(near),
    far: Int32Array.from(basic),
    sums: new Array<Int32Array | undefined>(5),
  };
}

const tagged = (tag: string, value: string | number): number => mix(hashText(tag), hashText(String(value)));

function affixes(lower: string): number[] {
  const found: number[] = [];
  for (const length of [1, 2, 4]) {
    if (length >= lower.length) break;
    found.push(tagged('a', `${lower.slice(0, length)}`), tagged('z', `${lower.slice(-length)}`));
  }
  return found;
}

/** The shape of a word, runs shortened: "McDonald" -> XxXxx, "U.S." -> X.X., "F-16" -> X-dd. */
function shapeOf(text: string): string {
  let shape = '';
  for (const char of text) {
    const kind = kindOf(char);
    if (!(shape.endsWith(kind) && shape.at(-2) === kind)) shape += kind;
  }
  return shape.slice(0, 12);
}

function kindOf(char: string): string {
  if (char >= '0' && char <= '9') return 'd';
  const lower = char.toLowerCase();
  const upper = char.toUpperCase();
  if (lower === upper) return char;
  return char === lower ? 'x' : 'X';
}

function casingOf(text: string): number {
  const letters = [...text].map(kindOf).filter((kind) => kind === 'x' || kind === 'X');
  const capitals = letters.filter((kind) => kind === 'X').length;
  if (letters.length === 0) return OTHER;
  if (capitals === 0) return LOWER;
  if (capitals === letters.length) return letters.length === 1 ? INITIAL : ALL_CAPS;
  return letters[0] === 'X' && capitals === 1 ? CAPITAL : MIXED;
}
