import { civil, type DayNumber, dayValue } from '../calendar.js';
import { HOLIDAYS } from '../lexicon/holidays.js';
import { yearAt } from '../numerals.js';
import { type Proposer, type Reading, reading } from '../reading.js';
import { pickDay } from '../resolvers/pick-year.js';
import { type Scene, skip, wordAt } from '../scene.js';
import { offset } from './offset.js';
import { pointed as pointedWord } from './pointed.js';

/** What was named after the feast on which it happened: "the Good Friday Agreement". */
const NAMED_AFTER: ReadonlySet<string> = new Set(
  'agreement accord accords treaty massacre bombing bombings rising uprising disaster'.split(' '),
);
const LONGEST = 5;
const STEPS: ReadonlyMap<string, number> = new Map([
  ['next', 1],
  ['last', -1],
  ['previous', -1],
  ['coming', 1],
  ['upcoming', 1],
  ['this', 0],
]);

/** Holidays with or without a year: "Christmas", "Good Friday 2024", "last Thanksgiving". */
export const holiday: Proposer = (scene, at) => {
  const step = STEPS.get(wordAt(scene, at));
  const start = step === undefined ? at : at + 1;
  const name = nameAt(scene, start);
  if (name === null || NAMED_AFTER.has(wordAt(scene, name.to))) return null;
  const rule = HOLIDAYS.get(name.name);
  if (rule === undefined) return null;
  const year = yearAt(scene, skip(scene, name.to, ',', 'in', 'of'));
  if (year !== null) return dayOf(at, year.to, rule(year.value), false);
  const other = otherYear(scene, name.to);
  if (other !== null) return dayOf(at, other.to, rule(other.year), true);
  const day =
    step === undefined || step === 0 || scene.anchor === null ? pickDay(scene, at, rule, true) : pointed(scene.anchor.day, step, rule);
  const found = day === null ? null : dayOf(at, name.to, day, true);
  return found === null ? null : { ...found, certainty: 0.8 };
};

/** Null where a table of lunar days ends before the year. */
function dayOf(from: number, to: number, day: DayNumber, anchored: boolean): Reading | null {
  return Number.isNaN(day) ? null : reading({ from, to, value: dayValue(day), day, anchored, by: 'holiday' });
}

function pointed(today: number, step: number, rule: (year: number) => number): number {
  const { year } = civil(today);
  if (step > 0) return rule(year) > today ? rule(year) : rule(year + 1);
  return rule(year) < today ? rule(year) : rule(year - 1);
}

/** "of next year", "in three years", "a year ago": the year told by pointing. */
function otherYear(scene: Scene, to: number): { readonly year: number; readonly to: number } | null {
  const place = skip(scene, to, 'of', 'in');
  const found = pointedWord(scene, place) ?? offset(scene, place);
  const year = found === null || found.type !== 'DATE' ? Number.NaN : Number(found.value.slice(0, 4));
  return found === null || Number.isNaN(year) ? null : { year, to: found.to };
}

function nameAt(scene: Scene, at: number): { readonly name: string; readonly to: number } | null {
  let name = '';
  let best: { readonly name: string; readonly to: number } | null = null;
  for (let i = at; i < at + LONGEST * 2 && i < scene.units.length; i++) {
    const word = wordAt(scene, i);
    if (word === "'" || word === '’' || word === '.' || word === '-') continue;
    name = name === '' ? word : `${name} ${word}`;
    if (HOLIDAYS.has(name)) best = { name, to: i + 1 };
    if (name.length > 30) break;
  }
  return best;
}
