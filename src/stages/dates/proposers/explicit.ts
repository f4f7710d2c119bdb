import { civil, dayNumber, dayValue, monthLength, twoDigits, yearValue } from '../calendar.js';
import { DOUBTFUL_MONTHS, TIME_PREPOSITIONS, WEEKDAYS } from '../lexicon/names.js';
import { dayOfMonthAt, fullYear, type Numeral, yearAt } from '../numerals.js';
import { longest, type Proposer, type Reading, reading } from '../reading.js';
import { pickDay, pickMonthYear } from '../resolvers/pick-year.js';
import { digitsAt, isGlued, isWholeLine, posAt, type Scene, skip, unitAt, wordAt } from '../scene.js';
import { type MonthName, monthAt } from './month-names.js';

const ERAS: ReadonlyMap<string, (year: number) => number> = new Map([
  ['bc', (year) => -year],
  ['bce', (year) => -year],
  ['ad', (year) => year],
  ['ce', (year) => year],
  ['be', (year) => year - 543],
]);

/** "April 4, 2025", "Dec. 5", "May 2019", "August": month first. */
export const monthFirst: Proposer = (scene, at) => {
  const name = monthAt(scene, at);
  if (name === null) return null;
  const dayAt = skip(scene, skip(scene, name.to, ',', '-', '/'), 'the');
  const day = yearAt(scene, dayAt) === null ? dayOfMonthAt(scene, dayAt) : null;
  if (day !== null && !isCounted(scene, day)) return withDay(scene, at, name, day);
  return longest([monthYear(scene, at, name), bareMonth(scene, at, name)]);
};

/** A number before a counted noun is no day: "in March 20 people". */
function isCounted(scene: Scene, day: Numeral): boolean {
  const next = wordAt(scene, day.to);
  return next === 'people' || next === '%' || next === 'percent' || next === 'million' || next === 'billion';
}

function withDay(scene: Scene, at: number, name: MonthName, day: Numeral): Reading {
  const upTo = rangeEnd(scene, day);
  const year = yearBehind(scene, (upTo ?? day).to);
  const to = year?.to ?? (upTo ?? day).to;
  const first = dated(scene, at, to, name.month, day.value, year?.value ?? null, 'month-day');
  return upTo === null ? first : stretch(first, upTo.value);
}

/** The second day of "April 4 to 6", "May eighth - tenth". */
function rangeEnd(scene: Scene, day: Numeral): Numeral | null {
  if (!['to', '-', '–', 'through', 'until', 'till', 'thru'].includes(wordAt(scene, day.to))) return null;
  const end = dayOfMonthAt(scene, skip(scene, day.to + 1, 'the'));
  const name = end === null ? null : monthAt(scene, skip(scene, end.to, 'of'));
  return end === null || end.value <= day.value || name !== null || wordAt(scene, end.to) === '/' ? null : end;
}

function stretch(first: Reading, lastDay: number): Reading {
  return { ...first, value: `${first.value}/${first.value.slice(0, -2)}${twoDigits(lastDay)}`, day: null, by: 'day-range' };
}

function yearBehind(scene: Scene, at: number): { readonly value: number; readonly to: number } | null {
  const marks = skip(scene, skip(scene, at, ',', '/', '-', '.'), 'of', 'in');
  const year = yearAt(scene, marks);
  if (year !== null) return { value: eraYear(scene, year.to, year.value), to: ERAS.has(wordAt(scene, year.to)) ? year.to + 1 : year.to };
  return shortYear(scene, at);
}

/** "3rd Feb 82", "Aug 9, 96" at the end of a line, "234 BC". */
function shortYear(scene: Scene, at: number): { readonly value: number; readonly to: number } | null {
  const place = skip(scene, at, ',', '/', '-', 'of');
  const value = digitsAt(scene, place);
  if (value === null) return null;
  if (ERAS.has(wordAt(scene, place + 1))) return { value: eraYear(scene, place + 1, value), to: place + 2 };
  const comma = wordAt(scene, at) === ',';
  const last = unitAt(scene, place + 1).kind === 'mark' && ![':', '-', '–', '%'].includes(wordAt(scene, place + 1));
  if (unitAt(scene, place).lower.length !== 2 || (comma && place + 1 < scene.units.length) || !last) return null;
  return { value: fullYear(value), to: place + 1 };
}

