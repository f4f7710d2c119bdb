import { dayValue, weekValue } from '../calendar.js';
import { proposeAt } from '../gate.js';
import { nightOf } from '../proposers/period.js';
import { type Reading, reading } from '../reading.js';
import { type Scene, skip, unitAt, wordAt } from '../scene.js';

const PARTS: ReadonlyMap<string, string> = new Map([
  ['early', 'START'],
  ['earlier', 'START'],
  ['late', 'END'],
  ['later', 'END'],
  ['mid', 'MID'],
]);
const EDGES: ReadonlyMap<string, string> = new Map([
  ['beginning', 'START'],
  ['start', 'START'],
  ['middle', 'MID'],
  ['end', 'END'],
  ['close', 'END'],
]);
const PERIODS: ReadonlySet<string> = new Set([
  'month',
  'month-year',
  'year',
  'decade',
  'pointed-unit',
  'pointed-month',
  'weekday',
  'season',
  'season-year',
  'pointed-season',
  'pointed-weekday',
  'part-of-year',
  'day-word',
  'year-month',
]);

/** "late August", "mid-2024", "the early 1980s", "the beginning of March", "the night of April 4 to 5". */
export function modifiedAt(scene: Scene, at: number): Reading | null {
  const place = skip(scene, at, 'the');
  const word = wordAt(scene, place);
  const part = PARTS.get(word);
  if (part !== undefined) return partOf(scene, at, place, part);
  const edge = EDGES.get(word);
  if (edge !== undefined && wordAt(scene, place + 1) === 'of') return inner(scene, at, skip(scene, place + 2, 'the'), edge);
  const night = nightOf(scene, at);
  return night === null || place === at ? null : nightOfDate(scene, at, night.to, night.part);
}

function partOf(scene: Scene, at: number, place: number, mod: string): Reading | null {
  const next = skip(scene, skip(scene, place + 1, '-'), 'on', 'in');
  const after = wordAt(scene, next - 1) === 'in' ? null : next;
  const target = after ?? next;
  const comparative = wordAt(scene, place).endsWith('er');
  if (comparative && !['this', 'that', 'in', 'today', 'last'].includes(wordAt(scene, place + 1))) return null;
  const found = inner(scene, at, target, mod);
  if (found === null || unitAt(scene, target).kind === 'mark') return null;
  return place + 1 < target && wordAt(scene, place + 1) === 'on' && !found.by.startsWith('weekday') ? null : found;
}

function inner(scene: Scene, from: number, to: number, mod: string): Reading | null {
  const found = proposeAt(scene, to);
  if (found === null || !PERIODS.has(found.by)) return thisPeriod(scene, from, to, mod);
  return { ...found, from, mod, day: found.type === 'DATE' && mod !== 'MID' ? found.day : null, by: `${found.by}-part` };
}

/** "the end of the year": the running one. */
function thisPeriod(scene: Scene, from: number, to: number, mod: string): Reading | null {
  if (scene.anchor === null) return null;
  const place = skip(scene, to, 'the');
  const name = wordAt(scene, place);
  const day = dayValue(scene.anchor.day);
  const value =
    name === 'year'
      ? day.slice(0, 4)
      : name === 'month'
        ? day.slice(0, 7)
        : name === 'decade'
          ? day.slice(0, 3)
          : name === 'week'
            ? weekValue(scene.anchor.day)
            : null;
  return value === null ? null : reading({ from, to: place + 1, value, mod, anchored: true, by: 'running-period-part', certainty: 0.8 });
}

/** A night that spans two days belongs to the first. */
function nightOfDate(scene: Scene, from: number, to: number, part: string): Reading | null {
  const date = proposeAt(scene, to);
  if (date === null || date.type !== 'DATE' || !/^[\dX]{4}-[\dX]{2,3}-[\dX]{1,2}(?:\/|$)/.test(date.value)) return null;
  const value = `${date.value.split('/')[0] ?? date.value}T${part}`;
  return reading({ from, to: date.to, type: 'TIME', value, anchored: date.anchored, by: 'night-of' });
}
