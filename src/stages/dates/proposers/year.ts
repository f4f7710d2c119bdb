import { yearValue } from '../calendar.js';
import { TIME_PREPOSITIONS } from '../lexicon/names.js';
import { yearAt } from '../numerals.js';
import { type Proposer, reading } from '../reading.js';
import { digitsAt, isGlued, isWholeLine, posAt, type Scene, skip, unitAt, wordAt } from '../scene.js';

const YEAR_LEADS: ReadonlySet<string> = new Set([
  ...TIME_PREPOSITIONS,
  'year',
  'as',
  'the',
  'than',
  'against',
  '(',
  '-',
  '–',
  'versus',
  'vs',
  'spring',
  'summer',
  'autumn',
  'fall',
  'winter',
  'back',
]);
const NOT_YEAR: ReadonlySet<string> = new Set([
  'people',
  'troops',
  'soldiers',
  'km',
  'kg',
  'miles',
  'meters',
  'metres',
  'dollars',
  'euros',
  'men',
  'women',
  'homes',
  'units',
  'm',
  'percent',
  '%',
  'feet',
  'tons',
  'tonnes',
  'drones',
  'hours',
  'days',
  'cases',
  'jobs',
  'votes',
  'points',
  'mw',
]);

/** Nouns whose number is no year: "Section 1984". */
const NUMBERED: ReadonlySet<string> = new Set(
  'section article room flight route resolution page chapter paragraph highway order decree bill model bus channel unit'.split(' '),
);

/** "1994", "the year 2008", "2014 AD": a year that nothing speaks against. */
export const year: Proposer = (scene, at) => {
  const start =
    wordAt(scene, at) === 'the' && wordAt(scene, at + 1) === 'year'
      ? skip(scene, at + 2, 'of')
      : wordAt(scene, at) === 'year'
        ? skip(scene, at + 1, 'of')
        : at;
  const found = yearAt(scene, start);
  if (found === null || (start > at && found.words)) return null;
  const era = ['ad', 'ce'].includes(wordAt(scene, found.to)) ? found.to + 1 : found.to;
  if (start === at && era === found.to && !isPlainYear(scene, at, found.to, found.words)) return null;
  return reading({ from: at, to: era, value: yearValue(found.value), by: 'year', certainty: 0.85 });
};

function isPlainYear(scene: Scene, at: number, to: number, words: boolean): boolean {
  const unit = unitAt(scene, at);
  const value = digitsAt(scene, at);
  const next = unitAt(scene, to);
  if (isWholeLine(scene, at, to)) return true;
  if (unit.glued && !['(', '-', '–', '—', '"', '“', '/', "'", '’'].includes(wordAt(scene, at - 1))) return false;
  if (unit.glued && wordAt(scene, at - 1) === '-' && (unitAt(scene, at - 2).kind !== 'word' || wordAt(scene, at - 2).length < 3))
    return false;
  if (
    NOT_YEAR.has(next.lower) ||
    (next.glued && next.lower === '%') ||
    (next.glued && next.kind === 'word') ||
    (next.lower === '-' && next.glued && unitAt(scene, to + 1).kind === 'number')
  )
    return false;
  const before = wordAt(scene, at - 1);
  if (NUMBERED.has(before) || (next.lower === '-' && next.glued && isGlued(scene, to + 1) && wordAt(scene, to + 1).length === 1))
    return false;
  if (words) return before === 'in' || before === 'since';
  if (isCount(scene, at, to)) return false;
  if (value !== null && value >= 1900 && value <= 2060 && !['$', '€', '£', 'no', 'number', '#'].includes(before)) return true;
  return (
    value !== null &&
    YEAR_LEADS.has(before) &&
    (before !== 'to' || wordAt(scene, at - 2) === 'back') &&
    before !== 'about' &&
    before !== 'around' &&
    before !== 'over' &&
    before !== 'and' &&
    before !== 'the' &&
    value < 2200
  );
}

const COUNTING: ReadonlySet<string> = new Set('about over some nearly around almost roughly than least most all'.split(' '));

/** "deliver 2000 pieces", "over 2000 villagers": a number of things, where a verb or a word of measure stands before and a plural behind. */
function isCount(scene: Scene, at: number, to: number): boolean {
  const noun = unitAt(scene, to);
  if (noun.kind !== 'word' || noun.capital || !/[^s]s$/.test(noun.lower) || posAt(scene, to) !== 'NOUN') return false;
  return COUNTING.has(wordAt(scene, at - 1)) || posAt(scene, at - 1) === 'VERB';
}
