import { type Atom, atomAt } from '../atoms.js';
import { DENOMINATORS, DENOMINATORS_PLURAL, MAGNITUDES, SMALL, smallValue, TENS } from '../lexicon/number-words.js';
import { type Numeral, round } from './numeral-value.js';

/** What has been read of a numeral so far: `total` of finished groups, the open `group`, the last `scale`. */
export interface NumeralState {
  at: number;
  total: number;
  group: number | null;
  scale: number;
  afterHundred: boolean;
  lastTens: boolean;
  ordinal: boolean;
}

/** "five point five", "two point two million". */
export function readPoint(atoms: readonly Atom[], state: NumeralState, from: number, value: number): Numeral | null {
  if (atomAt(atoms, state.at).lower !== 'point') return null;
  let digits = '';
  let at = state.at + 1;
  for (; ; at++) {
    const { kind, value: figure, lower } = atomAt(atoms, at);
    const digit = kind === 'figure' && Number.isInteger(figure) ? figure : (smallValue(lower) ?? Number.NaN);
    if (Number.isNaN(digit)) break;
    if (TENS.has(lower) && (SMALL.get(atomAt(atoms, at + 2).lower) ?? 99) < 10 && atomAt(atoms, at + 1).lower === '-') at += 2;
    digits +=
      at > 1 && atomAt(atoms, at - 1).lower === '-' && TENS.has(atomAt(atoms, at - 2).lower)
        ? String(digit + (SMALL.get(atomAt(atoms, at).lower) ?? 0))
        : String(digit);
  }
  if (digits === '') return null;
  const decimal = Number(`${value}.${digits}`);
  const scale = MAGNITUDES.get(atomAt(atoms, at).lower);
  return { from, next: scale ? at + 1 : at, value: round(decimal * (scale ?? 1)), scale: scale ?? 1, form: 'words' };
}

/** "two-thirds", "one fifth", "two thirds of a million". */
export function readDenominator(atoms: readonly Atom[], state: NumeralState, from: number, value: number): Numeral | null {
  const hyphen = atomAt(atoms, state.at).lower === '-' ? 1 : 0;
  const word = atomAt(atoms, state.at + hyphen).lower;
  const denominator =
    DENOMINATORS_PLURAL.get(word) ??
    ((value === 1 && atomAt(atoms, from).lower === 'one') || (hyphen === 1 && isProper(word, value)) ? DENOMINATORS.get(word) : undefined);
  if (denominator === undefined) return null;
  const next = state.at + hyphen + 1;
  const ofA = atomAt(atoms, next).lower === 'of' && atomAt(atoms, next + 1).lower === 'a' ? 2 : 0;
  const scale = ofA > 0 || value < denominator ? MAGNITUDES.get(atomAt(atoms, next + ofA).lower) : undefined;
  if (scale !== undefined) return { from, next: next + ofA + 1, value: (value / denominator) * scale, scale, form: 'fraction' };
  return { from, next, value: value / denominator, scale: 1, form: 'fraction' };
}

/** "a three-quarter-point move", "a two-third majority". */
const isProper = (word: string, value: number): boolean => (word === 'quarter' || word === 'third') && value > 1 && value <= 3;

/** "two and a half (million)", "a million and a half", "three and two thirds". */
export function readAndFraction(atoms: readonly Atom[], state: NumeralState, from: number, value: number): Numeral | null {
  const and = afterHyphen(atoms, state.at);
  if (atomAt(atoms, and).lower !== 'and' || !Number.isInteger(value)) return null;
  const part = fractionAt(atoms, afterHyphen(atoms, and + 1));
  if (part === null) return null;
  const scale = MAGNITUDES.get(atomAt(atoms, part.next).lower);
  const endsInScale = state.group === null && state.total > 0;
  if (scale !== undefined)
    return {
      from,
      next: part.next + 1,
      value: round(endsInScale ? value + part.value * scale : (value + part.value) * scale),
      scale,
      form: 'fraction',
    };
  return {
    from,
    next: part.next,
    value: round(value + part.value * (endsInScale ? state.scale : 1)),
    scale: state.scale,
    form: 'fraction',
  };
}

const afterHyphen = (atoms: readonly Atom[], at: number): number => (atomAt(atoms, at).lower === '-' ? at + 1 : at);

function fractionAt(atoms: readonly Atom[], at: number): { value: number; next: number } | null {
  const { lower } = atomAt(atoms, at);
  const hyphen = atomAt(atoms, at + 1).lower === '-' ? 1 : 0;
  const word = atomAt(atoms, at + 1 + hyphen).lower;
  const next = at + 2 + hyphen;
  const single = lower === 'a' || lower === 'an' || lower === 'one' ? DENOMINATORS.get(word) : undefined;
  if (single !== undefined) return { value: 1 / single, next };
  const several = DENOMINATORS_PLURAL.get(word);
  const top = smallValue(lower);
  return several !== undefined && top !== null ? { value: top / several, next } : null;
}
