import { type Atom, atomAt } from '../atoms.js';
import {
  COLLECTIVES,
  DENOMINATORS,
  DENOMINATORS_PLURAL,
  LETTER_MAGNITUDES,
  MAGNITUDES,
  ORDINALS,
  SHORT_MAGNITUDES,
  smallValue,
  TENS,
} from '../lexicon/number-words.js';
import { type NumeralState, readAndFraction, readDenominator, readPoint } from './numeral-fractions.js';
import { isArticle, type Numeral, round } from './numeral-value.js';

/** Numerals put together from figures, words and magnitudes. */
export function readComposed(atoms: readonly Atom[], from: number): Numeral | null {
  const state: NumeralState = { at: from, total: 0, group: null, scale: 1, afterHundred: false, lastTens: false, ordinal: false };
  const first = atomAt(atoms, from);
  if (first.kind === 'figure') readFirstFigure(atoms, state);
  while (!state.ordinal && readNext(atoms, state));
  if (state.at === from) return null;
  if (state.ordinal) return finish(state, from, 'ordinal', state.total + (state.group ?? 0));
  const value = state.total + (state.group ?? 0);
  const form = first.kind === 'figure' ? 'figures' : 'words';
  return (
    readPoint(atoms, state, from, value) ??
    readDenominator(atoms, state, from, value) ??
    readAndFraction(atoms, state, from, value) ??
    finish(state, from, form, value)
  );
}

const finish = (state: NumeralState, from: number, form: Numeral['form'], value: number): Numeral => ({
  from,
  next: state.at,
  value,
  scale: state.scale,
  form,
});

function readFirstFigure(atoms: readonly Atom[], state: NumeralState): void {
  const { value } = atomAt(atoms, state.at);
  const next = atomAt(atoms, state.at + 1);
  state.group = value;
  state.at++;
  if (next.glued && isOrdinalEnding(next.lower) && Number.isInteger(value)) {
    state.at++;
    state.ordinal = true;
    return;
  }
  const letter = next.kind === 'word' ? LETTER_MAGNITUDES.get(next.text) : undefined;
  const spaced = next.text === 'k' || next.text === 'K' || next.text === 'M';
  const scale =
    (next.glued || (spaced && !atomAt(atoms, state.at + 1).glued) ? letter : undefined) ??
    SHORT_MAGNITUDES.get(next.text) ??
    SHORT_MAGNITUDES.get(next.lower === 'bn' || next.lower === 'mn' ? next.lower : '');
  if (scale === undefined || (next.lower === 'mm' && next.text !== 'MM')) return;
  applyMagnitude(state, scale);
  state.at++;
}

const isOrdinalEnding = (word: string): boolean => word === 'st' || word === 'nd' || word === 'rd' || word === 'th';

/** Reads one more word into the numeral; false where it ends. */
function readNext(atoms: readonly Atom[], state: NumeralState): boolean {
  const skip = joinerAt(atoms, state);
  const { lower, kind, value } = atomAt(atoms, state.at + skip);
  if (kind === 'figure') return skip > 0 || state.total > 0 ? readInnerFigure(atoms, state, skip, value) : false;
  if (kind !== 'word') return false;
  const small = smallValue(lower);
  if (small !== null) return readSmall(state, skip, small, TENS.has(lower));
  if (skip > 0 && atomAt(atoms, state.at).lower === 'and') return false;
  return readScale(state, skip, lower, isArticle(atomAt(atoms, state.at - 1).lower)) || readOrdinalEnd(state, skip, lower);
}

function readScale(state: NumeralState, skip: number, word: string, isOpen: boolean): boolean {
  if (word === 'hundred' || (word === 'hundreds' && state.group !== null)) {
    if (state.afterHundred || (state.group === null && state.total > 0)) return false;
    state.group = round((state.group ?? 1) * 100);
    state.afterHundred = true;
    state.lastTens = false;
    state.scale = Math.max(state.scale, 100);
    state.at += skip + 1;
    return true;
  }
  const scale = MAGNITUDES.get(word) ?? COLLECTIVES.get(word);
  if (scale === undefined || (state.group === null && state.total === 0 && !isOpen)) return false;
  applyMagnitude(state, scale);
  state.at += skip + 1;
  return true;
}

