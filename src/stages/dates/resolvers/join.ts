import { dayValue } from '../calendar.js';
import { proposeAt } from '../gate.js';
import { WEEKDAYS } from '../lexicon/names.js';
import { clockBehind, clockTime, dayPart } from '../proposers/clock.js';
import { clockRangeBehind } from '../proposers/clock-range.js';
import { quantityAt } from '../proposers/quantity.js';
import { shiftDay, weekdayInWeek } from '../proposers/shifts.js';
import { type Reading, reading } from '../reading.js';
import { digitsAt, isGlued, type Scene, skip, unitAt, wordAt } from '../scene.js';

const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['past', -1],
  ['next', 1],
  ['following', 1],
  ['coming', 1],
]);
const AT: ReadonlySet<string> = new Set(['at', '@', 'around', 'about', 'for', 'by', 't']);

const LIMITS: ReadonlySet<string> = new Set(['after', 'before', 'until', 'till', 'from', 'since', 'later', 'starting']);

/** Joins what stands behind a day or a clock time to it: "Sunday evening", "today at 5 p.m.", "3 p.m. on Friday". */
export function joined(scene: Scene, first: Reading): Reading {
  const week = weekdayOfWeek(scene, first);
  const day = week ?? weekThenWeekday(scene, first) ?? shiftedFrom(scene, first) ?? first;
  if (day.type === 'DATE' && day.by !== 'day-range') return withClock(scene, day) ?? day;
  if (day.type === 'SET') return setWithClock(scene, day);
  if (day.type !== 'TIME') return day;
  if (day.value.startsWith('T')) return withDay(scene, day) ?? day;
  return withClock(scene, day) ?? day;
}

/** "every day at 7:13 p.m.", "Tuesdays at 9am". */
function setWithClock(scene: Scene, set: Reading): Reading {
  const clock = wordAt(scene, set.to) === 'at' || set.by === 'every' ? clockFor(scene, set) : null;
  if (clock === null || clock.by !== 'clock') return set;
  const day = set.value.startsWith('XXXX-W') ? set.value : 'XXXX-XX-XX';
  return { ...set, to: clock.to, value: `${day}${evening(set, clock.value)}`, by: 'every-time' };
}

/** "Friday next week", "Tuesday of this week". */
function weekdayOfWeek(scene: Scene, first: Reading): Reading | null {
  const number = WEEKDAYS.get(wordAt(scene, first.from));
  if (number === undefined || first.by !== 'weekday' || scene.anchor === null) return null;
  const place = skip(scene, skip(scene, first.to, ','), 'of');
  const step = { last: -1, this: 0, next: 1 }[wordAt(scene, place) === 'last' ? 'last' : wordAt(scene, place) === 'next' ? 'next' : 'this'];
  if (!['last', 'this', 'next'].includes(wordAt(scene, place)) || wordAt(scene, place + 1) !== 'week') return null;
  const day = weekdayInWeek(scene.anchor.day, number, step);
  return { ...first, to: place + 2, value: dayValue(day), day, by: 'weekday-of-week' };
}

/** "next week on Tuesday", "this week Monday". */
function weekThenWeekday(scene: Scene, first: Reading): Reading | null {
  if (first.by !== 'pointed-unit' || !first.value.includes('-W') || scene.anchor === null) return null;
  const place = skip(scene, skip(scene, first.to, ',', '-'), 'on');
  const number = WEEKDAYS.get(wordAt(scene, place));
  if (number === undefined) return null;
  const step = STEPS.get(wordAt(scene, first.to - 2)) ?? 0;
  const day = weekdayInWeek(scene.anchor.day, number, step);
  return { ...first, to: place + 1, value: dayValue(day), day, by: 'weekday-of-week' };
}

