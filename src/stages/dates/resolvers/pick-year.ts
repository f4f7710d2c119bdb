import { civil, type DayNumber, dayNumber } from '../calendar.js';
import { type Scene, tenseAt } from '../scene.js';

const SLACK = 2;
/** A line with hardly more than the date looks ahead up to eight months: diary entries. */
const SHORT_LINE = 10;
const AHEAD = 243;

/**
 * The year that a month and day without one most likely mean: the last such day behind a past verb, the next one
 * before a future verb, else the nearest. Null without an anchor.
 */
export function pickDay(scene: Scene, at: number, place: (year: number) => DayNumber, feast = false): DayNumber | null {
  if (scene.anchor === null) return null;
  const today = scene.anchor.day;
  const { year } = civil(today);
  const days = [place(year - 1), place(year), place(year + 1)];
  const tense = tenseAt(scene, at);
  if (tense === 'past') return days.findLast((day) => day <= today + SLACK) ?? null;
  if (tense === 'future') return days.find((day) => day >= today - SLACK) ?? null;
  if (feast && tense === 'none') return days.find((day) => day >= today) ?? null;
  if (tense === 'none' && scene.units.length < SHORT_LINE)
    return days.find((day) => day >= today && day - today < AHEAD) ?? nearestDay(days, today);
  return nearestDay(days, today);
}

function nearestDay(days: readonly DayNumber[], today: DayNumber): DayNumber | null {
  const [first = null] = days;
  return first === null ? null : days.reduce((best, day) => (Math.abs(day - today) < Math.abs(best - today) ? day : best), first);
}

/** The year of a month without one, by the same rule; a running month counts as past and as future. */
export function pickMonthYear(scene: Scene, at: number, month: number): number | null {
  if (scene.anchor === null) return null;
  const today = civil(scene.anchor.day);
  const ahead = month - today.month;
  const tense = tenseAt(scene, at);
  if (tense === 'past') return ahead > 0 ? today.year - 1 : today.year;
  if (tense === 'future') return ahead < 0 ? today.year + 1 : today.year;
  return civil(dayNumber(today.year, today.month + nearest(ahead), 1)).year;
}

function nearest(ahead: number): number {
  if (ahead > 6) return ahead - 12;
  return ahead < -6 ? ahead + 12 : ahead;
}
