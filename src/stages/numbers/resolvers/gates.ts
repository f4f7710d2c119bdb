import { type Atom, atomAt } from '../atoms.js';
import { COUNTED_ONE, FIRST_IDIOMS, NUMBERED, PLAIN_OPENERS, SECOND_IDIOMS, STREETS, TECHNIQUES } from '../lexicon/contexts.js';
import { CODES } from '../lexicon/currencies.js';
import { smallValue } from '../lexicon/number-words.js';
import type { Quantity } from '../quantity.js';
import { afterHyphen, isDate, isSmallPlural } from './date-gates.js';

const VICTIMS = new Set(['killed', 'dead', 'injured', 'wounded', 'people', 'missing', 'arrested', 'hurt', 'detained']);

/** Why a quantity is no number a reader wants as data. */
export type Refusal = 'date' | 'name' | 'other';

/** A refusal for parts of dates, clock times, names, codes and idioms; null for a number. `dateEnd` is the atom behind the last date. */
export function refusalOf(atoms: readonly Atom[], quantity: Quantity, dateEnd: number): Refusal | null {
  if (isDate(atoms, quantity, dateEnd)) return 'date';
  if (isName(atoms, quantity)) return 'name';
  const isRefused =
    isCode(atoms, quantity) ||
    isPronoun(atoms, quantity) ||
    isOrdinalIdiom(atoms, quantity) ||
    isAddress(atoms, quantity) ||
    isNamedWord(atoms, quantity);
  return isRefused ? 'other' : null;
}

/** Figures grown together with letters: F-16, G7, 777F, mid-2024, 1960s. */
function isCode(atoms: readonly Atom[], q: Quantity): boolean {
  const first = atomAt(atoms, q.from);
  const before = atomAt(atoms, q.from - 1);
  const isFigure = first.kind === 'figure';
  if (isFigure && first.glued && (before.kind === 'word' || before.lower === '#' || before.lower === '_' || before.lower === '@'))
    return true;
  if (first.glued && before.lower === '-' && before.glued && isWordBefore(atoms, q.from - 2)) return isFigure || q.group !== 'ordinal';
  if (
    isFigure &&
    TECHNIQUES.has(`${first.text}${atomAt(atoms, q.from + 1).lower}`) &&
    atomAt(atoms, q.from + 1).glued &&
    q.group === 'plain'
  )
    return true;
  const after = atomAt(atoms, q.next);
  if (after.glued && after.kind === 'word' && isFigure && atomAt(atoms, q.next - 1).kind === 'figure') return q.group === 'plain';
  return after.glued && after.kind === 'figure' && atomAt(atoms, q.next - 1).kind === 'word' && isFigure;
}

/** A word, or the figures of a code that begins with letters. */
function isWordBefore(atoms: readonly Atom[], at: number): boolean {
  const { kind, glued } = atomAt(atoms, at);
  const isScale = kind === 'word' && glued && atomAt(atoms, at - 1).kind === 'figure';
  return (kind === 'word' && !isScale) || (kind === 'figure' && glued && atomAt(atoms, at - 1).kind === 'word');
}

/** "Article 5", "Room 101", "Boeing 737", "version two". */
function isName(atoms: readonly Atom[], q: Quantity): boolean {
  if (q.group !== 'plain' || q.scale > 1 || !Number.isInteger(q.low)) return false;
  const point = atomAt(atoms, q.from - 1).lower === '.' && atomAt(atoms, q.from - 1).glued ? 1 : 0;
  const before = atomAt(atoms, q.from - 1 - point);
  if (before.kind !== 'word') return false;
  const after = atomAt(atoms, q.next);
  const counts = isSmallPlural(after) || VICTIMS.has(after.lower);
  if (NUMBERED.has(before.lower) && (point === 0 || before.lower.length < 4)) return !VICTIMS.has(after.lower);
  if (!q.bare || point > 0 || counts || /[,.]/.test(atomAt(atoms, q.from).text)) return false;
  const isCapital = before.text !== before.lower && smallValue(before.lower) === null;
  return isCapital && !PLAIN_OPENERS.has(before.lower) && !CODES.has(before.text) && !(q.from === 1 && before.text.length < 3);
}