/** "two days after Christmas", "three weeks from tomorrow", "5 days before March 3". */
function shiftedFrom(scene: Scene, first: Reading): Reading | null {
  const link = wordAt(scene, first.to);
  if (first.by !== 'duration' || !['after', 'before', 'from'].includes(link)) return null;
  const quantity = quantityAt(scene, first.from);
  const base = proposeAt(scene, first.to + 1);
  if (quantity?.count == null || base === null || base.day === null || base.type !== 'DATE') return null;
  const day = shiftDay(base.day, quantity.unit, link === 'before' ? -quantity.count : quantity.count);
  return { ...base, from: first.from, value: dayValue(day), day, by: 'shifted-date' };
}

function withClock(scene: Scene, day: Reading): Reading | null {
  if (!canCarryClock(day)) return null;
  const base = day.day === null ? day.value : dayValue(day.day);
  const place = skip(scene, skip(scene, day.to, ',', '-'), 'early', 'late', 'in');
  const part = dayPart(scene, place) ?? dayPart(scene, skip(scene, place, 'the'));
  if (part !== null && day.type === 'DATE' && isNear(scene, day.to)) return merge(day, part, base);
  const clock = clockFor(scene, day);
  if (clock === null) return null;
  return { ...merge(day, clock, base), to: isoTail(scene, clock.to) };
}

function canCarryClock(day: Reading): boolean {
  if (day.type === 'TIME') return day.day !== null;
  return day.day !== null || day.value.startsWith('XXXX-WXX-') || /^XXXX-\d\d-\d\d$/.test(day.value);
}

function isNear(scene: Scene, to: number): boolean {
  return wordAt(scene, to) !== '-' && wordAt(scene, to) !== ',';
}

function clockFor(scene: Scene, day: Reading): Reading | null {
  const place = skip(scene, day.to, ',', '-');
  const word = wordAt(scene, place);
  if (word === 't' && !isGlued(scene, place)) return null;
  const range = clockRangeBehind(scene, place);
  if (range !== null) return range;
  const limit = LIMITS.has(word) ? clockBehind(scene, skip(scene, place + 1, 'than')) : null;
  if (limit !== null) return limit;
  if (AT.has(word))
    return ['for', 'by', 'about'].includes(word)
      ? clockTime(scene, place + 1)
      : clockBehind(scene, skip(scene, place + 1, 'about', 'around'));
  return clockTime(scene, place);
}

function merge(day: Reading, clock: Reading, base: string): Reading {
  const value = evening(day, clock.value).replace(/(^|\/)T/g, `$1${base}T`);
  return reading({
    from: day.from,
    to: clock.to,
    type: 'TIME',
    value,
    mod: day.mod,
    anchored: day.anchored,
    day: day.day,
    by: `${day.by}-time`,
    certainty: day.certainty,
  });
}

/** "tonight at 8": the part of the day says which half an hour lies in. */
function evening(day: Reading, clock: string): string {
  const late = /T(AF|EV|NI)$/.test(day.value);
  const hour = Number(clock.slice(1, 3));
  return late && hour > 0 && hour < 12 ? `T${hour + 12}${clock.slice(3)}` : clock;
}

/** Fractions of seconds and the offset of an ISO time: "08:15:30.487-05:30". */
function isoTail(scene: Scene, to: number): number {
  const fraction = wordAt(scene, to) === '.' && isGlued(scene, to + 1) && digitsAt(scene, to + 1) !== null ? to + 2 : to;
  const sign = wordAt(scene, fraction);
  const offset = (sign === '+' || sign === '-') && isGlued(scene, fraction) && unitAt(scene, fraction + 1).lower.length === 2;
  if (offset && wordAt(scene, fraction + 2) === ':' && isGlued(scene, fraction + 3)) return fraction + 4;
  return wordAt(scene, fraction) === 'z' && isGlued(scene, fraction) ? fraction + 1 : fraction;
}

function withDay(scene: Scene, clock: Reading): Reading | null {
  const place = skip(scene, skip(scene, clock.to, ','), 'on', 'of');
  const day = proposeAt(scene, place);
  if (day === null || (day.type === 'DATE' && !canCarryClock(day))) return null;
  if (day.type !== 'DATE' && !(day.day !== null && day.type === 'TIME')) return null;
  const base = day.day === null ? day.value : dayValue(day.day);
  return { ...merge(day, clock, base), from: clock.from, to: day.to };
}
