import { HOLIDAY_STARTS } from './lexicon/holidays.js';
import { FREQUENCIES, ORDINALS, SMALL_NUMBERS, TENS, TIME_UNITS, VAGUE_COUNTS } from './lexicon/measures.js';
import { DAY_PARTS, ENGLISH_MONTHS, FOREIGN_MONTHS, SEASONS, WEEKDAYS } from './lexicon/names.js';
import { bareDay } from './proposers/bare-day.js';
import { clockTime, openDayPart } from './proposers/clock.js';
import { clockRange } from './proposers/clock-range.js';
import { dayFirst, listedDay, yearFirst } from './proposers/day-first.js';
import { dayWord, night, weekend } from './proposers/day-word.js';
import { decade } from './proposers/decade.js';
import { determinedDuration, duration, durationRange, longUnit } from './proposers/duration.js';
import { fiscalYear } from './proposers/fiscal-year.js';
import { holiday } from './proposers/holiday.js';
import { knownPeriod, yearEarlier } from './proposers/known-period.js';
import { monthFirst } from './proposers/month-first.js';
import { nthPart, numberedWeek } from './proposers/nth-part.js';
import { numericDate } from './proposers/numeric.js';
import { nextToText, offset } from './proposers/offset.js';
import { pointed } from './proposers/pointed.js';
import { season } from './proposers/season.js';
import { every, frequency, plurals, times } from './proposers/set.js';
import { bareUnits, countedPointer, pointedSpan, wholeUnit } from './proposers/spans.js';
import { toDate, vagueReference } from './proposers/vague.js';
import { countedWeekday, weekday } from './proposers/weekday.js';
import { year } from './proposers/year.js';
import { yearEnd } from './proposers/year-end.js';
import { quarter } from './proposers/year-part.js';
import type { Proposer, Reading } from './reading.js';
import { type Scene, unitAt, wordAt } from './scene.js';

const gate = new Map<string, Proposer[]>();

function open(words: Iterable<string>, ...proposers: readonly Proposer[]): void {
  for (const word of words) gate.set(word, [...(gate.get(word) ?? []), ...proposers]);
}

const NUMBERS: readonly Proposer[] = [
  dayFirst,
  listedDay,
  offset,
  duration,
  durationRange,
  clockTime,
  clockRange,
  nthPart,
  countedWeekday,
  decade,
  quarter,
  times,
  countedPointer,
];
const DIGITS: readonly Proposer[] = [numericDate, yearFirst, year, ...NUMBERS];
const NUMBER_WORDS: readonly Proposer[] = [...NUMBERS, year];

open([...SMALL_NUMBERS.keys(), ...TENS.keys(), ...ORDINALS.keys()], ...NUMBER_WORDS);
open([...ENGLISH_MONTHS.keys(), ...FOREIGN_MONTHS.keys()], monthFirst);
open(WEEKDAYS.keys(), plurals, weekday);
open(HOLIDAY_STARTS, holiday);
open([...VAGUE_COUNTS, 'a', 'an', 'half', '½', 'quarter'], offset, duration, clockTime);
open(TIME_UNITS.keys(), bareUnits, offset, longUnit);
open(['yearlong', 'monthlong', 'weeklong', 'daylong', 'hourlong', 'decadelong'], longUnit);
open(['the', 'another'], determinedDuration);
open(FREQUENCIES.keys(), frequency);
open(['every', 'each'], every);
open('twenties thirties forties fifties sixties seventies eighties nineties noughties nineteen'.split(' '), decade);
open(['once', 'twice'], times);
open(['weekends', 'mornings', 'afternoons', 'evenings', 'nights'], plurals);
open(['weekend', 'the'], weekend);
open(SEASONS.keys(), season);
open([...DAY_PARTS.keys(), 'midnight'], clockTime, clockRange, openDayPart);
open(
  ['last', 'latest', 'previous', 'past', 'preceding', 'this', 'current', 'that', 'same', 'next', 'coming', 'following', 'upcoming'],
  pointed,
  pointedSpan,
  holiday,
);
open(['recent', 'first', 'final', 'these', 'those'], pointedSpan);
open(['last', 'final'], nthPart);
open(['week'], numberedWeek);
open(['today', 'tomorrow', 'tomorrows', 'tmrw', 'yesterday', 'day'], dayWord);
open(['early', 'late'], openDayPart);
open(['present'], vagueReference);
open(['date'], toDate);
open(['tonight', 'overnight'], night);
open(
  [
    'now',
    'current',
    'currently',
    'nowadays',
    'presently',
    'right',
    'this',
    'these',
    'those',
    'recent',
    'recently',
    'lately',
    'future',
    'asap',
  ],
  vagueReference,
);
open(['q', 'fiscal', 'financial', 'last', 'this', 'next'], quarter);
open(['fy', 'fiscal', 'financial', 'school', 'academic'], fiscalYear);
open(['year', "'", '’', '‘'], year, decade);
open(['year', 'month', 'yearend', 'midyear', 'mid'], yearEnd);
open(['year', 'a', 'the'], yearEarlier);
open(['all'], wholeUnit);
open(
  ['the'],
  dayWord,
  pointed,
  pointedSpan,
  bareUnits,
  wholeUnit,
  decade,
  quarter,
  season,
  nthPart,
  nextToText,
  openDayPart,
  vagueReference,
  year,
  bareDay,
  knownPeriod,
);

/** The articles begin more phrases than all other words together; these may follow them in a time expression, besides what opens one. */
const BEHIND_ARTICLES: ReadonlySet<string> = new Set(
  (
    'moment short long near foreseeable full whole few couple pair dozen straight consecutive business half quarter beginning start ' +
    'middle end close early earlier late later mid small calendar school academic decade century'
  ).split(' '),
);

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’', '‘']);

/** Whether a unit may begin a time expression; articles by the word behind them. */
export function mayOpen(scene: Scene, at: number): boolean {
  const word = wordAt(scene, at);
  if (APOSTROPHES.has(word)) return unitAt(scene, at + 1).kind === 'number';
  if (word !== 'the' && word !== 'a' && word !== 'an') return true;
  const { kind, lower } = unitAt(scene, at + 1);
  return kind === 'number' || gate.has(lower) || BEHIND_ARTICLES.has(lower);
}

/** The longest reading that starts at a unit; most units cost one look-up. */
export function proposeAt(scene: Scene, at: number): Reading | null {
  const unit = unitAt(scene, at);
  const proposers = unit.kind === 'number' ? DIGITS : gate.get(unit.lower);
  if (proposers === undefined || !mayOpen(scene, at)) return null;
  let best: Reading | null = null;
  for (const propose of proposers) {
    const next = propose(scene, at);
    if (next !== null && (best === null || next.to > best.to)) best = next;
  }
  return best;
}