/** "one" counts only before a unit, a person or another numeral. */
function isPronoun(atoms: readonly Atom[], q: Quantity): boolean {
  if (q.group !== 'plain' && q.group !== 'duration') return false;
  if (q.low !== 1 || atomAt(atoms, q.next - 1).lower !== 'one' || q.from !== q.next - 1)
    return q.group === 'plain' && atomAt(atoms, q.from).lower === 'nil';
  const after = atomAt(atoms, q.next);
  if (q.group === 'duration') return q.unit === 'day' && isSomeDay(atoms, q);
  if (COUNTED_ONE.has(after.lower)) return false;
  const beyond = atomAt(atoms, q.next + 1);
  const isRange = (after.lower === 'or' || after.lower === 'to' || after.lower === '-') && (smallValue(beyond.lower) ?? 0) > 1;
  return !isRange;
}

/** "one day it would end": no length of time, unless the words round it measure. */
function isSomeDay(atoms: readonly Atom[], q: Quantity): boolean {
  return !MEASURING.has(atomAt(atoms, q.from - 1).lower) && !MEASURING.has(atomAt(atoms, q.next).lower);
}

const MEASURING = new Set([
  'for',
  'in',
  'within',
  'after',
  'than',
  'just',
  'only',
  'least',
  'about',
  'over',
  'under',
  'before',
  'later',
  'earlier',
  'ahead',
  'of',
  'ago',
  'and',
  'or',
  'per',
  'old',
]);

function isOrdinalIdiom(atoms: readonly Atom[], q: Quantity): boolean {
  if (q.group !== 'ordinal') return false;
  if (atomAt(atoms, q.from).kind === 'figure') return isUnitName(atoms, q.next);
  if (q.from !== q.next - 1) return false;
  const atom = atomAt(atoms, q.from);
  const before = atomAt(atoms, q.from - 1).lower;
  const after = atomAt(atoms, afterHyphen(atoms, q.next)).lower;
  if (atom.kind === 'word' && atom.text !== atom.lower && q.from > 0 && atomAt(atoms, q.from - 1).kind === 'word') return true;
  if (after === ',' && (q.from === 0 || before === ',' || before === 'and')) return true;
  if (atom.lower === 'first') return before === 'at' || FIRST_IDIOMS.has(after === 'and' ? atomAt(atoms, q.next + 1).lower : after);
  if (atom.lower !== 'second') return false;
  return SECOND_IDIOMS.has(after) || before === 'per' || before === 'split' || before === 'every' || smallValue(before) !== null;
}

/** "47th Brigade", "7th Carpathian Border Detachment": figures in the name of a body. */
function isUnitName(atoms: readonly Atom[], next: number): boolean {
  const first = atomAt(atoms, next);
  const second = atomAt(atoms, next + 1);
  if (first.kind !== 'word' || first.text === first.lower || first.text.length < 4) return false;
  return (second.kind === 'word' && second.text !== second.lower) || !/(?:an|ish|ese|ch|i)$/.test(first.lower);
}

/** A house number before a street's name. */
function isAddress(atoms: readonly Atom[], q: Quantity): boolean {
  if (q.group !== 'plain' || !q.bare) return false;
  for (let at = q.next; at < q.next + 4; at++) {
    const { kind, text, lower } = atomAt(atoms, at);
    if (kind !== 'word' || text === lower) return false;
    if (at > q.next && STREETS.has(lower)) return true;
  }
  return false;
}

/** "Five Eyes", "the Big Three", "Group of Seven": number words in capitals inside a sentence. */
function isNamedWord(atoms: readonly Atom[], q: Quantity): boolean {
  const { kind, text, lower } = atomAt(atoms, q.from);
  const isCapital = (atom: Atom): boolean => atom.kind === 'word' && atom.text !== atom.lower;
  if (isCapital(atomAt(atoms, q.from)) && q.group === 'measure' && isCapital(atomAt(atoms, q.next - 1)) && isCapital(atomAt(atoms, q.next)))
    return true;
  if (kind !== 'word' || q.group !== 'plain' || text === lower || q.from === 0 || q.next - q.from > 1 || smallValue(lower) === null)
    return false;
  const before = atomAt(atoms, q.from - 1);
  const after = atomAt(atoms, q.next);
  return (before.kind === 'word' || before.lower === ',') && (isCapital(after) || isCapital(before) || before.lower === 'of');
}
