import { dayValue } from './calendar.js';
import { proposeAt } from './gate.js';
import { longest, type Reading } from './reading.js';
import { joined } from './resolvers/join.js';
import { modifiedAt } from './resolvers/modified.js';
import { furtherHeads, ranged } from './resolvers/range.js';
import { type Scene, tenseAt } from './scene.js';

const MODIFIER_STARTS: ReadonlySet<string> = new Set([
  'the',
  'early',
  'earlier',
  'late',
  'later',
  'mid',
  'beginning',
  'start',
  'middle',
  'end',
  'close',
]);

/** All time expressions of a sentence in order, none overlapping: leftmost first, the longest at each place. */
export function readSentence(scene: Scene): Reading[] {
  const found: Reading[] = [];
  let state = scene;
  let at = 0;
  while (at < scene.units.length) {
    const item = phraseAt(state, at);
    if (item === null) {
      at++;
      continue;
    }
    const all = [item, ...furtherHeads(state, item)];
    found.push(...all.map((each) => placed(state, each)));
    state = { ...state, lastDay: all.at(-1)?.day ?? state.lastDay };
    at = all.at(-1)?.to ?? item.to;
  }
  return found;
}

/** Modifiers come first, since they take the plain reading in; then times and ranges join on. */
function phraseAt(scene: Scene, at: number): Reading | null {
  const word = scene.units[at]?.lower ?? '';
  const modified = MODIFIER_STARTS.has(word) ? modifiedAt(scene, at) : null;
  const plain = proposeAt(scene, at);
  const first = longest([modified, plain]);
  if (first === null) return null;
  const once = joined(scene, first);
  const whole = ranged(scene, isDayPart(once) && once.to > first.to ? joined(scene, once) : once);
  return whole.value.startsWith('T') ? joined(scene, whole) : whole;
}

/** "yesterday afternoon" may be narrowed down by a clock time behind it. */
function isDayPart({ type, value }: Reading): boolean {
  return type === 'TIME' && /T(MO|AF|EV|NI)$/.test(value);
}

/** A clock time without a day belongs to the day of publication; beside a verb of habit ("opens at 9") it names none. */
function placed(scene: Scene, item: Reading): Reading {
  if (item.type !== 'TIME' || !item.value.startsWith('T')) return item;
  const habit = tenseAt(scene, item.from) === 'present';
  const day = item.by.startsWith('clock') && !habit ? (scene.anchor?.day ?? null) : null;
  if (day === null) return { ...item, value: item.value.replace(/(^|\/)T/g, '$1XXXX-XX-XXT') };
  return { ...item, value: item.value.replace(/(^|\/)T/g, `$1${dayValue(day)}T`), anchored: true };
}
