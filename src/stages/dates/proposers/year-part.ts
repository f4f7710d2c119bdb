import { civil, type DayNumber, dayNumber, yearValue } from '../calendar.js';
import { numeralAt, yearAt } from '../numerals.js';
import { type Proposer, type Reading, reading } from '../reading.js';
import { digitsAt, isGlued, type Scene, skip, tenseAt, unitAt, wordAt } from '../scene.js';

interface Year {
  readonly value: number;
  readonly to: number;
  readonly anchored: boolean;
}

/** A quarter or half of a year, as TIMEX3 writes it: Q3, H1. */
interface Part {
  readonly code: string;
  readonly to: number;
}

const YEAR_STEPS: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['the', 0],
  ['last', -1],
  ['next', 1],
]);

/** "the first quarter of 2024", "Q3 2019", "third qtr", "first-half profit", "the second half of the year". */
export const quarter: Proposer = (scene, at) => {
  const short = shortPart(scene, at);
  if (short !== null) return inYear(scene, at, short);
  const leading = yearThenPart(scene, at);
  if (leading !== null) return leading;
  const part = partAt(scene, skip(scene, skip(scene, at, 'the'), 'fiscal', 'financial'));
  if (part === null || (wordAt(scene, part.to) === 'of' && yearBehind(scene, part.to) === null)) return null;
  if (part.code.startsWith('Q') || yearBehind(scene, part.to) !== null || isBusinessHalf(scene, at, part.to))
    return inYear(scene, at, part);
  return null;
};

/** "third quarter", "first-half": an ordinal and what it counts. */
function partAt(scene: Scene, at: number): Part | null {
  const ordinal = numeralAt(scene, at);
  if (ordinal === null || !ordinal.ordinal || ordinal.value > 4) return null;
  const place = skip(scene, ordinal.to, '-', 'fiscal');
  const noun = wordAt(scene, place);
  if (noun === 'quarter' || noun === 'qtr') return { code: `Q${ordinal.value}`, to: place + 1 };
  return noun === 'half' && ordinal.value < 3 ? { code: `H${ordinal.value}`, to: place + 1 } : null;
}

function shortPart(scene: Scene, at: number): Part | null {
  const number = wordAt(scene, at) === 'q' && isGlued(scene, at + 1) ? digitsAt(scene, at + 1) : null;
  const fits = number !== null && number >= 1 && number <= 4 && unitAt(scene, at + 1).lower.length === 1;
  return fits ? { code: `Q${number}`, to: at + 2 } : null;
}

/** Halves of a match are no dates: a half without its year needs figures of business beside it. */
const BUSINESS: ReadonlySet<string> = new Set(
  '% $ € £ percent profit profits earnings sales revenue revenues results growth loss losses income output exports imports economy gdp market markets demand orders shipments production turnover inflation prices investment budget spending'.split(
    ' ',
  ),
);
const REACH = 30;
const SHORT_LINE = 10;

function isBusinessHalf(scene: Scene, at: number, to: number): boolean {
  for (let i = Math.max(0, at - REACH); i < Math.min(scene.units.length, to + REACH); i++) if (BUSINESS.has(wordAt(scene, i))) return true;
  return false;
}

/** "2017 Q1", "2017-H2", "the 1988 third quarter", "last year's fourth quarter". */
function yearThenPart(scene: Scene, at: number): Reading | null {
  const year = yearBefore(scene, at);
  if (year === null) return null;
  const place = skip(scene, year.to, '-', '/');
  const letter = wordAt(scene, place);
  const number = (letter === 'q' || letter === 'h') && isGlued(scene, place + 1) ? digitsAt(scene, place + 1) : null;
  const isShort = number !== null && number >= 1 && number <= (letter === 'h' ? 2 : 4);
  const part = isShort ? { code: `${letter.toUpperCase()}${number}`, to: place + 2 } : partAt(scene, year.to);
  if (part === null) return null;
  return reading({ from: at, to: part.to, value: `${yearValue(year.value)}-${part.code}`, anchored: year.anchored, by: 'year-quarter' });
}

function yearBefore(scene: Scene, at: number): Year | null {
  const start = skip(scene, at, 'the');
  const found = yearAt(scene, start);
  if (found !== null) return { value: found.value, to: owner(scene, found.to), anchored: false };
  const step = YEAR_STEPS.get(wordAt(scene, at));
  if (step === undefined || wordAt(scene, at) === 'the' || wordAt(scene, at + 1) !== 'year' || scene.anchor === null) return null;
  const to = owner(scene, at + 2);
  return to > at + 2 ? { value: civil(scene.anchor.day).year + step, to, anchored: true } : null;
}

/** Behind a possessive 's. */
function owner(scene: Scene, to: number): number {
  return ["'", '’'].includes(wordAt(scene, to)) && isGlued(scene, to) && wordAt(scene, to + 1) === 's' ? to + 2 : to;
}

/** The year a part belongs to: "of 2024", "of last year". */
function yearBehind(scene: Scene, to: number): Year | null {
  const place = skip(scene, skip(scene, to, 'of', 'in', ',', '-', '/'), 'fiscal');
  const found = yearAt(scene, place);
  if (found !== null) return { value: found.value, to: found.to, anchored: false };
  return pointedYear(scene, place);
}

/** "last year", "next year", "that year" at a place, as the year they point at. */
export function pointedYear(scene: Scene, place: number): Year | null {
  const that = wordAt(scene, place) === 'that' && wordAt(scene, place + 1) === 'year' ? scene.told.year : null;
  if (that !== null) return { value: civil(that).year, to: place + 2, anchored: true };
  const step = YEAR_STEPS.get(wordAt(scene, place));
  if (step === undefined || wordAt(scene, place + 1) !== 'year' || scene.anchor === null) return null;
  return { value: civil(scene.anchor.day).year + step, to: place + 2, anchored: true };
}

function inYear(scene: Scene, from: number, { code, to }: Part): Reading {
  const behind = yearBehind(scene, to);
  if (behind !== null)
    return reading({ from, to: behind.to, value: `${yearValue(behind.value)}-${code}`, anchored: behind.anchored, by: 'part-of-year' });
  if (scene.anchor === null) return reading({ from, to, value: `XXXX-${code}`, by: 'part-of-year', certainty: 0.6 });
  const year = nearestYear(scene, from, code, scene.anchor.day);
  return reading({ from, to, value: `${yearValue(year)}-${code}`, anchored: true, by: 'part-of-year', certainty: 0.8 });
}

/** A part that has begun by now behind a past verb, one that has not ended before a future verb, else the nearest (the past one on a tie). */
function nearestYear(scene: Scene, at: number, code: string, today: DayNumber): number {
  const { year, month } = civil(today);
  const months = code.startsWith('Q') ? 3 : 6;
  const number = Number(code.slice(1));
  const ahead = (number - Math.ceil(month / months)) * months;
  const tense = tenseAt(scene, at);
  if (tense === 'past') return ahead > 0 ? year - 1 : year;
  if (tense === 'future') return ahead < 0 ? year + 1 : year;
  if (tense === 'none' && scene.units.length < SHORT_LINE) return year;
  return civil(dayNumber(year, month + (ahead >= 6 ? ahead - 12 : ahead < -6 ? ahead + 12 : ahead), 1)).year;
}
