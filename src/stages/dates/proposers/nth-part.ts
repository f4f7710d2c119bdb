import {
  civil,
  type DayNumber,
  dayNumber,
  dayValue,
  monthLength,
  nthWeekday,
  twoDigits,
  weekdayOf,
  weekValue,
  yearValue,
} from '../calendar.js';
import { WEEKDAYS } from '../lexicon/names.js';
import { numeralAt, yearAt } from '../numerals.js';
import { type Proposer, type Reading, reading } from '../reading.js';
import { pickMonthYear } from '../resolvers/pick-year.js';
import { type Scene, skip, wordAt } from '../scene.js';
import { monthAt } from './month-names.js';

const STEPS: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['the', 0],
  ['last', -1],
  ['next', 1],
]);

/** A month (or a whole year where `month` is null) that parts are counted in. */
interface Whole {
  readonly year: number;
  readonly month: number | null;
  readonly to: number;
  readonly anchored: boolean;
}

/** "the first Tuesday of October", "last week of 2016", "third day of next month", "the last day of May 2015". */
export const nthPart: Proposer = (scene, at) => {
  const start = skip(scene, at, 'the');
  const count = countAt(scene, start);
  if (count === null || count.value > 31) return null;
  const word = wordAt(scene, count.to);
  const weekday = WEEKDAYS.get(word);
  const link = wordAt(scene, count.to + 1);
  if (word === 'quarter' && count.value === -1 && link === 'of') return lastQuarter(scene, at, count.to + 2);
  if ((weekday === undefined && word !== 'day' && word !== 'week' && word !== 'month') || (link !== 'of' && link !== 'in')) return null;
  if (weekday !== undefined && isEveryMonth(scene, count.to + 2))
    return reading({ from: at, to: count.to + 4, type: 'SET', value: `XXXX-XX-WXX-${weekday}-#${count.value}`, by: 'nth-weekday-set' });
  const whole = wholeAt(scene, at, count.to + 2);
  if (whole === null) return null;
  if (weekday !== undefined && whole.month !== null) return dayIn(at, whole, nthWeekday(whole.year, whole.month, weekday, count.value));
  if (word === 'day') return nthDay(at, whole, count.value);
  return word === 'week' ? nthWeek(at, whole, count.value) : nthMonth(at, whole, count.value);
};

/** "the last quarter of 2012". */
function lastQuarter(scene: Scene, from: number, place: number): Reading | null {
  const whole = wholeAt(scene, from, place);
  if (whole === null || whole.month !== null) return null;
  return reading({ from, to: whole.to, value: `${yearValue(whole.year)}-Q4`, anchored: whole.anchored, by: 'part-of-year' });
}

/** "of every month", "of each month". */
function isEveryMonth(scene: Scene, at: number): boolean {
  return ['every', 'each'].includes(wordAt(scene, at)) && wordAt(scene, at + 1) === 'month';
}

function countAt(scene: Scene, at: number): { readonly value: number; readonly to: number } | null {
  if (wordAt(scene, at) === 'last' || wordAt(scene, at) === 'final') return { value: -1, to: at + 1 };
  const numeral = numeralAt(scene, at);
  if (numeral === null || !numeral.ordinal) return null;
  return wordAt(scene, numeral.to) === 'last' ? { value: -numeral.value, to: numeral.to + 1 } : numeral;
}

function wholeAt(scene: Scene, at: number, place: number): Whole | null {
  const year = yearAt(scene, place);
  if (year !== null) return { year: year.value, month: null, to: year.to, anchored: false };
  const name = monthAt(scene, place);
  if (name !== null) return monthWhole(scene, at, name.month, name.to);
  const step = STEPS.get(wordAt(scene, place));
  const unit = wordAt(scene, place + 1);
  if (step === undefined || scene.anchor === null || (unit !== 'month' && unit !== 'year')) return null;
  const today = civil(scene.anchor.day);
  if (unit === 'year') return { year: today.year + step, month: null, to: place + 2, anchored: true };
  const first = civil(dayNumber(today.year, today.month + step, 1));
  return { year: first.year, month: first.month, to: place + 2, anchored: true };
}

function monthWhole(scene: Scene, at: number, month: number, to: number): Whole | null {
  const year = yearAt(scene, skip(scene, to, ',', 'of'));
  if (year !== null) return { year: year.value, month, to: year.to, anchored: false };
  const picked = pickMonthYear(scene, at, month);
  return picked === null ? null : { year: picked, month, to, anchored: true };
}

function dayIn(from: number, whole: Whole, day: DayNumber): Reading {
  return reading({ from, to: whole.to, value: dayValue(day), day, anchored: whole.anchored, by: 'nth-day' });
}

function nthDay(from: number, whole: Whole, count: number): Reading {
  const first = dayNumber(whole.year, whole.month ?? 1, 1);
  const last = dayNumber(whole.year, whole.month ?? 12, monthLength(whole.year, whole.month ?? 12));
  return dayIn(from, whole, count > 0 ? first + count - 1 : last + count + 1);
}

function nthWeek(from: number, whole: Whole, count: number): Reading {
  const first = dayNumber(whole.year, whole.month ?? 1, 1);
  const next = whole.month === null ? dayNumber(whole.year + 1, 1, 1) : dayNumber(whole.year, whole.month + 1, 1);
  const lastWeek = weekdayOf(next - 1) >= 4 ? next - 1 : next - 8;
  const firstWeek = weekdayOf(first) <= 4 ? first : first + 7;
  const day = count > 0 ? firstWeek + 7 * (count - 1) : lastWeek + 7 * (count + 1);
  return reading({ from, to: whole.to, value: weekValue(day), anchored: whole.anchored, by: 'nth-week', certainty: 0.8 });
}

function nthMonth(from: number, whole: Whole, count: number): Reading | null {
  if (whole.month !== null || count > 12) return null;
  const month = count > 0 ? count : 13 + count;
  return reading({ from, to: whole.to, value: `${yearValue(whole.year)}-${twoDigits(month)}`, anchored: whole.anchored, by: 'nth-month' });
}

/** "week 31", "week 3 of 2027": ISO weeks by number. */
export const numberedWeek: Proposer = (scene, at) => {
  const start = skip(scene, at, 'the');
  const number = wordAt(scene, start) === 'week' ? numeralAt(scene, start + 1) : null;
  if (number === null || number.ordinal || number.words || number.value < 1 || number.value > 53) return null;
  const year = yearAt(scene, skip(scene, number.to, 'of', 'in', ','));
  const own = year?.value ?? (scene.anchor === null ? null : civil(scene.anchor.day).year);
  const value = `${own === null ? 'XXXX' : yearValue(own)}-W${twoDigits(number.value)}`;
  return reading({
    from: start,
    to: year?.to ?? number.to,
    value,
    anchored: year === null && own !== null,
    by: 'numbered-week',
    certainty: 0.6,
  });
};
