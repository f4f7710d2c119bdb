import type { DayNumber } from '../calendar.js';
import { dayValue } from '../calendar.js';
import type { Reading } from '../reading.js';
import { type Scene, wordAt } from '../scene.js';

const OPENING: ReadonlySet<string> = new Set(['“', '„', '«']);
const CLOSING: ReadonlySet<string> = new Set(['”', '»']);
const DAY_WORDS: ReadonlySet<string> = new Set(['day-word', 'day-word-time', 'tonight', 'tonight-time', 'overnight']);

/** Whether a reading is one of "today", "tomorrow", "tonight": a word that counts from the day on which it is said. */
export function isDayWord({ by }: Reading): boolean {
  return DAY_WORDS.has(by);
}

/** Which units of a sentence stand between quotation marks. */
export function quotedUnits(scene: Scene): readonly boolean[] {
  let inside = false;
  return scene.units.map((_, at) => {
    const mark = wordAt(scene, at);
    if (OPENING.has(mark)) inside = true;
    else if (CLOSING.has(mark)) inside = false;
    else if (mark === '"') inside = !inside;
    return inside;
  });
}

/** A quote is told some days after it was spoken at most. */
const RECENT = 14;

/**
 * The day on which the words between the marks were spoken: the one day that the rest of the sentence names ("he said on
 * Thursday"), else the last day of the sentence before; at or shortly before the day of publication. Null where it is not known.
 */
export function speakingDay(scene: Scene, found: readonly Reading[], quoted: readonly boolean[]): DayNumber | null {
  const today = scene.anchor?.day ?? null;
  const outside = new Set(found.filter(({ from, day }) => day !== null && quoted[from] !== true).map(({ day }) => day));
  const [named = null] = outside;
  const day = outside.size === 0 ? scene.told.near : named;
  if (today === null || day === null || outside.size > 1) return null;
  return day <= today && day > today - RECENT ? day : null;
}

/** The scene with another day to count from. */
export function spokenOn(scene: Scene, day: DayNumber): Scene {
  return { ...scene, anchor: { day, minutes: null, value: dayValue(day) } };
}
