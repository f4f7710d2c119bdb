import { civil, dayNumber, dayValue, monthLength, twoDigits, yearValue } from '../calendar.js';
import { fullYear, yearAt } from '../numerals.js';
import { type Reading, reading } from '../reading.js';
import { pickDay } from '../resolvers/pick-year.js';
import { digitsAt, type Scene, skip, unitAt, wordAt } from '../scene.js';

const ERAS: ReadonlyMap<string, (year: number) => number> = new Map([
  ['bc', (year) => -year],
  ['bce', (year) => -year],
  ['ad', (year) => year],
  ['ce', (year) => year],
  ['be', (year) => year - 543],
]);

/** Days from one to a later one of the same month. */
export function stretch(first: Reading, lastDay: number): Reading {
  return { ...first, value: `${first.value}/${first.value.slice(0, -2)}${twoDigits(lastDay)}`, day: null, by: 'day-range' };
}

/** The year behind a month and day: ", 2025", "of 2025", "82" at the end of a line. */
export function yearBehind(scene: Scene, at: number): { readonly value: number; readonly to: number } | null {
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

/** A day whose year is written. */
export function fullDate(from: number, to: number, year: number, month: number, day: number, by: string): Reading {
  const value = `${yearValue(year)}-${twoDigits(month)}-${twoDigits(day)}`;
  const real = day <= monthLength(year, month);
  return reading({ from, to, value, day: real ? dayNumber(year, month, day) : null, by, certainty: real ? 0.98 : 0.5 });
}
