import type { DayNumber } from '../calendar.js';
import { dayValue } from '../calendar.js';
import type { Reading } from '../reading.js';
import { type Anchor, type Scene, wordAt } from '../scene.js';

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

/**
 * The day on which the words between the marks were spoken: the one day that the rest of the sentence names ("he said on
 * Thursday"), at or shortly before the day of publication. Null where the sentence names none or several.
 */
export function speakingDay(found: readonly Reading[], quoted: readonly boolean[], anchor: Anchor): DayNumber | null {
  const outside = new Set(found.filter(({ from, day }) => day !== null && quoted[from] !== true).map(({ day }) => day));
  const [day = null] = outside;
  return outside.size === 1 && day !== null && day <= anchor.day && day > anchor.day - 14 ? day : null;
}

/** The scene with another day to count from. */
export function spokenOn(scene: Scene, day: DayNumber): Scene {
  return { ...scene, anchor: { day, minutes: null, value: dayValue(day) } };
}