function eraYear(scene: Scene, at: number, year: number): number {
  return ERAS.get(wordAt(scene, at))?.(year) ?? year;
}

/** A reading for a month and day with or without a year. */
export function dated(scene: Scene, from: number, to: number, month: number, day: number, year: number | null, by: string): Reading {
  if (year !== null && year < 1000) {
    const text = year < 0 ? `-${-year}` : String(year);
    return reading({ from, to, value: `${text}-${twoDigits(month)}-${twoDigits(day)}`, by });
  }
  if (year !== null) return fullDate(from, to, year, month, day, by);
  const found = pickDay(scene, from, (candidate) => dayNumber(candidate, month, day));
  if (found === null || civil(found).month !== month) {
    return reading({ from, to, value: `XXXX-${twoDigits(month)}-${twoDigits(day)}`, by, certainty: 0.8 });
  }
  return reading({ from, to, value: dayValue(found), day: found, anchored: true, by, certainty: 0.85 });
}

function fullDate(from: number, to: number, year: number, month: number, day: number, by: string): Reading {
  const value = `${yearValue(year)}-${twoDigits(month)}-${twoDigits(day)}`;
  const real = day <= monthLength(year, month);
  return reading({ from, to, value, day: real ? dayNumber(year, month, day) : null, by, certainty: real ? 0.98 : 0.5 });
}

function monthYear(scene: Scene, at: number, name: MonthName): Reading | null {
  const glue = skip(scene, skip(scene, name.to, ',', '-', '/'), 'of', 'in');
  const year = yearAt(scene, glue);
  if (year === null) return null;
  const dayPlace = wordAt(scene, year.to) === '-' && isGlued(scene, year.to) ? dayOfMonthAt(scene, year.to + 1) : null;
  if (dayPlace !== null) return fullDate(at, dayPlace.to, year.value, name.month, dayPlace.value, 'month-year-day');
  return reading({ from: at, to: year.to, value: `${yearValue(year.value)}-${twoDigits(name.month)}`, by: 'month-year', certainty: 0.98 });
}

function bareMonth(scene: Scene, at: number, name: MonthName): Reading | null {
  if (!name.english || !mayStandAlone(scene, at, name)) return null;
  const year = pickMonthYear(scene, at, name.month);
  const value = `${year === null ? 'XXXX' : yearValue(year)}-${twoDigits(name.month)}`;
  return reading({ from: at, to: name.to, value, anchored: year !== null, by: 'month', certainty: 0.8 });
}

function mayStandAlone(scene: Scene, at: number, name: MonthName): boolean {
  if (isWholeLine(scene, at, name.to)) return true;
  if (opensMonthRange(scene, at, name)) return true;
  const before = wordAt(scene, at - 1);
  const led = TIME_PREPOSITIONS.has(before) || before === 'as' || (before === '-' && wordAt(scene, at - 2) === 'mid');
  const doubtful = DOUBTFUL_MONTHS.has(wordAt(scene, at)) || name.short;
  if (doubtful)
    return (
      led &&
      (unitAt(scene, at).capital || wordAt(scene, at) !== 'may' || ['in', 'since', 'last', 'next'].includes(before)) &&
      !isPersonBehind(scene, name.to) &&
      !isActor(scene, at, name.to)
    );
  return led || unitAt(scene, at).capital;
}

/** "June-August 1992", "May to March". */
function opensMonthRange(scene: Scene, at: number, name: MonthName): boolean {
  return (
    ['-', '–', 'to'].includes(wordAt(scene, name.to)) &&
    unitAt(scene, at).capital &&
    unitAt(scene, name.to + 1).capital &&
    monthAt(scene, name.to + 1) !== null
  );
}

/** "backed by May", "for May to decide": somebody who acts. */
function isActor(scene: Scene, at: number, to: number): boolean {
  const before = wordAt(scene, at - 1);
  if (before === 'by') return posAt(scene, at - 2) === 'VERB' && wordAt(scene, at - 2).endsWith('ed');
  return before === 'for' && wordAt(scene, to) === 'to' && posAt(scene, to + 1) === 'VERB';
}

