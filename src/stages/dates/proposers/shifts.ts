import { addMonths, civil, type DayNumber, dayNumber, dayValue, monthValue, weekdayOf, weekValue, yearValue } from '../calendar.js';
import type { TimeUnit } from '../lexicon/measures.js';

/** The TIMEX3 value of the unit that holds a day: its week, month, quarter ... */
export function valueIn(name: TimeUnit['name'], day: DayNumber): string {
  const { year, month } = civil(day);
  switch (name) {
    case 'week':
      return weekValue(day);
    case 'weekend':
      return `${weekValue(day)}-WE`;
    case 'month':
      return monthValue(day);
    case 'quarter':
      return `${yearValue(year)}-Q${Math.ceil(month / 3)}`;
    case 'year':
      return yearValue(year);
    case 'decade':
      return yearValue(year).slice(0, 3);
    case 'century':
      return yearValue(year).slice(0, 2);
    default:
      return dayValue(day);
  }
}

/** The value of a unit of which only the kind is known. */
export function openValue(name: TimeUnit['name']): string {
  if (name === 'week') return 'XXXX-WXX';
  if (name === 'month') return 'XXXX-XX';
  return name === 'day' || name === 'hour' || name === 'minute' || name === 'second' ? 'XXXX-XX-XX' : 'XXXX';
}

/** A day some units on (negative: back). Fractions of days are dropped. */
export function shiftDay(day: DayNumber, unit: TimeUnit, count: number): DayNumber {
  const steps = count * unit.times;
  switch (unit.name) {
    case 'week':
    case 'weekend':
      return day + steps * 7;
    case 'month':
    case 'quarter':
      return addMonths(day, steps);
    case 'year':
      return addMonths(day, steps * 12);
    case 'decade':
      return addMonths(day, steps * 120);
    case 'century':
      return addMonths(day, steps * 1200);
    case 'day':
      return day + Math.trunc(steps);
    default:
      return day;
  }
}

/** How many minutes a clock unit counts, null for the calendar's. */
export function minutesOf(unit: TimeUnit, count: number): number | null {
  if (unit.name === 'hour') return count * 60;
  if (unit.name === 'minute') return count;
  return unit.name === 'second' ? count / 60 : null;
}

/** The day with a weekday in the ISO week some weeks on. */
export function weekdayInWeek(today: DayNumber, weekday: number, weeks: number): DayNumber {
  return today - weekdayOf(today) + weekday + weeks * 7;
}

/** The first day of the month some months on. */
export function monthStart(day: DayNumber, months: number): DayNumber {
  const { year, month } = civil(day);
  return dayNumber(year, month + months, 1);
}
