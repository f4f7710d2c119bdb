import { type Atom, atomAt } from '../atoms.js';
import { CLOCK, FIXED_PAIRS, MONTHS, ORDINAL_DATES, YEAR_LEADS } from '../lexicon/contexts.js';
import { isPlural } from '../lexicon/singular.js';
import type { Quantity } from '../quantity.js';

const DAY_JOINERS = new Set(['and', 'to', '-', '–', '—', ',', 'or', 'through']);

/** Behind chains of figures (dates, phones, addresses of machines) that begin at an atom; the same index where none does. */
export function chainEnd(atoms: readonly Atom[], at: number): number {
  let next = at + 1;
  let figures = 1;
  let separators = '';
  while (isSeparator(atomAt(atoms, next)) && atomAt(atoms, next + 1).kind === 'figure' && atomAt(atoms, next + 1).glued) {
    separators += atomAt(atoms, next).lower;
    figures++;
    next += 2;
  }
  if (figures >= 3 || (figures === 2 && (separators === ':' || separators === '.'))) return next;
  if (atomAt(atoms, at - 1).lower === '+' && atomAt(atoms, at).glued) return phoneEnd(atoms, at, next);
  const text = `${atomAt(atoms, at).text}${separators}${atomAt(atoms, at + 2).text}`;
  return figures === 2 && (FIXED_PAIRS.has(text) || isYearPair(atoms, at)) ? next : at;
}

/** "+380 44 123 4567": every figure behind a country code. */
function phoneEnd(atoms: readonly Atom[], at: number, next: number): number {
  let end = next;
  while (
    atomAt(atoms, end).kind === 'figure' ||
    (atomAt(atoms, end).kind === 'mark' && atomAt(atoms, end).lower !== '.' && atomAt(atoms, end + 1).kind === 'figure')
  )
    end++;
  return end > at + 1 ? end : at;
}

const isSeparator = ({ lower, glued }: Atom): boolean =>
  glued && (lower === '-' || lower === '/' || lower === '.' || lower === ':' || lower === '–');

/** "2013-14", "1995-01", "2014–2022", "2023/24". */
function isYearPair(atoms: readonly Atom[], at: number): boolean {
  const first = atomAt(atoms, at);
  const second = atomAt(atoms, at + 2);
  return isYear(first) && (/^\d\d$/.test(second.text) || isYear(second));
}

const isYear = ({ text, value }: Atom): boolean =>
  text.length === 4 && Number.isInteger(value) && value >= 1900 && value < 2100 && /^\d+$/.test(text);

/** A year of any century, as it stands behind a month and day. */
const isAnyYear = ({ text }: Atom): boolean => /^[12]\d{3}$/.test(text);

/** Whether a numeral is a part of a date or a clock time. `dateEnd` is the atom behind the last date. */
export function isDate(atoms: readonly Atom[], q: Quantity, dateEnd: number): boolean {
  if (isClock(atoms, q) || isDecade(atoms, q)) return true;
  if (q.group === 'ordinal' && ORDINAL_DATES.has(atomAt(atoms, afterHyphen(atoms, q.next)).lower)) return true;
  if (!q.bare && q.group !== 'ordinal') return false;
  const value = q.low;
  if (!Number.isInteger(value) || value < 0) return false;
  if (value <= 31 && isNearMonth(atoms, q)) return true;
  const plain = q.group === 'plain' || q.group === 'ordinal';
  if (plain && dateEnd > 0 && (value <= 31 || isAnyYear(atomAt(atoms, q.from))) && followsDate(atoms, q, dateEnd)) return true;
  return q.group === 'plain' && isBareYear(atoms, q);
}

/** The index behind a hyphen, or the same index where none stands. */
export function afterHyphen(atoms: readonly Atom[], at: number): number {
  return atomAt(atoms, at).lower === '-' ? at + 1 : at;
}

/** "the 1960s", "the 90s". */
function isDecade(atoms: readonly Atom[], q: Quantity): boolean {
  const after = atomAt(atoms, q.from + 1);
  return after.text === 's' && after.glued && q.low % 10 === 0 && atomAt(atoms, q.from).kind === 'figure' && q.group !== 'money';
}

function isClock(atoms: readonly Atom[], q: Quantity): boolean {
  const after = atomAt(atoms, q.next);
  if (CLOCK.has(after.lower) && q.group !== 'money' && q.low <= 2400) return true;
  const spelled =
    (after.lower === 'a' || after.lower === 'p') && atomAt(atoms, q.next + 1).lower === '.' && atomAt(atoms, q.next + 2).lower === 'm';
  return spelled && q.low < 25;
}

function isNearMonth(atoms: readonly Atom[], q: Quantity): boolean {
  const point = atomAt(atoms, q.from - 1).lower === '.' ? 1 : 0;
  const the = atomAt(atoms, q.from - 1).lower === 'the' ? 1 : 0;
  if (
    MONTHS.has(atomAt(atoms, q.from - 1 - point - the).lower) &&
    !(point === 1 && !atomAt(atoms, q.from - 1).glued && atomAt(atoms, q.from - 2).lower.length > 4)
  )
    return !isSmallPlural(atomAt(atoms, q.next));
  let next = q.next;
  for (let turn = 0; turn < 3; turn++) {
    const { lower, kind } = atomAt(atoms, next);
    if (MONTHS.has(lower))
      return lower !== 'may' && lower !== 'march'
        ? true
        : atomAt(atoms, next).text !== lower || turn > 0 || atomAt(atoms, next + 1).kind === 'figure';
    const isJoiner =
      lower === 'of' ||
      lower === '-' ||
      lower === '–' ||
      lower === 'and' ||
      lower === 'to' ||
      lower === ',' ||
      (kind === 'figure' && atomAt(atoms, next).value <= 31);
    if (!isJoiner) return false;
    next++;
  }
  return MONTHS.has(atomAt(atoms, next).lower) && atomAt(atoms, next).lower !== 'may';
}

function followsDate(atoms: readonly Atom[], q: Quantity, dateEnd: number): boolean {
  if (q.from - dateEnd > 2 || q.from <= dateEnd - 1) return false;
  for (let at = dateEnd; at < q.from; at++) if (!DAY_JOINERS.has(atomAt(atoms, at).lower)) return false;
  const after = atomAt(atoms, q.next);
  return !(after.kind === 'word' && isPlural(after.lower) && after.text === after.lower);
}

function isBareYear(atoms: readonly Atom[], q: Quantity): boolean {
  const { text } = atomAt(atoms, q.from);
  if (!/^\d{4}$/.test(text) || q.low < 1000 || q.low >= 2100) return false;
  const after = atomAt(atoms, q.next);
  const lead = atomAt(atoms, q.from - 1).lower;
  if (isYear(atomAt(atoms, q.from))) return !(isCountLead(lead) && after.kind === 'word' && isPlural(after.lower));
  return (
    YEAR_LEADS.has(lead) &&
    lead !== 'of' &&
    lead !== 'to' &&
    lead !== 'and' &&
    lead !== 'for' &&
    lead !== 'through' &&
    !(after.kind === 'word' && isPlural(after.lower))
  );
}

const isCountLead = (word: string): boolean =>
  word === 'than' || word === 'about' || word === 'some' || word === 'least' || word === 'nearly' || word === 'over' || word === 'around';

/** A common noun in the plural, in small letters. */
export const isSmallPlural = (atom: Atom): boolean =>
  atom.kind === 'word' && atom.text === atom.lower && isPlural(atom.lower) && atom.lower.length > 3;
