import { type Proposer, type Reading, reading } from '../reading.js';
import { type Scene, skip, unitAt, wordAt } from '../scene.js';
import { clockBehind, clockStart, clockTime } from './clock.js';

const LINKS: ReadonlySet<string> = new Set(['to', '-', '–', 'and', 'until', 'till', 'through']);

/** "3-8pm", "10 a.m. to noon", "from 9:30 until 5 p.m.": two clock times whose last one is beyond doubt. */
export const clockRange: Proposer = (scene, at) => {
  const first = clockStart(scene, at);
  if (first === null || !isLinked(scene, at, first.to)) return null;
  const last = clockTime(scene, first.to + 1);
  return last === null || !last.value.includes(':') || !first.value.includes(':') ? null : rangeOf(scene, at, first, last);
};

/** The same behind a day, where bare hours will do: "Monday 11-4", "Tuesday from 10 to 4". */
export function clockRangeBehind(scene: Scene, at: number): Reading | null {
  const start = skip(scene, at, 'from', 'between', 'at');
  const first = clockStart(scene, start);
  if (first === null || !isLinked(scene, start, first.to)) return null;
  if (start === at && wordAt(scene, first.to) !== '-' && wordAt(scene, first.to) !== '–' && clockTime(scene, start) === null) return null;
  const last = clockBehind(scene, first.to + 1);
  return last === null ? null : { ...rangeOf(scene, start, first, last), from: at };
}

function isLinked(scene: Scene, at: number, to: number): boolean {
  const link = wordAt(scene, to);
  return LINKS.has(link) && (link !== 'and' || wordAt(scene, at - 1) === 'between');
}

function rangeOf(scene: Scene, from: number, first: Reading, last: Reading): Reading {
  const value = `${sameHalf(scene, first, last)}/${afterFirst(scene, first, last)}`;
  return reading({ from, to: last.to, type: 'TIME', value, by: 'clock-range', certainty: 0.8 });
}

/** "10:30 to 3", "9-6": the last hour comes behind the first, so it lies in the afternoon. */
function afterFirst(scene: Scene, first: Reading, last: Reading): string {
  const start = Number(first.value.slice(1, 3));
  const end = Number(last.value.slice(1, 3));
  const padded = unitAt(scene, last.from).lower.startsWith('0');
  if (hasHalf(scene, last) || padded || last.value > first.value || end === 0 || end >= 12 || start > 12) return last.value;
  return `T${end + 12}${last.value.slice(3)}`;
}

const HALF_WORDS: ReadonlySet<string> = new Set('am pm a p noon midnight midday morning afternoon evening night dawn tonight'.split(' '));

function hasHalf(scene: Scene, item: Reading): boolean {
  return scene.units.slice(item.from, item.to).some((unit) => HALF_WORDS.has(unit.lower));
}

/** "3-8pm": the first hour lies in the half of the last one where that keeps their order. */
function sameHalf(scene: Scene, first: Reading, last: Reading): string {
  const own = hasHalf(scene, first);
  const start = Number(first.value.slice(1, 3));
  const end = Number(last.value.slice(1, 3));
  if (own || end < 12 || start >= 12 || start + 12 > end || unitAt(scene, first.from).lower.length > 2) return first.value;
  return `T${start + 12}${first.value.slice(3)}`;
}
