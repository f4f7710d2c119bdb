import { type DayNumber, dayNumber, weekdayOf } from './calendar.js';
import type { TimeUnit } from './lexicon/measures.js';

/** What an expression tells: its kind and value, and the day it names where it names one. */
interface Named {
  readonly type: string;
  readonly value: string;
  readonly day: DayNumber | null;
}

/** How fine a time was named. */
type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

/**
 * The times a text has named so far, each by its first day: "the previous month" counts from the last month (or day) named,
 * "two days later" from the last day. Null where none was named. A finer time also says which coarser one it lies in.
 */
export interface Told {
  readonly day: DayNumber | null;
  readonly week: DayNumber | null;
  readonly month: DayNumber | null;
  readonly quarter: DayNumber | null;
  readonly year: DayNumber | null;
  readonly decade: DayNumber | null;
  /** The grain of the time named last. */
  readonly latest: Grain | null;
  /** How many sentences ago that was. */
  readonly age: number;
  /** The last day named in the running sentence. */
  readonly here: DayNumber | null;
  /** The last day named in the running sentence or the one before it. */
  readonly near: DayNumber | null;
}

/** Nothing named yet. */
export const NOTHING_TOLD: Told = {
  day: null,
  week: null,
  month: null,
  quarter: null,
  year: null,
  decade: null,
  latest: null,
  age: 0,
  here: null,
  near: null,
};

const FINER: ReadonlyMap<TimeUnit['name'], Grain> = new Map([
  ['day', 'day'],
  ['week', 'week'],
  ['weekend', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'year'],
]);

/** The first day of the last time named that is at least as fine as a unit; null where there is none. */
export function toldIn(told: Told, unit: TimeUnit['name']): DayNumber | null {
  const grain = FINER.get(unit) ?? 'day';
  if (grain === 'decade') return told.decade ?? told.year;
  return grain === 'quarter' ? (told.quarter ?? told.month) : told[grain];
}

/** Whether the text has named times, but none as fine as a unit: then nothing says what the unit counts from. */
export function isTooCoarse(told: Told, unit: TimeUnit['name']): boolean {
  return told.latest !== null && toldIn(told, unit) === null;
}

/** What is known behind a further expression. */
export function tellMore(told: Told, item: Named): Told {
  if (item.day !== null) {
    const { day } = item;
    return { ...told, day, week: day, month: day, year: day, latest: 'day', age: 0, here: day, near: day };
  }
  if (item.type !== 'DATE') return told;
  return tellPeriod(told, item.value);
}

/** What the next sentence starts from. */
export function nextSentence(told: Told): Told {
  return told.latest === null ? told : { ...told, age: told.age + 1, near: told.here, here: null };
}

function tellPeriod(told: Told, value: string): Told {
  const match = /^(?:FY)?(\d{4})(?:-(?:W(\d\d)|Q([1-4])|(\d\d)|H[12]|SP|SU|FA|WI))?$/.exec(value);
  if (match === null) return /^\d{3}$/.test(value) ? tellDecade(told, Number(value) * 10) : told;
  const [, year = '', week, quarter, month] = match;
  const first = dayNumber(Number(year), 1, 1);
  if (week !== undefined) {
    const monday = firstMonday(Number(year)) + (Number(week) - 1) * 7;
    return { ...told, week: monday, month: monday, year: monday, latest: 'week', age: 0 };
  }
  if (quarter !== undefined) {
    const day = dayNumber(Number(year), Number(quarter) * 3 - 2, 1);
    return { ...told, quarter: day, year: day, latest: 'quarter', age: 0 };
  }
  if (month === undefined) return { ...told, year: first, latest: 'year', age: 0 };
  const day = dayNumber(Number(year), Number(month), 1);
  return { ...told, month: day, year: day, latest: 'month', age: 0 };
}

/** Behind a decade nothing says which year a later one counts from. */
function tellDecade(told: Told, first: number): Told {
  return { ...told, decade: dayNumber(first, 1, 1), year: null, latest: 'decade', age: 0 };
}

/** The Monday of ISO week 1. */
function firstMonday(year: number): DayNumber {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1;
}
