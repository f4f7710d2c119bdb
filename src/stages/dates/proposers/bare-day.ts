import { type DayNumber, dayValue, twoDigits } from '../calendar.js';
import { dayOfMonthAt } from '../numerals.js';
import { type Proposer, type Reading, reading } from '../reading.js';
import { isWholeLine, type Scene, skip, tenseAt, unitAt, wordAt } from '../scene.js';
import { monthStart } from './shifts.js';

/** "on the 18th": a day of the month alone, behind a preposition and with no noun of its own. */
export const bareDay: Proposer = (scene, at) => {
  const place = skip(scene, at, 'the');
  const day = dayOfMonthAt(scene, place);
  if (day === null || !day.ordinal || place === at) return null;
  const inMonth = dayOfPointedMonth(scene, at, day.to, day.value);
  if (inMonth !== null) return inMonth;
  const led = ['on', 'until', 'till', 'by', 'since'].includes(wordAt(scene, at - 1)) || isWholeLine(scene, at, day.to);
  if (!led || (day.words && day.value < 4 && !isWholeLine(scene, at - 1, day.to)) || hasNoun(scene, day.to)) return null;
  const found = scene.anchor === null ? null : near(scene, at, day.value, scene.anchor.day);
  if (found === null) return reading({ from: at, to: day.to, value: `XXXX-XX-${twoDigits(day.value)}`, by: 'bare-day', certainty: 0.5 });
  return reading({ from: at, to: day.to, value: dayValue(found), day: found, anchored: true, by: 'bare-day', certainty: 0.6 });
};

/** "the 15th of this month". */
function dayOfPointedMonth(scene: Scene, from: number, to: number, day: number): Reading | null {
  const step = { this: 0, last: -1, next: 1 }[wordAt(scene, to + 1)];
  if (wordAt(scene, to) !== 'of' || step === undefined || wordAt(scene, to + 2) !== 'month' || scene.anchor === null) return null;
  const found = monthStart(scene.anchor.day, step) + day - 1;
  return reading({ from, to: to + 3, value: dayValue(found), day: found, anchored: true, by: 'day-of-month' });
}

function hasNoun(scene: Scene, to: number): boolean {
  const next = unitAt(scene, to);
  return (
    next.kind !== 'mark' &&
    !['at', 'in', 'and', 'to', 'from', 'for', 'before', 'after', 'between', 'when', 'but', 'or'].includes(next.lower)
  );
}

function near(scene: Scene, at: number, dayOfMonth: number, today: DayNumber): DayNumber | null {
  const days = [-1, 0, 1].map((months) => monthStart(today, months) + dayOfMonth - 1);
  const found = tenseAt(scene, at) === 'past' ? days.findLast((day) => day <= today) : days.find((day) => day >= today);
  return found ?? null;
}
