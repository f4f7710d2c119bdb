import { ORDINAL_ENDINGS, ORDINALS, SMALL_NUMBERS, TENS } from './lexicon/measures.js';
import { digitsAt, isGlued, type Scene, unitAt, wordAt } from './scene.js';

/** A number read at a place, in digits or words. */
export interface Numeral {
  readonly value: number;
  readonly to: number;
  readonly ordinal: boolean;
  readonly words: boolean;
}

/** Reads a whole number, cardinal or ordinal: 21, 21st, twenty-one, twenty first. */
export function numeralAt(scene: Scene, at: number): Numeral | null {
  const digits = digitsAt(scene, at);
  if (digits !== null) {
    const ordinal = isGlued(scene, at + 1) && ORDINAL_ENDINGS.has(wordAt(scene, at + 1));
    return { value: digits, to: ordinal ? at + 2 : at + 1, ordinal, words: false };
  }
  return wordNumeral(scene, at);
}

function wordNumeral(scene: Scene, at: number): Numeral | null {
  const word = wordAt(scene, at);
  const tens = TENS.get(word);
  if (tens !== undefined) return withOnes(scene, at, tens);
  const ordinal = ORDINALS.get(word);
  if (ordinal !== undefined) return { value: ordinal, to: at + 1, ordinal: true, words: true };
  const small = SMALL_NUMBERS.get(word);
  if (small === undefined) return null;
  if (wordAt(scene, at + 1) === 'hundred') return { value: small * 100, to: at + 2, ordinal: false, words: true };
  return { value: small, to: at + 1, ordinal: false, words: true };
}

function withOnes(scene: Scene, at: number, tens: number): Numeral {
  const next = wordAt(scene, at + 1) === '-' ? at + 2 : at + 1;
  const ordinal = ORDINALS.get(wordAt(scene, next));
  if (ordinal !== undefined && ordinal < 10) return { value: tens + ordinal, to: next + 1, ordinal: true, words: true };
  const ones = SMALL_NUMBERS.get(wordAt(scene, next));
  if (ones !== undefined && ones > 0 && ones < 10) return { value: tens + ones, to: next + 1, ordinal: false, words: true };
  return { value: tens, to: at + 1, ordinal: false, words: true };
}

/** A day of a month (1..31) at a place. */
export function dayOfMonthAt(scene: Scene, at: number): Numeral | null {
  const numeral = numeralAt(scene, at);
  if (numeral === null || numeral.value < 1 || numeral.value > 31) return null;
  if (!numeral.words && unitAt(scene, at).lower.length > 2) return null;
  return hasTail(scene, numeral.to) ? null : numeral;
}

/** Whether digits go on behind a glued mark: 3.5, 10:30, 5,000, 7%. */
function hasTail(scene: Scene, to: number): boolean {
  const mark = unitAt(scene, to);
  if (!mark.glued) return false;
  if (mark.lower === '%') return true;
  return (
    (mark.lower === ':' || mark.lower === '.' || mark.lower === ',') && isGlued(scene, to + 1) && unitAt(scene, to + 1).kind === 'number'
  );
}

/** A year of four digits, 'NN, or in words ("nineteen eighty six", "two thousand and five"). */
export function yearAt(scene: Scene, at: number): Numeral | null {
  const unit = unitAt(scene, at);
  if (unit.kind === 'number' && unit.lower.length === 4 && !hasTail(scene, at + 1)) {
    const value = Number(unit.lower);
    return value >= 1000 && value < 2700 ? { value, to: at + 1, ordinal: false, words: false } : null;
  }
  if ((unit.lower === "'" || unit.lower === '’') && isGlued(scene, at + 1) && unitAt(scene, at + 1).lower.length === 2) {
    const value = digitsAt(scene, at + 1);
    return value === null ? null : { value: fullYear(value), to: at + 2, ordinal: false, words: false };
  }
  return unit.kind === 'word' ? wordYear(scene, at) : null;
}

/** A year of two digits in its century: 00..49 is 20xx, the rest 19xx. */
export function fullYear(short: number): number {
  return short < 50 ? 2000 + short : 1900 + short;
}

function wordYear(scene: Scene, at: number): Numeral | null {
  const first = wordNumeral(scene, at);
  if (first === null || first.ordinal) return null;
  if (first.value === 2 && wordAt(scene, at + 1) === 'thousand') return thousandYear(scene, at + 2);
  if (first.value < 15 || first.value > 20) return null;
  const rest = wordNumeral(scene, first.to);
  if (rest === null || rest.ordinal || rest.value < 10 || rest.value > 99) return null;
  return { value: first.value * 100 + rest.value, to: rest.to, ordinal: false, words: true };
}

function thousandYear(scene: Scene, at: number): Numeral {
  const rest = wordNumeral(scene, wordAt(scene, at) === 'and' ? at + 1 : at);
  const ok = rest !== null && !rest.ordinal && rest.value < 100;
  return { value: 2000 + (ok ? rest.value : 0), to: ok ? rest.to : at, ordinal: false, words: true };
}
