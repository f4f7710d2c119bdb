/** Whole days since 1970-01-01 in the proleptic Gregorian calendar: the unit in which this room counts. */
export type DayNumber = number;

/** The day number of a civil date; months run 1..12 and may overflow, days too. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / 86_400_000);
}

/** Year, month (1..12) and day of a day number. */
export function civil(day: DayNumber): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO weekday: Monday 1 to Sunday 7. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** How many days a month has. */
export function monthLength(year: number, month: number): number {
  return civil(dayNumber(year, month + 1, 0)).day;
}

/** The same day some months on, held inside the month it falls in (31 January + 1 = 28 February). */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const from = civil(day);
  const first = civil(dayNumber(from.year, from.month + months, 1));
  return dayNumber(first.year, first.month, Math.min(from.day, monthLength(first.year, first.month)));
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** A year as ISO-8601 writes it, four digits. */
export function yearValue(year: number): string {
  return year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
}

/** YYYY-MM. */
export function monthValue(day: DayNumber): string {
  const { year, month } = civil(day);
  return `${yearValue(year)}-${pad(month, 2)}`;
}

/** YYYY-MM-DD. */
export function dayValue(day: DayNumber): string {
  return `${monthValue(day)}-${pad(civil(day).day, 2)}`;
}

/** YYYY-Wnn, the ISO week the day lies in. */
export function weekValue(day: DayNumber): string {
  const thursday = day - weekdayOf(day) + 4;
  const year = civil(thursday).year;
  const week = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1;
  return `${yearValue(year)}-W${pad(week, 2)}`;
}

/** Western Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
export function easter(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const m = Math.floor((a + 11 * h) / 319);
  const l = (2 * (b % 4) + 2 * Math.floor(c / 4) - (c % 4) - h + m + 32) % 7;
  const month = Math.floor((h - m + l + 90) / 25);
  return dayNumber(year, month, (h - m + l + month + 19) % 32);
}

/** Orthodox Easter Sunday in the Gregorian calendar, by the Julian computus (Meeus, chapter 8). */
export function orthodoxEaster(year: number): DayNumber {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  const julianGap = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayNumber(year, month, ((d + e + 114) % 31) + 1 + julianGap);
}

/** The nth given weekday of a month (1 = first); -1 is the last one. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): DayNumber {
  if (nth > 0) {
    const first = dayNumber(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  }
  const last = dayNumber(year, month + 1, 0);
  return last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7;
}

/** Two digits with a leading zero. */
export function twoDigits(value: number): string {
  return pad(value, 2);
}