function applyMagnitude(state: NumeralState, scale: number): void {
  const wholes = state.total > 0 && state.scale < scale;
  if (wholes) state.total = round((state.total + (state.group ?? 0)) * scale);
  else state.total += round((state.group ?? 1) * scale);
  state.group = null;
  state.scale = scale;
  state.afterHundred = false;
  state.lastTens = false;
}

function readSmall(state: NumeralState, skip: number, value: number, isTens: boolean): boolean {
  const { group } = state;
  const open = group === null ? state.total === 0 || state.scale > value : canAttach(state, group, value, isTens);
  if (!open) return false;
  const spoken = group !== null && group > 0 && group < 20 && !state.afterHundred && isTens;
  state.group = spoken ? (group ?? 0) * 100 + value : (group ?? 0) + value;
  state.lastTens = isTens;
  state.at += skip + 1;
  return true;
}

/** "twenty | one", "hundred (and) | five", and the spoken "one | twenty (two)". */
function canAttach(state: NumeralState, group: number, value: number, isTens: boolean): boolean {
  if (state.lastTens) return value > 0 && value < 10;
  if (state.afterHundred && group % 100 === 0) return value > 0;
  return isTens && group > 0 && group < 10 && state.total === 0 && Number.isInteger(group);
}

function readOrdinalEnd(state: NumeralState, skip: number, word: string): boolean {
  const value = ORDINALS.get(word);
  if (value === undefined) return false;
  const { group } = state;
  if (value >= 100) {
    if (group !== null || state.total > 0) state.total = (state.total + (group ?? 0)) * value;
    else state.total = value;
    state.group = null;
  } else if (group === null) {
    if (state.total > 0) return false;
    state.group = value;
  } else if ((state.lastTens && value < 10) || (state.afterHundred && group % 100 === 0)) state.group = group + value;
  else return false;
  state.ordinal = true;
  state.at += skip + 1;
  return true;
}

/** How many atoms join the next word to the numeral: a glued hyphen, or "and" behind hundred or a magnitude. */
function joinerAt(atoms: readonly Atom[], state: NumeralState): number {
  if (state.group === null && state.total === 0) return 0;
  const joiner = atomAt(atoms, state.at);
  const next = atomAt(atoms, state.at + 1);
  if (joiner.lower === '-' || joiner.lower === '‐')
    return joiner.glued === next.glued && next.kind === 'word' && (joiner.glued || state.lastTens) ? 1 : 0;
  if (joiner.lower !== 'and' && joiner.lower !== '&') return 0;
  const open = (state.afterHundred && (state.group ?? 0) % 100 === 0) || (state.group === null && state.total > 0);
  return open && !startsFraction(atoms, state.at + 1) ? 1 : 0;
}

function startsFraction(atoms: readonly Atom[], at: number): boolean {
  const { lower } = atomAt(atoms, at + 1);
  const beyond = atomAt(atoms, at + 1).lower === '-' ? atomAt(atoms, at + 2).lower : lower;
  const top = smallValue(atomAt(atoms, at).lower) ?? 0;
  return top < (DENOMINATORS_PLURAL.get(beyond) ?? 0) || (top === 1 && DENOMINATORS.has(beyond));
}

/** "4 thousand 3 hundred and 21": figures inside go on only under a smaller scale. */
function readInnerFigure(atoms: readonly Atom[], state: NumeralState, skip: number, value: number): boolean {
  const after = atomAt(atoms, state.at + skip + 1).lower;
  const isLower = Number.isInteger(value) && value > 0 && value < Math.min(state.afterHundred ? 100 : 1000, state.scale);
  if (!isLower || (skip === 0 && after !== 'hundred') || MAGNITUDES.has(after) || after === '%') return false;
  if (skip > 0 && after === 'hundred' && state.afterHundred) return false;
  state.group = (state.group ?? 0) + value;
  state.at += skip + 1;
  return true;
}
