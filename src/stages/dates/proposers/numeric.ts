import { twoDigits, yearValue } from '../calendar.js';
import { WEEKDAYS } from '../lexicon/names.js';
import { fullYear } from '../numerals.js';
import { type Proposer, type Reading, reading } from '../reading.js';
import { digitsAt, isGlued, isWholeLine, type Scene, unitAt, wordAt } from '../scene.js';
import { dated } from './dated.js';

const SEPARATORS: ReadonlySet<string> = new Set(['/', '-', '.', '–']);
const LEADS: ReadonlySet<string> = new Set([
  'on',
  'by',
  'since',
  'until',
  'before',
  'after',
  'from',
  'to',
  'till',
  'between',
  'date',
  'dated',
]);

/** Dates in digits: ISO, 10/31/1974, 31.10.1974, 04/2016, 2014-10, 4/25; codes, scores and fractions give nothing. */
export const numericDate: Proposer = (scene, at) => {
  if (!startsClean(scene, at)) return null;
  const compact = compactDate(scene, at);
  if (compact !== null) return compact;
  const first = digitsAt(scene, at);
  const separator = wordAt(scene, at + 1);
  if (first === null || !SEPARATORS.has(separator)) return null;
  const tight = isGlued(scene, at + 1) && isGlued(scene, at + 2);
  if (!tight && !isWholeLine(scene, at, at + 3)) return null;
  const second = digitsAt(scene, at + 2);
  if (second === null) return null;
  const third = wordAt(scene, at + 3) === separator && isGlued(scene, at + 3) && isGlued(scene, at + 4) ? digitsAt(scene, at + 4) : null;
  if (third === null) return endsClean(scene, at + 3) ? twoParts(scene, at, first, second, separator) : null;
  return endsClean(scene, at + 5) ? threeParts(scene, at, [first, second, third], separator) : null;
};

/** "20161016". */
function compactDate(scene: Scene, at: number): Reading | null {
  const match = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(wordAt(scene, at));
  if (match === null || !endsClean(scene, at + 1)) return null;
  const [, year, month, day] = match.map(Number);
  return checked(scene, at, at + 1, year ?? 0, month ?? 0, day ?? 0);
}

function startsClean(scene: Scene, at: number): boolean {
  if (!isGlued(scene, at)) return true;
  const before = unitAt(scene, at - 1);
  if (before.lower === '-' || before.lower === '–') return wordAt(scene, at + 1) === '/' && unitAt(scene, at - 2).kind === 'number';
  return before.kind === 'mark' && ['(', '"', '“', "'", '‘', ':', '[', '—'].includes(before.lower);
}

function endsClean(scene: Scene, to: number): boolean {
  const next = unitAt(scene, to);
  if (!next.glued) return true;
  if (next.kind === 'word') return next.lower === 't';
  if (next.lower === '%') return false;
  return !isGlued(scene, to + 1) || unitAt(scene, to + 1).kind !== 'number' || next.lower === '-' || next.lower === '–';
}

function widths(scene: Scene, at: number): readonly number[] {
  return [0, 2, 4].map((step) => unitAt(scene, at + step).lower.length);
}

function threeParts(scene: Scene, at: number, parts: readonly [number, number, number], separator: string): Reading | null {
  const [a, b, c] = parts;
  const [wa = 0, wb = 0, wc = 0] = widths(scene, at);
  const to = at + 5;
  if (wa === 4 && wb <= 2 && wc <= 2) return checked(scene, at, to, a, b, c);
  if (wa > 2 || wb > 2 || (wc !== 4 && wc !== 2)) return null;
  if (wc === 2 && separator === '.' && (wa < 2 || wb < 2)) return null;
  const year = wc === 4 ? c : fullYear(c);
  // Dotted dates put the day first wherever they are in use.
  const dayFirst = (separator === '.' && b <= 12) || a > 12;
  return dayFirst ? checked(scene, at, to, year, b, a) : checked(scene, at, to, year, a, b);
}

function checked(scene: Scene, from: number, to: number, year: number, month: number, day: number): Reading | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return dated(scene, from, to, month, day, year, 'digits');
}

function twoParts(scene: Scene, at: number, a: number, b: number, separator: string): Reading | null {
  const [wa = 0, wb = 0] = widths(scene, at);
  if (wa === 4 && wb === 2) return yearPair(scene, at, a, b, separator);
  if (wa === 4 && wb === 4) return yearSpan(at, a, b, separator);
  if (wb === 4 && wa <= 2 && a >= 1 && a <= 12 && b >= 1900 && b < 2100 && separator !== '.') return month(at, b, a);
  if (wa > 2 || wb > 2 || separator === '.') return null;
  if (a === 9 && b === 11 && separator === '/') return dated(scene, at, at + 3, 9, 11, namedAttack(scene, at), 'named-day');
  return isDayPair(scene, at, a, b, separator) ? dayPair(scene, at, a, b) : null;
}

/** "9/11" in running text is the day in 2001, unless a preposition makes it a plain date. */
function namedAttack(scene: Scene, at: number): number | null {
  return wordAt(scene, at - 1) === 'on' ? null : 2001;
}

function month(at: number, year: number, value: number): Reading {
  return reading({ from: at, to: at + 3, value: `${yearValue(year)}-${twoDigits(value)}`, by: 'digits-month', certainty: 0.85 });
}

function yearPair(scene: Scene, at: number, a: number, b: number, separator: string): Reading | null {
  if (a < 1900 || a > 2100 || separator === '.') return null;
  if (separator === '/')
    return b === (a + 1) % 100 ? reading({ from: at, to: at + 3, value: `${a}/${a + 1}`, by: 'year-span', certainty: 0.85 }) : null;
  if (b >= 1 && b <= 12 && b !== (a % 100) + 1) return month(at, a, b);
  const end = Math.floor(a / 100) * 100 + b;
  return end > a && wordAt(scene, at + 3) !== '-' ? yearSpan(at, a, end, separator) : null;
}

function yearSpan(at: number, a: number, b: number, separator: string): Reading | null {
  if (a < 1000 || b <= a || b > 2200 || separator === '.' || separator === '/') return null;
  return reading({ from: at, to: at + 3, value: `${a}/${b}`, by: 'year-span', certainty: 0.85 });
}

function isDayPair(scene: Scene, at: number, a: number, b: number, separator: string): boolean {
  const valid = (a >= 1 && a <= 12 && b >= 1 && b <= 31) || (b >= 1 && b <= 12 && a >= 1 && a <= 31);
  if (!valid || (a === 24 && b === 7)) return false;
  if (isWholeLine(scene, at, at + 3)) return true;
  if (separator !== '/') return false;
  return LEADS.has(wordAt(scene, at - 1)) || WEEKDAYS.has(wordAt(scene, at - 1)) || a > 12 || b > 12;
}

function dayPair(scene: Scene, at: number, a: number, b: number): Reading | null {
  const swap = a > 12;
  return dated(scene, at, at + 3, swap ? b : a, swap ? a : b, null, 'digits-day');
}
