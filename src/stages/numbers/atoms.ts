import { FRACTION_CHARACTERS } from './lexicon/number-words.js';

/** The smallest pieces the number grammar reads: a figure, a run of letters, or a single mark. Offsets are into the source. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  readonly kind: 'figure' | 'word' | 'mark' | 'address';
  readonly text: string;
  readonly lower: string;
  /** The value of a figure, NaN otherwise. */
  readonly value: number;
  /** True where nothing stands between this atom and the one before. */
  readonly glued: boolean;
}

const NOTHING: Atom = { start: -1, end: -1, kind: 'mark', text: '', lower: '', value: Number.NaN, glued: false };
const GROUPED = /\d{1,3}(?:,\d{3}){1,9}(?!\d)(?:\.\d+)?|\d{1,2}(?:,\d{2}){1,6},\d{3}(?!\d)(?:\.\d+)?/y;
const SPACED = /[1-9]\d{0,2}(?:[ \u00a0\u202f\u2009]\d{3}){1,6}(?!\d)(?:\.\d+)?/y;
const EUROPEAN = /\d{1,3}(?:\.\d{3}){1,9},\d+|\d{1,3}(?:\.\d{3}){2,9}(?![\d.])/y;
const PLAIN = /\d+(?:\.\d+)?|\.\d+/y;
const DECIMAL_COMMA = /\d+,\d{1,2}(?![\d,])/y;
const EXPONENT = /e[+\-−]?\d+(?![\p{L}\d])|\s?[x×]\s?10\^?[+\-−]?\d+/uy;
const LETTERS = /[\p{L}\p{M}][\p{L}\p{M}]*(?:['’][\p{L}]+)?/uy;
const ADDRESS = /\S+/y;

/** The atom at an index, or an empty mark outside the list. */
export function atomAt(atoms: readonly Atom[], index: number): Atom {
  return atoms[index] ?? NOTHING;
}

/** Cuts a stretch of the source into atoms, in one pass. */
export function atomsOf(raw: string, start: number, end: number): Atom[] {
  const atoms: Atom[] = [];
  let at = start;
  let last = -1;
  while (at < end) {
    if (isBlank(raw.charCodeAt(at))) {
      at++;
      continue;
    }
    const atom = readAtom(raw, at, end, at === last);
    atoms.push(atom);
    at = atom.end;
    last = at;
  }
  return atoms;
}

function readAtom(raw: string, at: number, end: number, glued: boolean): Atom {
  const code = raw.charCodeAt(at);
  if (isDigit(code) || (code === 46 && !glued && isDigit(raw.charCodeAt(at + 1)))) return readFigure(raw, at, end, glued);
  if (isLetter(code)) return readWord(raw, at, end, glued);
  const text = raw.slice(at, at + 1);
  const value = FRACTION_CHARACTERS.get(text) ?? Number.NaN;
  return { start: at, end: at + 1, kind: Number.isNaN(value) ? 'mark' : 'figure', text, lower: text, value, glued };
}

function readWord(raw: string, at: number, end: number, glued: boolean): Atom {
  const stop = Math.min(end, lengthOf(LETTERS, raw, at) || at + 1);
  if (raw.startsWith('://', stop) || (raw.startsWith('www.', at) && !glued)) {
    const far = Math.min(end, lengthOf(ADDRESS, raw, at));
    return { start: at, end: far, kind: 'address', text: raw.slice(at, far), lower: '', value: Number.NaN, glued };
  }
  const text = raw.slice(at, stop);
  return { start: at, end: stop, kind: 'word', text, lower: text.toLowerCase(), value: Number.NaN, glued };
}

function readFigure(raw: string, at: number, end: number, glued: boolean): Atom {
  const [mantissa, value] = readMantissa(raw, at);
  const exponent = lengthOf(EXPONENT, raw, mantissa);
  const stop = Math.min(end, exponent || mantissa);
  const text = raw.slice(at, stop);
  const power = exponent > 0 ? powerOf(raw.slice(mantissa, stop)) : 0;
  return { start: at, end: stop, kind: 'figure', text, lower: text, value: power === 0 ? value : Number(`${value}e${power}`), glued };
}

function readMantissa(raw: string, at: number): [number, number] {
  for (const [pattern, clean] of FORMS) {
    const stop = lengthOf(pattern, raw, at);
    if (stop > 0) return [stop, Number(clean(raw.slice(at, stop)))];
  }
  return [at + 1, Number.NaN];
}

const FORMS: readonly (readonly [RegExp, (text: string) => string])[] = [
  [GROUPED, (text) => text.replace(/,/g, '')],
  [SPACED, (text) => text.replace(/[\s\u00a0\u202f\u2009]/g, '')],
  [EUROPEAN, (text) => text.replace(/\./g, '').replace(',', '.')],
  [DECIMAL_COMMA, (text) => text.replace(',', '.')],
  [PLAIN, (text) => text],
];

const powerOf = (text: string): number => Number(text.replace(/^(?:e|\s?[x×]\s?10\^?)/u, '').replace('−', '-'));

/** Where a sticky pattern's match ends, 0 where it does not match. */
function lengthOf(pattern: RegExp, raw: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(raw) ? pattern.lastIndex : 0;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isBlank = (code: number): boolean => code <= 32 || code === 0xa0 || code === 0x202f || code === 0x2009;
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7);
