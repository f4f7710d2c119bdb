import { civil, type DayNumber, dayNumber, yearValue } from '../calendar.js';
import { TIME_UNITS, type TimeUnit } from '../lexicon/measures.js';
import { type Proposer, type Reading, reading } from '../reading.js';
import { isGlued, type Scene, skip, tenseAt, unitAt, wordAt } from '../scene.js';
import { valueIn } from './shifts.js';

const LEADS: ReadonlySet<string> = new Set('in for during of over throughout through'.split(' '));
const PERIODS: ReadonlySet<TimeUnit['name']> = new Set(['day', 'week', 'month', 'quarter', 'year']);
/** What follows a period that the text is about to describe or that measures a length. */
const OPENERS: ReadonlySet<string> = new Set(
  'of when that which in after before since ended ending to and or he she it they we i you ago long old - until was has had he’s beginning starting ahead'.split(
    ' ',
  ),
);
/** "time of the year", "days of the week": kinds of time, no time. */
const KINDS: ReadonlySet<string> = new Set('time times day days part season hours night most much half rest'.split(' '));

/** "in the quarter", "for the year", "during the week": the period the text is speaking of, else the running one. */
export const knownPeriod: Proposer = (scene, at) => {
  if (wordAt(scene, at + 1) === 'full') return fullYear(scene, at);
  const unit = TIME_UNITS.get(wordAt(scene, at + 1));
  if (wordAt(scene, at) !== 'the' || unit === undefined || unit.plural || !PERIODS.has(unit.name)) return null;
  if (unit.name === 'day' && wordAt(scene, at - 1) !== 'for') return null;
  return wordAt(scene, at + 1) === 'fortnight' ? null : known(scene, at, unit);
};

/** "for the full year": that of the figures told just before, else the running one. */
function fullYear(scene: Scene, at: number): Reading | null {
  const { told, anchor } = scene;
  if (wordAt(scene, at + 2) !== 'year' || anchor === null) return null;
  const base = told.age < 3 && told.year !== null ? told.year : anchor.day;
  return reading({ from: at, to: at + 3, value: yearValue(civil(base).year), anchored: true, by: 'full-year', certainty: 0.6 });
}

function known(scene: Scene, at: number, unit: TimeUnit): Reading | null {
  if (!LEADS.has(wordAt(scene, at - 1)) || unitAt(scene, at + 1).capital || isDescribed(scene, at + 2)) return null;
  if (wordAt(scene, at - 1) === 'of' && KINDS.has(wordAt(scene, at - 2))) return null;
  const day = spokenOf(scene, at, unit);
  if (day === null) return null;
  return reading({
    from: at,
    to: at + 2,
    value: valueIn(unit.name, day),
    anchored: true,
    day: unit.name === 'day' ? day : null,
    by: 'known-period',
    certainty: 0.6,
  });
}

function isDescribed(scene: Scene, to: number): boolean {
  return OPENERS.has(wordAt(scene, to)) || unitAt(scene, to).kind === 'number';
}

function spokenOf(scene: Scene, at: number, unit: TimeUnit): DayNumber | null {
  const { told, anchor } = scene;
  if (unit.name === 'quarter' && told.quarter !== null) return told.quarter;
  if (unit.name === told.latest && told.age < 2) return told[told.latest];
  if (anchor === null) return null;
  if (unit.name === 'day') return told.near ?? anchor.day;
  if (unit.name !== 'quarter') return anchor.day;
  return tenseAt(scene, at) === 'past' ? lastQuarter(anchor.day) : anchor.day;
}

const BACK: ReadonlySet<string> = new Set(['earlier', 'ago', 'before']);
const LIKE_PERIODS: ReadonlySet<string> = new Set(['quarter', 'period', 'month', 'week', 'half']);

/** "the year-earlier quarter", "year-ago": a year before the quarter or year that the text speaks of. */
export const yearEarlier: Proposer = (scene, at) => {
  const start = skip(scene, at, 'the', 'a');
  const linked = wordAt(scene, start + 1) === '-' && isGlued(scene, start + 1) && isGlued(scene, start + 2);
  if (wordAt(scene, start) !== 'year' || !linked || !BACK.has(wordAt(scene, start + 2)) || scene.anchor === null) return null;
  const { quarter, year, latest } = scene.told;
  const noun = wordAt(scene, start + 3);
  const like = noun === 'quarter' ? (quarter ?? lastQuarter(scene.anchor.day)) : latest === 'quarter' ? quarter : null;
  const base = like ?? year ?? scene.anchor.day;
  const value = `${yearValue(civil(base).year - 1)}${like === null ? '' : valueIn('quarter', like).slice(4)}`;
  const whole = LIKE_PERIODS.has(noun);
  return reading({
    from: whole ? at : start,
    to: whole ? start + 4 : start + 3,
    value,
    anchored: true,
    by: 'year-earlier',
    certainty: 0.7,
  });
};

/** A day of the last quarter that has ended. */
function lastQuarter(today: DayNumber): DayNumber {
  const { year, month } = civil(today);
  return dayNumber(year, month - 3, 1);
}
