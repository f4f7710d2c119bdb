import { type DayNumber, dayValue, weekdayOf } from '../calendar.js';
import { DOUBTFUL_WEEKDAYS, TIME_PREPOSITIONS, WEEKDAYS } from '../lexicon/names.js';
import { dayOfMonthAt, numeralAt } from '../numerals.js';
import { type Proposer, type Reading, reading } from '../reading.js';
import { isGlued, isWholeLine, type Scene, skip, tenseAt, unitAt, wordAt } from '../scene.js';
import { dayFirst } from './day-first.js';
import { monthFirst } from './month-first.js';
import { numericDate } from './numeric.js';

/** Heads of names that begin with a weekday: papers, programmes, clubs. */
const NAMED_AFTER: ReadonlySet<string> = new Set(
  'times telegraph mail express mirror post herald independent live night club league service'.split(' '),
);

/** "Bloody Sunday", "Super Tuesday": days with a name of their own. */
const NICKNAMES: ReadonlySet<string> = new Set('bloody super fat black giving ruby throwback casual cyber'.split(' '));

/** A weekday alone, or with the date it stands before: "Tuesday", "Sunday, December 7, 2014", "Tuesday 19th". */
export const weekday: Proposer = (scene, at) => {
  const number = WEEKDAYS.get(wordAt(scene, at));
  if (number === undefined) return null;
  const to = abbreviationEnd(scene, at);
  const dated = dateBehind(scene, to);
  if (dated !== null) return { ...dated, from: at, to: bracketEnd(scene, to, dated.to), by: 'weekday-date' };
  const inMonth = dayInMonth(scene, at, to, number);
  if (inMonth !== null || !mayStandAlone(scene, at, to)) return inMonth;
  return bare(scene, at, to, number);
};

function abbreviationEnd(scene: Scene, at: number): number {
  const dot = wordAt(scene, at + 1) === '.' && isGlued(scene, at + 1) && DOUBTFUL_WEEKDAYS.has(wordAt(scene, at));
  return dot ? at + 2 : at + 1;
}

function dateBehind(scene: Scene, to: number): Reading | null {
  const place = skip(scene, skip(scene, skip(scene, to, ','), 'the', 'den', 'le', '('), '-');
  const found = monthFirst(scene, place) ?? dayFirst(scene, place) ?? numericDate(scene, place);
  return found === null || found.by === 'month' || found.by === 'month-year' || found.by === 'year-span' ? null : found;
}

/** "Tuesday (Nov. 5)" ends behind its bracket. */
function bracketEnd(scene: Scene, open: number, to: number): number {
  return wordAt(scene, open) === '(' && wordAt(scene, to) === ')' ? to + 1 : to;
}

function mayStandAlone(scene: Scene, at: number, to: number): boolean {
  if (isWholeLine(scene, at, to)) return true;
  if (NAMED_AFTER.has(wordAt(scene, to)) && unitAt(scene, to).capital) return false;
  if (unitAt(scene, at - 1).capital && NICKNAMES.has(wordAt(scene, at - 1))) return false;
  const word = wordAt(scene, at);
  if (!DOUBTFUL_WEEKDAYS.has(word)) return true;
  const before = wordAt(scene, at - 1);
  return TIME_PREPOSITIONS.has(before) && before !== 'the' && unitAt(scene, at).capital && word !== 'sun';
}

function dayInMonth(scene: Scene, at: number, to: number, number: number): Reading | null {
  const place = skip(scene, to, 'the');
  const day = dayOfMonthAt(scene, place);
  if (day === null || (!day.ordinal && place === to && !endsHere(scene, day.to))) return null;
  if (scene.anchor === null) return null;
  const near = nearestWith(scene.anchor.day, day.value, number);
  return near === null ? null : reading({ from: at, to: day.to, value: dayValue(near), day: near, anchored: true, by: 'weekday-day' });
}

/** "Friday 31" at the end of its clause; "Friday 31 people" counts people. */
function endsHere(scene: Scene, to: number): boolean {
  const next = wordAt(scene, to);
  return ['.', '!', '?', ';', '', 'at', 'between', 'from', ')'].includes(next) && !isGlued(scene, to + 1);
}

function nearestWith(today: DayNumber, dayOfMonth: number, number: number): DayNumber | null {
  for (let step = 0; step < 200; step++) {
    for (const day of [today + step, today - step]) {
      if (weekdayOf(day) === number && Number(dayValue(day).slice(-2)) === dayOfMonth) return day;
    }
  }
  return null;
}

function bare(scene: Scene, from: number, to: number, number: number): Reading {
  const generic = wordAt(scene, from - 1) === 'a';
  if (scene.anchor === null || generic) return reading({ from, to, value: `XXXX-WXX-${number}`, by: 'weekday', certainty: 0.7 });
  const day = nearestWeekday(scene, from, number);
  return reading({ from, to, value: dayValue(day), day, anchored: true, by: 'weekday', certainty: 0.85 });
}

function nearestWeekday(scene: Scene, at: number, number: number): DayNumber {
  const today = scene.anchor?.day ?? 0;
  const back = today - ((weekdayOf(today) - number + 7) % 7);
  const tense = tenseAt(scene, at);
  if (tense === 'past') return back;
  return back === today ? today : back + 7;
}

/** "three Fridays from now", "2 thursdays ago", "Friday after next". */
export const countedWeekday: Proposer = (scene, at) => {
  const count = numeralAt(scene, at);
  if (count === null || count.ordinal || scene.anchor === null || count.value > 60) return null;
  const number = WEEKDAYS.get(wordAt(scene, count.to));
  if (number === undefined) return null;
  const today = scene.anchor.day;
  const behind = wordAt(scene, count.to + 1);
  const next = (number - weekdayOf(today) + 7) % 7 || 7;
  if (behind === 'ago') return offset(at, count.to + 2, today + (next === 7 ? 0 : next) - 7 * count.value);
  if (behind === 'from' && wordAt(scene, count.to + 2) === 'now') return offset(at, count.to + 3, today + next + 7 * (count.value - 1));
  return null;
};

function offset(from: number, to: number, day: DayNumber): Reading {
  return reading({ from, to, value: dayValue(day), day, anchored: true, by: 'counted-weekday' });
}
