import { addMonths, civil, type DayNumber, dayNumber, dayValue, twoDigits, weekdayOf, yearValue } from '../calendar.js';
import { TIME_UNITS, type TimeUnit } from '../lexicon/measures.js';
import { DAY_PARTS, ENGLISH_MONTHS, SEASONS, WEEKDAYS } from '../lexicon/names.js';
import { dayOfMonthAt } from '../numerals.js';
import { type Proposer, type Reading, reading } from '../reading.js';
import { hasWords, type Scene, skip, tenseAt, unitAt, wordAt } from '../scene.js';
import { isTooCoarse, toldIn } from '../told.js';
import { pointedSeasonYear } from './season.js';
import { openValue, shiftDay, valueIn, weekdayInWeek } from './shifts.js';

const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['past', -1],
  ['preceding', -1],
  ['this', 0],
  ['current', 0],
  ['that', 0],
  ['same', 0],
  ['latest', 0],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
  ['upcoming', 1],
]);
const TEXT_STEPS: ReadonlySet<string> = new Set(['previous', 'preceding', 'following', 'that', 'same']);
const YEAR_KINDS: ReadonlyMap<string, string> = new Map([
  ['fiscal', 'FY'],
  ['financial', 'FY'],
  ['school', 'SY'],
  ['academic', 'SY'],
  ['calendar', ''],
]);
/** "last week", "next Friday", "this autumn", "the following day", "that night": a pointing word and what it points at. */
export const pointed: Proposer = (scene, at) => {
  const article = skip(scene, at, 'the', 'this');
  const inner = STEPS.has(wordAt(scene, article)) && unitAt(scene, article + 1).kind === 'word' ? article : at;
  const word = wordAt(scene, inner);
  const step = STEPS.get(word);
  if (step === undefined) return null;
  const base = baseOf(scene, at, inner);
  if (base === null) return openPointed(scene, at, inner);
  return (
    pointedUnit(scene, at, inner, step, base) ??
    pointedYearKind(scene, at, inner, step, base) ??
    pointedWeekday(scene, at, inner, step, base) ??
    pointedMonth(scene, at, inner, step, base) ??
    pointedSeason(scene, at, inner, step, base) ??
    pointedDayPart(scene, at, inner, step, base)
  );
};

/** Pointing back into the text starts from the last time named there, everything else from the day of publication. */
function baseOf(scene: Scene, at: number, inner: number): DayNumber | null {
  const word = wordAt(scene, inner);
  const now = scene.anchor?.day ?? null;
  const unit = TIME_UNITS.get(wordAt(scene, inner + 1));
  if (word === 'latest') return unit === undefined ? null : lastReported(scene, unit);
  if (!TEXT_STEPS.has(word) && !(inner > at && word === 'next')) return now;
  return toldIn(scene.told, unit?.name ?? 'day') ?? (unit !== undefined && isTooCoarse(scene.told, unit.name) ? null : now);
}

/** "the latest quarter": the one the text speaks of, else the last one that has ended. */
function lastReported({ told, anchor }: Scene, unit: TimeUnit): DayNumber | null {
  if (unit.name === 'quarter' && told.quarter !== null) return told.quarter;
  return anchor === null ? null : shiftDay(anchor.day, unit, -1);
}

function openPointed(scene: Scene, at: number, inner: number): Reading | null {
  const number = WEEKDAYS.get(wordAt(scene, inner + 1));
  if (number !== undefined) return reading({ from: at, to: inner + 2, value: `XXXX-WXX-${number}`, by: 'open-pointed', certainty: 0.6 });
  const month = ENGLISH_MONTHS.get(wordAt(scene, inner + 1));
  if (month !== undefined && unitAt(scene, inner + 1).capital)
    return reading({ from: at, to: inner + 2, value: `XXXX-${twoDigits(month)}`, by: 'open-pointed', certainty: 0.6 });
  const part = DAY_PARTS.get(wordAt(scene, inner + 1));
  if (part !== undefined)
    return reading({ from: at, to: inner + 2, type: 'TIME', value: `XXXX-XX-XXT${part}`, by: 'open-pointed', certainty: 0.6 });
  const unit = TIME_UNITS.get(wordAt(scene, inner + 1));
  if (unit === undefined || unit.plural || unit.clock) return null;
  return reading({ from: at, to: inner + 2, value: openValue(unit.name), by: 'open-pointed', certainty: 0.6 });
}

/** "last fiscal year", "this school year". */
function pointedYearKind(scene: Scene, from: number, inner: number, step: number, base: number): Reading | null {
  const kind = YEAR_KINDS.get(wordAt(scene, inner + 1));
  if (kind === undefined || wordAt(scene, inner + 2) !== 'year') return null;
  return reading({
    from,
    to: inner + 3,
    value: `${kind}${civil(base).year + step}`,
    anchored: true,
    by: 'pointed-year-kind',
    certainty: 0.7,
  });
}

