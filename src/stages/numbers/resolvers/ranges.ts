import { type Atom, atomAt } from '../atoms.js';
import { CHANGE, CONTEST } from '../lexicon/contexts.js';
import { round } from '../proposers/numeral-value.js';
import type { Quantity } from '../quantity.js';
import { modifierBefore } from './modifiers.js';

const DASHES = new Set(['-', '–', '—', '~', '‑', '−']);
const UP = new Set(['more-than', 'at-least']);
const DOWN = new Set(['less-than', 'at-most']);

/** Joins neighbours that are the two ends of one range; others stay as they are. */
export function joinRanges(atoms: readonly Atom[], quantities: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const last = joined.at(-1);
    if (last !== undefined && isRepeated(atoms, last, quantity)) continue;
    const range = last === undefined ? null : (rangeOf(atoms, last, quantity) ?? intervalOf(atoms, last, quantity));
    if (range === null) joined.push(quantity);
    else joined[joined.length - 1] = range;
  }
  return joined.filter((quantity) => !isScore(atoms, quantity));
}

/** "forty-five (45)": the same value once more in brackets. */
function isRepeated(atoms: readonly Atom[], a: Quantity, b: Quantity): boolean {
  return (
    a.low === b.low &&
    a.high === null &&
    b.from === a.next + 1 &&
    atomAt(atoms, a.next).lower === '(' &&
    atomAt(atoms, b.next).lower === ')'
  );
}

function rangeOf(atoms: readonly Atom[], a: Quantity, b: Quantity): Quantity | null {
  if (a.high !== null || b.high !== null || b.from - a.next > 3 || b.from < a.next) return null;
  const isAge = a.by === 'age' && b.unit === 'year';
  if (a.unit !== null && b.unit !== null && a.unit !== b.unit && !isAge && !b.unit.startsWith(`${a.unit} per`)) return null;
  if ((a.group === 'ordinal') !== (b.group === 'ordinal')) return null;
  if (a.unit !== null && b.unit === null && a.group !== 'ordinal' && !DASHES.has(joinerText(atoms, a.next, b.from))) return null;
  if (!isRangeJoiner(atoms, a, b)) return null;
  const range = spanRange(a, b);
  return range !== null && isAge ? { ...range, unit: a.unit } : range;
}

function isRangeJoiner(atoms: readonly Atom[], a: Quantity, b: Quantity): boolean {
  const joiner = joinerText(atoms, a.next, b.from);
  if (DASHES.has(joiner)) return a.modifier === null || a.modifier === 'approx' || b.modifier === null;
  if (joiner === 'and' || joiner === 'and the') return betweenBefore(atoms, a.from);
  if (joiner !== 'to' && joiner !== 'through' && joiner !== '- to' && joiner !== '- to -') return false;
  const before = atomAt(atoms, (modifierBefore(atoms, a.from)?.at ?? a.from) - 1).lower;
  return !(before === 'from' && CHANGE.has(atomAt(atoms, a.from - 2).lower)) && !CHANGE.has(before) && !(before === 'by' || before === '%');
}

function betweenBefore(atoms: readonly Atom[], from: number): boolean {
  const before = atomAt(atoms, from - 1).lower;
  return before === 'between' || ((before === 'the' || before === 'about') && atomAt(atoms, from - 2).lower === 'between');
}

function joinerText(atoms: readonly Atom[], from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) text = text === '' ? atomAt(atoms, at).lower : `${text} ${atomAt(atoms, at).lower}`;
  return text;
}

/** "25–30 thousand": the scale of the upper end goes for a lower end without one. */
function spanRange(a: Quantity, b: Quantity): Quantity | null {
  const shares = a.scale === 1 && b.scale >= 12 && a.low < 1000 && a.low <= b.low / b.scale;
  const ends = [shares ? round(a.low * b.scale) : a.low, b.low];
  const isColder = ends[0] !== undefined && ends[1] !== undefined && ends[0] < 0 && ends[1] < ends[0];
  const [low, high] = isColder ? [ends[1], ends[0]] : ends;
  if (low === undefined || high === undefined || low >= high) return null;
  const group = b.group === 'plain' ? a.group : b.group;
  return { ...b, from: a.from, start: a.start, low, high, group, unit: b.unit ?? a.unit, modifier: a.modifier ?? b.modifier, by: 'range' };
}

/** "more than 10 and less than 20": two open ends that meet make one range. */
function intervalOf(atoms: readonly Atom[], a: Quantity, b: Quantity): Quantity | null {
  if (a.high !== null || b.high !== null || a.modifier === null || b.modifier === null || a.group !== b.group) return null;
  const opposite = (UP.has(a.modifier) && DOWN.has(b.modifier)) || (DOWN.has(a.modifier) && UP.has(b.modifier));
  const joiner = atomAt(atoms, a.next).lower;
  if (!opposite || (joiner !== 'and' && joiner !== 'but' && joiner !== ',') || b.from - a.next > 8) return null;
  if (modifierBefore(atoms, b.from)?.at !== a.next + 1) return null;
  const [low, high] = UP.has(a.modifier) ? [a.low, b.low] : [b.low, a.low];
  return low < high ? { ...b, from: a.from, start: a.start, low, high, modifier: null, by: 'interval' } : null;
}

/** "won 3-5", "a 52–48 vote": the figures of a contest. */
function isScore(atoms: readonly Atom[], q: Quantity): boolean {
  if (q.group !== 'plain') return false;
  if (q.high === null) return isGluedDash(atoms, q.next) || isGluedDash(atoms, q.from - 1);
  const isContest = (q.unit === null && CONTEST.has(atomAt(atoms, q.from - 1).lower)) || CONTEST.has(atomAt(atoms, q.next).lower);
  return isContest && DASHES.has(atomAt(atoms, q.from + 1).lower);
}

/** A dash with figures grown to both its sides. */
function isGluedDash(atoms: readonly Atom[], at: number): boolean {
  const dash = atomAt(atoms, at);
  const after = atomAt(atoms, at + 1);
  return DASHES.has(dash.lower) && dash.glued && after.glued && after.kind === 'figure' && atomAt(atoms, at - 1).kind === 'figure';
}

/** Gives the unit of the last item of a list ("five, 10, or 15 years", "45 and 50 mg") to the bare ones before it. */
export function shareUnits(atoms: readonly Atom[], quantities: readonly Quantity[]): Quantity[] {
  const shared = [...quantities];
  for (let i = shared.length - 2; i >= 0; i--) {
    const a = shared[i];
    const b = shared[i + 1];
    if (
      a === undefined ||
      b === undefined ||
      a.unit !== null ||
      b.unit === null ||
      a.group !== 'plain' ||
      !isListJoiner(joinerText(atoms, a.next, b.from))
    )
      continue;
    if (b.by === 'money-sign') continue;
    shared[i] = { ...a, unit: b.unit, group: b.group };
  }
  return shared.map((b, i) => withAge(atoms, shared[i - 1], b));
}

/** "aged 25 and 31": the age of the first goes for the second. */
function withAge(atoms: readonly Atom[], a: Quantity | undefined, b: Quantity): Quantity {
  const isAge =
    a !== undefined && a.by === 'age' && b.group === 'plain' && b.unit === null && isListJoiner(joinerText(atoms, a.next, b.from));
  return isAge ? { ...b, unit: a.unit, group: a.group, by: 'age' } : b;
}

const isListJoiner = (text: string): boolean =>
  text === 'and' ||
  text === 'or' ||
  text === ',' ||
  text === ', and' ||
  text === ', or' ||
  text === 'to' ||
  text === '- and' ||
  text === '- or' ||
  text === '- to';