/** "by April Jones": a capitalised word right behind makes a name of it. */
function isPersonBehind(scene: Scene, to: number): boolean {
  return unitAt(scene, to).capital && !WEEKDAYS.has(wordAt(scene, to)) && wordAt(scene, to).length > 2;
}

/** "4 April 2025", "31st of March", "10 to 22 August 2012", "the first of May": day first. */
export const dayFirst: Proposer = (scene, at) => {
  const day = isPartOfNumber(scene, at) ? null : dayOfMonthAt(scene, at);
  if (day === null || (day.words && !day.ordinal && wordAt(scene, day.to) === 'may')) return null;
  const end = dayRangeEnd(scene, day);
  const last = end ?? day;
  const afterDay = wordAt(scene, last.to) === 'day' && last.ordinal ? last.to + 1 : last.to;
  const links = last.ordinal ? ['of', 'de', 'in'] : ['of', 'de'];
  const name = monthAt(scene, skip(scene, skip(scene, afterDay, '-', '/', '.', ','), ...links));
  if (name === null) return null;
  const year = yearBehind(scene, name.to);
  const to = year?.to ?? name.to;
  if (year === null && wordAt(scene, at) === 'second' && unitAt(scene, at).capital) return null;
  const first = dated(scene, at, to, name.month, day.value, year?.value ?? null, 'day-month');
  return end === null ? first : stretch(first, end.value);
};

/** "$12 December 27", "6,107.31 August": figures that belong to what stands before them. */
function isPartOfNumber(scene: Scene, at: number): boolean {
  const before = wordAt(scene, at - 1);
  if (before === '$' || before === '€' || before === '£') return true;
  return (before === '.' || before === ',') && isGlued(scene, at) && unitAt(scene, at - 2).kind === 'number' && isGlued(scene, at - 1);
}

const LONGEST_LIST = 6;

/** "18" in "18 and 19 June", "4, 5 and 6 March": a day whose month stands behind the last one. */
export const listedDay: Proposer = (scene, at) => {
  const day = isPartOfNumber(scene, at) || wordAt(scene, at - 1) === 'between' ? null : dayOfMonthAt(scene, at);
  if (day === null || (day.words && !day.ordinal)) return null;
  let last = day;
  for (let turn = 0; turn < LONGEST_LIST; turn++) {
    const place = skip(scene, skip(scene, last.to, ','), 'and', 'or');
    const next = place > last.to ? dayOfMonthAt(scene, skip(scene, place, 'the')) : null;
    if (next === null || next.value <= last.value) return null;
    last = next;
    const name = monthAt(scene, skip(scene, last.to, 'of'));
    if (name === null) continue;
    const year = yearBehind(scene, name.to);
    const isLower = !unitAt(scene, skip(scene, last.to, 'of')).capital;
    return isLower ? null : dated(scene, at, day.to, name.month, day.value, year?.value ?? null, 'coordinated-day');
  }
  return null;
};

function dayRangeEnd(scene: Scene, day: Numeral): Numeral | null {
  if (!['to', '-', '–', 'through', 'until', 'till', 'and'].includes(wordAt(scene, day.to))) return null;
  if (wordAt(scene, day.to) === 'and' && !day.ordinal && wordAt(scene, day.to - 2) !== 'between') return null;
  const end = dayOfMonthAt(scene, day.to + 1);
  return end === null || end.value <= day.value ? null : end;
}

/** "2018 March 18", "2012/Aug/10", "2017 April": year first. */
export const yearFirst: Proposer = (scene, at) => {
  const year = yearAt(scene, at);
  if (year === null || year.words) return null;
  const name = monthAt(scene, skip(scene, year.to, '-', '/', ','));
  if (name === null || !name.english) return null;
  const day = dayOfMonthAt(scene, skip(scene, name.to, '-', '/', ','));
  if (day !== null) return fullDate(at, day.to, year.value, name.month, day.value, 'year-month-day');
  return reading({ from: at, to: name.to, value: `${yearValue(year.value)}-${twoDigits(name.month)}`, by: 'year-month' });
};
