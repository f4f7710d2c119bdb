import { civil, type DayNumber, dayNumber } from '../calendar.js';
import { type Scene, tenseAt, wordAt } from '../scene.js';

const SLACK = 2;
/** A line with hardly more than the date looks ahead up to eight months: diary entries. */
const SHORT_LINE = 10;
/** A writer names the year of a day farther away than this; so a tense that points beyond it was another verb's. */
const FAR = 243;

/**
 * The year that a month and day without one most likely mean: the last such day behind a past verb, the next one before a
 * future verb (neither farther than eight months), else the nearest. Null without an anchor.
 */
export function pickDay(scene: Scene, at: number, place: (year: number) => DayNumber, feast = false): DayNumber | null {
  const year = pickYear(scene, at, place, { feast });
  return year === null ? null : place(year);
}

interface Habit {
  /** A feast without a verb is the coming one. */
  readonly feast?: boolean;
  /** Within how many days a tense decides. */
  readonly far?: number;
}

/** The same as the year alone. */
export function pickYear(
  scene: Scene,
  at: number,
  place: (year: number) => DayNumber,
  { feast = false, far = FAR }: Habit = {},
): number | null {
  if (scene.anchor === null) return null;
  const today = scene.anchor.day;
  const { year } = civil(today);
  const years = [year - 1, year, year + 1];
  const nearest = years.reduce((best, each) => (Math.abs(place(each) - today) < Math.abs(place(best) - today) ? each : best));
  const tense = tenseAt(scene, at);
  if (tense === 'past') return years.findLast((each) => place(each) <= today + SLACK && today - place(each) < far) ?? nearest;
  if (tense === 'future') return years.find((each) => place(each) >= today - SLACK && place(each) - today < far) ?? nearest;
  if (tense !== 'none') return nearest;
  const reach = feast ? 366 : scene.units.length < SHORT_LINE ? FAR : 0;
  return years.find((each) => place(each) >= today && place(each) - today < reach) ?? nearest;
}

/** The year of a month without one, by the same rule; a running month counts as past and as future. */
export function pickMonthYear(scene: Scene, at: number, month: number): number | null {
  if (scene.anchor === null) return null;
  const today = civil(scene.anchor.day);
  const ahead = month - today.month;
  const tense = tenseAt(scene, at);
  const back = ahead > 0 ? ahead - 12 : ahead;
  if (tense === 'past' && (back > -MONTHS_BACK || wordAt(scene, at - 1) === 'since')) return back === ahead ? today.year : today.year - 1;
  const on = ahead < 0 ? ahead + 12 : ahead;
  if (tense === 'future' && on < MONTHS_ON) return on === ahead ? today.year : today.year + 1;
  return civil(dayNumber(today.year, today.month + nearest(ahead), 1)).year;
}

/** Months a writer leaves without a year: back to eleven ("it fell in December"), on to eight. */
const MONTHS_BACK = 11;
const MONTHS_ON = 9;

function nearest(ahead: number): number {
  if (ahead > 6) return ahead - 12;
  return ahead < -6 ? ahead + 12 : ahead;
}
