import type { DayNumber } from './calendar.js';

/** Day number of the epoch of the Hebrew calendar. */
const EPOCH = -2_092_590;
/** Parts of an hour (1080) in a day. */
const DAY = 25_920;

/** Days from the epoch to the mean conjunction of Tishri, put off where it falls late or on Sunday, Wednesday or Friday. */
function elapsedDays(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = 12_084 + 13_753 * months;
  const day = 29 * months + Math.floor(parts / DAY);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

/** The day number of 1 Tishri of a Hebrew year (Dershowitz and Reingold, Calendrical Calculations, chapter 8). */
function newYear(year: number): DayNumber {
  const before = elapsedDays(year - 1);
  const own = elapsedDays(year);
  const after = elapsedDays(year + 1);
  const delay = after - own === 356 ? 2 : own - before === 382 ? 1 : 0;
  return EPOCH + own + delay;
}

/** Rosh Hashanah in a Gregorian year. */
export function roshHashanah(year: number): DayNumber {
  return newYear(year + 3761);
}

/** The first day of Passover (15 Nisan) in a Gregorian year: 163 days before the next Rosh Hashanah. */
export function passover(year: number): DayNumber {
  return roshHashanah(year) - 163;
}

/** The first day of Hanukkah (25 Kislev) in a Gregorian year; Marheshvan has 30 days in years of 355 or 385. */
export function hanukkah(year: number): DayNumber {
  const first = roshHashanah(year);
  const length = roshHashanah(year + 1) - first;
  return first + (length % 10 === 5 ? 84 : 83);
}