function pointedUnit(scene: Scene, from: number, inner: number, step: number, base: number): Reading | null {
  const unit = TIME_UNITS.get(wordAt(scene, inner + 1));
  const word = wordAt(scene, inner);
  if (unit === undefined || unit.plural || unit.clock) return null;
  if (unit.name === 'day' && step === 0 && word === 'this') return null;
  if ((word === 'past' || word === 'coming') && inner > from && wordAt(scene, from) === 'the') return spanOf(scene, from, inner);
  const day = word === 'same' && isYearBack(scene, inner + 2) ? addMonths(base, -12) : shiftDay(base, unit, step);
  const single = unit.name === 'day' ? day : null;
  return reading({ from, to: inner + 2, value: valueIn(unit.name, day), day: single, anchored: true, by: 'pointed-unit' });
}

/** "the same quarter (of) last year", "the same month a year earlier". */
function isYearBack(scene: Scene, at: number): boolean {
  const place = skip(scene, at, 'of', 'in');
  if (hasWords(scene, place, ['last', 'year'])) return true;
  const year = ['a', 'one', 'the'].includes(wordAt(scene, place)) && wordAt(scene, place + 1) === 'year';
  return year && ['earlier', 'ago', 'before'].includes(wordAt(scene, place + 2));
}

/** "the past week" is a length of time, "last week" a place in the calendar. */
function spanOf(scene: Scene, from: number, inner: number): Reading | null {
  const unit = TIME_UNITS.get(wordAt(scene, inner + 1));
  if (unit === undefined) return null;
  const value = `P${unit.clock ? 'T' : ''}${unit.times}${unit.letter}`;
  return reading({ from, to: inner + 2, type: 'DURATION', value, by: 'past-span' });
}

function pointedWeekday(scene: Scene, from: number, inner: number, step: number, base: number): Reading | null {
  const number = WEEKDAYS.get(wordAt(scene, inner + 1));
  if (number === undefined) return null;
  if (wordAt(scene, inner) === 'that') {
    const day = weekdayInWeek(base, number, 0);
    return reading({ from, to: inner + 2, value: dayValue(day), day, anchored: true, by: 'pointed-weekday', certainty: 0.7 });
  }
  const day = step < 0 ? base - ((weekdayOf(base) - number + 7) % 7 || 7) : forwardWeekday(scene, from, number, step, base);
  return reading({ from, to: inner + 2, value: dayValue(day), day, anchored: true, by: 'pointed-weekday' });
}

function forwardWeekday(scene: Scene, at: number, number: number, step: number, base: number): number {
  if (step > 0) return weekdayInWeek(base, number, wordAt(scene, at) === 'next' ? 1 : number > weekdayOf(base) ? 0 : 1);
  const ahead = (number - weekdayOf(base) + 7) % 7;
  return tenseAt(scene, at) === 'past' ? weekdayInWeek(base, number, 0) : base + ahead;
}

/** "last December 26". */
function pointedDay(from: number, to: number, day: DayNumber): Reading {
  return reading({ from, to, value: dayValue(day), day, anchored: true, by: 'pointed-month-day' });
}

function pointedMonth(scene: Scene, from: number, inner: number, step: number, base: number): Reading | null {
  const month = ENGLISH_MONTHS.get(wordAt(scene, inner + 1));
  if (month === undefined || wordAt(scene, inner) === 'that') return null;
  if (wordAt(scene, inner + 1) === 'may' && !unitAt(scene, inner + 1).capital) return null;
  const today = civil(base);
  const shift = step < 0 ? (month < today.month ? 0 : -1) : step > 0 ? (month > today.month ? 0 : 1) : 0;
  const value = `${yearValue(today.year + shift)}-${String(month).padStart(2, '0')}`;
  const day = dayOfMonthAt(scene, inner + 2);
  if (day !== null) return pointedDay(from, day.to, dayNumber(today.year + shift, month, day.value));
  return reading({ from, to: inner + 2, value, anchored: true, by: 'pointed-month' });
}

function pointedSeason(scene: Scene, from: number, inner: number, step: number, base: number): Reading | null {
  const code = SEASONS.get(wordAt(scene, inner + 1));
  if (code === undefined) return null;
  const value = `${yearValue(pointedSeasonYear(code, base, step))}-${code}`;
  return reading({ from, to: inner + 2, value, anchored: true, by: 'pointed-season' });
}

function pointedDayPart(scene: Scene, from: number, inner: number, step: number, base: number): Reading | null {
  const part = DAY_PARTS.get(wordAt(scene, inner + 1));
  if (part === undefined) return null;
  const day = base + step;
  return reading({
    from,
    to: inner + 2,
    type: 'TIME',
    value: `${dayValue(day)}T${part}`,
    day: step < 0 ? null : day,
    anchored: true,
    by: 'pointed-day-part',
  });
}
