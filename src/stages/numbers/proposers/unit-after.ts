import { type Atom, atomAt } from '../atoms.js';
import { singularOf } from '../lexicon/singular.js';
import { GLUED_ONLY, UNIT_FIRST_WORDS, UNIT_NAMES, UNIT_SIGNS, type Unit } from '../lexicon/units.js';

/** A unit found behind a numeral: `next` is the atom behind it. */
export interface UnitMatch extends Unit {
  readonly next: number;
}

const DIMENSIONS = new Set(['thick', 'wide', 'long', 'tall', 'high', 'deep', 'in', 'by', 'x']);
const TIMES = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'night']);

/** The unit at an atom (a hyphen before it may be skipped), with "per" and its like, or null. */
export function unitAt(atoms: readonly Atom[], at: number): UnitMatch | null {
  const hyphen = isHyphen(atomAt(atoms, at)) && atomAt(atoms, at).glued && atomAt(atoms, at + 1).kind === 'word' ? 1 : 0;
  const unit = nameAt(atoms, at + hyphen) ?? signAt(atoms, at + hyphen) ?? bracketed(atoms, at);
  if (unit === null) return null;
  return withAge(atoms, withRate(atoms, withPower(atoms, unit)));
}

/** "20 (kg)": a sign alone in brackets. */
function bracketed(atoms: readonly Atom[], at: number): UnitMatch | null {
  if (!OPENING.has(atomAt(atoms, at).lower) || !CLOSING.has(atomAt(atoms, at + 2).lower)) return null;
  const unit = UNIT_SIGNS.get(atomAt(atoms, at + 1).text);
  return unit ? { ...unit, next: at + 3 } : null;
}

const OPENING = new Set(['(', '[', '{', '<']);
const CLOSING = new Set([')', ']', '}', '>']);

const isHyphen = ({ lower }: Atom): boolean => lower === '-' || lower === '‐';

