import { civil, type DayNumber, dayNumber, yearValue } from '../calendar.js';
import { SEASONS } from '../lexicon/names.js';
import { yearAt } from '../numerals.js';
import { type Proposer, reading } from '../reading.js';
import { pickYear } from '../resolvers/pick-year.js';
import { digitsAt, isGlued, posAt, type Scene, skip, tenseAt, unitAt, wordAt } from '../scene.js';
import { pointedYear } from './year-part.js';

const LEADS: ReadonlySet<string> = new Set(
  'in during by since until of mid late early every through throughout over for before after last this next'.split(' '),
);
const AHEAD: ReadonlySet<string> = new Set(['before', 'by', 'until']);
/** The month in the middle of a season; a winter takes the year in which it begins. */
const MIDDLES: ReadonlyMap<string, number> = new Map([
  ['SP', 4],
  ['SU', 7],
  ['FA', 10],
  ['WI', 13],
]);

/** The middle of a season of a year: of the winter of 1941, January 1942. */
function seasonMiddle(code: string, year: number): number {
  return dayNumber(year, MIDDLES.get(code) ?? 1, 15);
}

/** Half a season in days. */
const HALF = 45;

/** The year of the season that is the last one over, that of this year, or the next one to begin (step -1, 0, 1). */
export function pointedSeasonYear(code: string, today: DayNumber, step: number): number {
  const { year, month } = civil(today);
  const years = [year - 1, year, year + 1];
  if (step < 0) return years.findLast((each) => seasonMiddle(code, each) + HALF < today) ?? year - 1;
  if (step > 0) return years.find((each) => seasonMiddle(code, each) - HALF > today) ?? year + 1;
  return code === 'WI' && month < 5 ? year - 1 : year;
}

/** "summer 2019", "the winter of 1941", "in spring": seasons. */
export const season: Proposer = (scene, at) => {
  const start = skip(scene, at, 'the');
  const code = SEASONS.get(wordAt(scene, start));
  if (code === undefined) return null;
  const found = yearAt(scene, skip(scene, start + 1, 'of', ','));
  if (found !== null)
    return reading({
      from: at,
      to: secondYearEnd(scene, found.to, found.value),
      value: `${yearValue(found.value)}-${code}`,
      by: 'season-year',
    });
  const pointed = pointedYear(scene, skip(scene, start + 1, 'of'));
  if (pointed !== null && wordAt(scene, start + 1) === 'of')
    return reading({ from: at, to: pointed.to, value: `${yearValue(pointed.value)}-${code}`, anchored: true, by: 'season-year' });
  if (!mayStandAlone(scene, at, start)) return null;
  const ahead = scene.anchor !== null && AHEAD.has(wordAt(scene, at - 1)) && tenseAt(scene, at) !== 'past';
  const year = ahead
    ? pointedSeasonYear(code, scene.anchor.day, 1)
    : pickYear(scene, at, (candidate) => seasonMiddle(code, candidate), { far: 366 });
  const value = `${year === null ? 'XXXX' : yearValue(year)}-${code}`;
  return reading({ from: at, to: start + 1, value, anchored: year !== null, by: 'season', certainty: 0.7 });
};

/** Behind the second year of "the winter of 2010-11". */
function secondYearEnd(scene: Scene, to: number, year: number): number {
  const dash = ['-', '–', '/'].includes(wordAt(scene, to)) && isGlued(scene, to + 1);
  return dash && digitsAt(scene, to + 1) === (year + 1) % 100 ? to + 2 : to;
}

/** Behind a preposition, where no noun goes on ("winter barley"), "fall" and "spring" are no verb or name. */
function mayStandAlone(scene: Scene, at: number, start: number): boolean {
  const word = wordAt(scene, start);
  if (!LEADS.has(wordAt(scene, at - 1)) || wordAt(scene, start + 1) === 'of') return false;
  if (start === at && (word === 'fall' || isAttribute(scene, start + 1))) return false;
  return word !== 'spring' || !unitAt(scene, start).capital;
}

function isAttribute(scene: Scene, next: number): boolean {
  return posAt(scene, next) === 'NOUN';
}
