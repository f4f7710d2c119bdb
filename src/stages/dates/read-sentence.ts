import { type DayNumber, dayValue } from './calendar.js';
import { mayOpen, proposeAt } from './gate.js';
import { longest, type Reading } from './reading.js';
import { joined } from './resolvers/join.js';
import { modifiedAt } from './resolvers/modified.js';
import { isDayWord, quotedUnits, speakingDay, spokenOn } from './resolvers/quoted-day.js';
import { furtherHeads, ranged } from './resolvers/range.js';
import { type Scene, tenseAt } from './scene.js';
import { tellMore } from './told.js';

const MODIFIER_STARTS: ReadonlySet<string> = new Set([
  'the',
  'small',
  'week',
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

/**
 * All time expressions of a sentence in order, none overlapping: leftmost first, the longest at each place. Day words inside
 * quotation marks count from the day of speaking where the sentence names it.
 */
export function readSentence(scene: Scene): Reading[] {
  const found = readAll(scene);
  if (scene.anchor === null || !found.some(isDayWord)) return found;
  const quoted = quotedUnits(scene);
  const day = speakingDay(scene, found, quoted);
  if (day === null || day === scene.anchor.day) return found;
  const spoken = spokenOn(scene, day);
  return found.map((item) => (isDayWord(item) && quoted[item.from] === true ? (phraseAt(spoken, item.from) ?? item) : item));
}

function readAll(scene: Scene): Reading[] {
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
    state = { ...state, told: all.reduce(tellMore, state.told) };
    at = all.at(-1)?.to ?? item.to;
  }
  return found;
}

/** Modifiers come first, since they take the plain reading in; then times and ranges join on. */
function phraseAt(scene: Scene, at: number): Reading | null {
  const word = scene.units[at]?.lower ?? '';
  const modified = MODIFIER_STARTS.has(word) && mayOpen(scene, at) ? modifiedAt(scene, at) : null;
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

/** The day of a clock time without one: that of its sentence, of the story so far, of publication; beside a verb of habit ("opens at 9") none. */
function clockDay(scene: Scene, item: Reading): DayNumber | null {
  if (scene.told.here !== null) return scene.told.here;
  const tense = tenseAt(scene, item.from);
  if (tense === 'present') return null;
  return (tense === 'past' ? scene.told.near : null) ?? scene.anchor?.day ?? null;
}

function placed(scene: Scene, item: Reading): Reading {
  if (item.type !== 'TIME' || !item.value.startsWith('T')) return item;
  const day = item.by.startsWith('clock') ? clockDay(scene, item) : null;
  if (day === null) return { ...item, value: item.value.replace(/(^|\/)T/g, '$1XXXX-XX-XXT') };
  return { ...item, value: item.value.replace(/(^|\/)T/g, `$1${dayValue(day)}T`), anchored: true };
}