function nameAt(atoms: readonly Atom[], at: number): UnitMatch | null {
  const first = atomAt(atoms, at);
  if (first.kind === 'figure' || first.kind === 'address') return null;
  const several = UNIT_FIRST_WORDS.has(first.lower) || UNIT_FIRST_WORDS.has(singularOf(first.lower)) ? longNameAt(atoms, at) : null;
  if (several !== null) return several;
  if (first.lower === 'in' || first.lower === 'time' || first.lower === 'am' || first.lower === 'pm') return null;
  const unit = UNIT_NAMES.get(first.lower) ?? UNIT_NAMES.get(singularOf(first.lower.replace(/['’]$/, '')));
  return unit && !isLetterClash(atoms, at, first) ? { ...unit, next: at + 1 } : null;
}

/** "F-Series" and "t shirts" are no units: a short sign ends its word. */
function isLetterClash(atoms: readonly Atom[], at: number, { text }: Atom): boolean {
  const after = atomAt(atoms, at + 1);
  return text.length <= 2 && text !== '%' && text !== '°' && isHyphen(after) && after.glued && atomAt(atoms, at + 2).kind !== 'mark';
}

function longNameAt(atoms: readonly Atom[], at: number): UnitMatch | null {
  let name = '';
  let best: UnitMatch | null = null;
  for (let next = at; next < at + 4; next++) {
    const { lower } = atomAt(atoms, next);
    if (isHyphen(atomAt(atoms, next))) continue;
    const word = next === at ? singularOf(lower) : lower;
    const known = next === at ? undefined : (UNIT_NAMES.get(`${name} ${word}`) ?? UNIT_NAMES.get(`${name} ${singularOf(word)}`));
    if (known) best = { ...known, next: next + 1 };
    name = next === at ? word : `${name} ${word}`;
  }
  return best;
}

function signAt(atoms: readonly Atom[], at: number): UnitMatch | null {
  const atom = atomAt(atoms, at);
  if (atom.lower === 'in' || atom.lower === '"') return inchAt(atoms, at);
  if ((atom.text === 'F' || atom.text === 'C') && atomAt(atoms, at + 1).lower === ')')
    return { unit: `°${atom.text}`, group: 'measure', next: at + 1 };
  const unit = UNIT_SIGNS.get(atom.text);
  if (
    unit === undefined ||
    isLetterClash(atoms, at, atom) ||
    (GLUED_ONLY.has(atom.text) && !atom.glued && atomAt(atoms, at + 1).lower !== '/')
  )
    return null;
  return { ...unit, next: at + 1 };
}

/** "in" and the double quote are inches only where a dimension follows or the phrase ends. */
function inchAt(atoms: readonly Atom[], at: number): UnitMatch | null {
  const after = atomAt(atoms, at + 1);
  const isQuote = atomAt(atoms, at).lower === '"';
  const ends = !isQuote && (after.start < 0 || (after.kind === 'mark' && after.lower !== '-'));
  return ends || (DIMENSIONS.has(after.lower) && after.lower !== 'in') ? { unit: 'inch', group: 'measure', next: at + 1 } : null;
}

function withPower(atoms: readonly Atom[], unit: UnitMatch): UnitMatch {
  if (unit.group !== 'measure') return unit;
  const after = atomAt(atoms, unit.next);
  const caret = after.lower === '^' && after.glued ? 1 : 0;
  const power = atomAt(atoms, unit.next + caret);
  if (power.glued && (power.text === '2' || power.text === '²')) return raised('square', unit, caret + 1);
  if (power.glued && (power.text === '3' || power.text === '³')) return raised('cubic', unit, caret + 1);
  if (after.lower === 'squared') return raised('square', unit, 1);
  return after.lower === 'cubed' ? raised('cubic', unit, 1) : unit;
}

const FULL_NAMES = new Map([
  ['m', 'metre'],
  ['km', 'kilometre'],
  ['cm', 'centimetre'],
  ['mm', 'millimetre'],
]);

function raised(power: string, unit: UnitMatch, atoms: number): UnitMatch {
  return { ...unit, unit: `${power} ${FULL_NAMES.get(unit.unit) ?? unit.unit}`, next: unit.next + atoms };
}

/** "barrels per day", "miles an hour", "km/h". */
function withRate(atoms: readonly Atom[], unit: UnitMatch): UnitMatch {
  const rate = unit.group === 'percent' ? null : rateAt(atoms, unit.next, unit.group !== 'duration');
  return rate === null
    ? unit
    : { ...unit, unit: joinRate(unit.unit, rate.unit), group: unit.group === 'duration' ? 'duration' : unit.group, next: rate.next };
}

const joinRate = (unit: string, per: string): string =>
  unit === 'mile' && per === 'hour' ? 'mph' : unit === 'km' && per === 'hour' ? 'km/h' : `${unit} per ${per}`;

/** What stands behind "per", a slash or (with `article`, before a unit of time) "a", or null. */
export function rateAt(atoms: readonly Atom[], at: number, article: boolean): { unit: string; next: number } | null {
  const { lower, glued } = atomAt(atoms, at);
  const next = atomAt(atoms, at + 1);
  const name = next.kind === 'word' ? singularOf(next.lower) : '';
  if (name === '' || name === 'cent') return null;
  if ((lower === 'a' || lower === 'an') && article && TIMES.has(name)) return { unit: name, next: at + 2 };
  if (lower !== 'per' && !(lower === '/' && glued && next.glued)) return null;
  const known = UNIT_SIGNS.get(next.text) ?? UNIT_NAMES.get(name);
  if (known === undefined) return lower === 'per' && article ? { unit: name, next: at + 2 } : null;
  const power = withPower(atoms, { ...known, next: at + 2 });
  return { unit: power.unit, next: power.next };
}

/** "years old", "year-old", "months of age", "yo". */
function withAge(atoms: readonly Atom[], unit: UnitMatch): UnitMatch {
  if (unit.group !== 'duration') return unit;
  const hyphen = isHyphen(atomAt(atoms, unit.next)) ? 1 : 0;
  const { lower } = atomAt(atoms, unit.next + hyphen);
  const old = lower === 'old' || lower === 'olds';
  const age = lower === 'of' && atomAt(atoms, unit.next + 1).lower === 'age';
  if (!old && !age) return unit;
  return { ...unit, unit: unit.unit === 'year' ? 'year of age' : unit.unit, next: unit.next + (age ? 2 : hyphen + 1) };
}
