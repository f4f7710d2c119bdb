import { type DayNumber, dayValue } from '../calendar.js';
import { proposeAt } from '../gate.js';
import { TIME_UNITS, type TimeUnit } from '../lexicon/measures.js';
import { DAY_PARTS, WEEKDAYS } from '../lexicon/names.js';
import { openValue, valueIn } from '../proposers/shifts.js';
import { type Reading, reading } from '../reading.js';
import { type Scene, skip, tenseAt, unitAt, wordAt } from '../scene.js';
import { toldIn } from '../told.js';
import { weekOf } from './week-of.js';

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
  'century',
  'pointed-unit',
  'pointed-day-part',
  'open-pointed',
  'month-of-year',
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
  const hours = earlyHours(scene, at, place);
  if (hours !== null) return hours;
  const part = PARTS.get(word);
  if (part !== undefined) return partOf(scene, at, place, part);
  const edge = EDGES.get(word);
  if (edge !== undefined && wordAt(scene, place + 1) === 'of') return inner(scene, at, skip(scene, place + 2, 'the'), edge);
  const week = weekOf(scene, at);
  if (week !== null) return week;
  const night = nightOf(scene, at);
  return night === null || place === at ? null : nightOfDate(scene, at, night.to, night.part);
}

function partOf(scene: Scene, at: number, place: number, mod: string): Reading | null {
  const next = skip(scene, skip(scene, place + 1, '-'), 'on', 'in');
  const after = wordAt(scene, next - 1) === 'in' ? null : next;
  const target = after ?? next;
  const comparative = wordAt(scene, place).endsWith('er');
  const on = skip(scene, place + 1, 'on');
  const pointed = ['this', 'that', 'in', 'today', 'last'].includes(wordAt(scene, place + 1)) || WEEKDAYS.has(wordAt(scene, on));
  if (comparative && !pointed) return null;
  const found = inner(scene, at, target, mod);
  if (found === null || (unitAt(scene, target).kind === 'mark' && !found.by.startsWith('decade'))) return null;
  return place + 1 < target && wordAt(scene, place + 1) === 'on' && !found.by.startsWith('weekday') ? null : found;
}

function inner(scene: Scene, from: number, to: number, mod: string): Reading | null {
  const found = proposeAt(scene, to);
  if (found === null || !PERIODS.has(found.by)) return thisPeriod(scene, from, to, mod);
  return { ...found, from, mod, day: found.type === 'DATE' && mod !== 'MID' ? found.day : null, by: `${found.by}-part` };
}

/** "the end of the year", "later in the day": the running one, or the day that the text speaks of. */
function thisPeriod(scene: Scene, from: number, to: number, mod: string): Reading | null {
  const place = skip(scene, to, 'the');
  const unit = TIME_UNITS.get(wordAt(scene, place));
  if (unit === undefined || unit.plural || unit.clock) return null;
  const inside = wordAt(scene, to - 1) === 'in';
  if (unit.name === 'day' && !inside) return null;
  if (scene.anchor === null)
    return reading({ from, to: place + 1, value: openValue(unit.name), mod, by: 'running-period-part', certainty: 0.5 });
  const day = runningDay(scene, from, unit.name) ?? scene.anchor.day;
  return reading({ from, to: place + 1, value: valueIn(unit.name, day), mod, anchored: true, by: 'running-period-part', certainty: 0.8 });
}

/** In a tale of the past "the end of the year" is that of the year just told. */
function runningDay(scene: Scene, at: number, unit: TimeUnit['name']): DayNumber | null {
  if (unit === 'day') return scene.told.near;
  if (wordAt(scene, at - 1) === 'since') return null;
  return scene.told.age < 2 && tenseAt(scene, at) === 'past' ? toldIn(scene.told, unit) : null;
}

/** A night that spans two days belongs to the first. */
function nightOfDate(scene: Scene, from: number, to: number, part: string): Reading | null {
  const date = proposeAt(scene, to);
  if (date === null || date.type !== 'DATE' || !/^[\dX]{4}-[\dX]{2,3}-[\dX]{1,2}(?:\/|$)/.test(date.value)) return null;
  const value = `${date.value.split('/')[0] ?? date.value}T${part}`;
  return reading({ from, to: date.to, type: 'TIME', value, anchored: date.anchored, by: 'night-of' });
}

/** "the early hours of Friday". */
function earlyHours(scene: Scene, from: number, place: number): Reading | null {
  if (!['early', 'small'].includes(wordAt(scene, place)) || wordAt(scene, place + 1) !== 'hours') return null;
  const date = wordAt(scene, place + 2) === 'of' ? proposeAt(scene, skip(scene, place + 3, 'the')) : null;
  if (date === null || date.day === null || date.type !== 'DATE') return null;
  const value = `${dayValue(date.day)}TMO`;
  return reading({ from, to: date.to, type: 'TIME', value, mod: 'START', anchored: date.anchored, by: 'early-hours' });
}

/** "the night of": the words before the date. */
function nightOf(scene: Scene, at: number): { readonly part: string; readonly to: number } | null {
  const start = skip(scene, at, 'the');
  const part = DAY_PARTS.get(wordAt(scene, start));
  return part !== undefined && wordAt(scene, start + 1) === 'of' ? { part, to: start + 2 } : null;
}
