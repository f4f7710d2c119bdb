import { twoDigits, yearValue } from '../calendar.js';
import { DOUBTFUL_MONTHS, TIME_PREPOSITIONS, WEEKDAYS } from '../lexicon/names.js';
import { dayOfMonthAt, type Numeral, yearAt } from '../numerals.js';
import { longest, type Proposer, type Reading, reading } from '../reading.js';
import { pickMonthYear } from '../resolvers/pick-year.js';
import { isGlued, isWholeLine, posAt, type Scene, skip, unitAt, wordAt } from '../scene.js';
import { dated, fullDate, stretch, yearBehind } from './dated.js';
import { type MonthName, monthAt } from './month-names.js';
import { pointedYear } from './year-part.js';

/** "April 4, 2025", "Dec. 5", "May 2019", "August": month first. */
export const monthFirst: Proposer = (scene, at) => {
  const name = monthAt(scene, at);
  if (name === null) return null;
  const dayAt = skip(scene, skip(scene, name.to, ',', '-', '/'), 'the');
  const day = yearAt(scene, dayAt) === null ? dayOfMonthAt(scene, dayAt) : null;
  if (day !== null && !isCounted(scene, day)) return withDay(scene, at, name, day);
  return longest([monthYear(scene, at, name), monthOfYear(scene, at, name), bareMonth(scene, at, name)]);
};

/** A number before a counted noun is no day: "in March 20 people". */
function isCounted(scene: Scene, day: Numeral): boolean {
  const next = wordAt(scene, day.to);
  return next === 'people' || next === '%' || next === 'percent' || next === 'million' || next === 'billion';
}

function withDay(scene: Scene, at: number, name: MonthName, day: Numeral): Reading {
  const upTo = rangeEnd(scene, day);
  const year = yearBehind(scene, (upTo ?? day).to);
  const to = year?.to ?? (upTo ?? day).to;
  const first = dated(scene, at, to, name.month, day.value, year?.value ?? null, 'month-day');
  return upTo === null ? first : stretch(first, upTo.value);
}

/** The second day of "April 4 to 6", "May eighth - tenth". */
function rangeEnd(scene: Scene, day: Numeral): Numeral | null {
  if (!['to', '-', '–', 'through', 'until', 'till', 'thru'].includes(wordAt(scene, day.to))) return null;
  const end = dayOfMonthAt(scene, skip(scene, day.to + 1, 'the'));
  const name = end === null ? null : monthAt(scene, skip(scene, end.to, 'of'));
  return end === null || end.value <= day.value || name !== null || wordAt(scene, end.to) === '/' ? null : end;
}

function monthYear(scene: Scene, at: number, name: MonthName): Reading | null {
  const glue = skip(scene, skip(scene, name.to, ',', '-', '/'), 'of', 'in');
  const year = yearAt(scene, glue);
  if (year === null) return null;
  const dayPlace = wordAt(scene, year.to) === '-' && isGlued(scene, year.to) ? dayOfMonthAt(scene, year.to + 1) : null;
  if (dayPlace !== null) return fullDate(at, dayPlace.to, year.value, name.month, dayPlace.value, 'month-year-day');
  return reading({ from: at, to: year.to, value: `${yearValue(year.value)}-${twoDigits(name.month)}`, by: 'month-year', certainty: 0.98 });
}

/** "November (of) last year". */
function monthOfYear(scene: Scene, at: number, name: MonthName): Reading | null {
  const year = name.english ? pointedYear(scene, skip(scene, name.to, 'of', 'in')) : null;
  if (year === null || wordAt(scene, year.to - 2) === 'the') return null;
  return reading({
    from: at,
    to: year.to,
    value: `${yearValue(year.value)}-${twoDigits(name.month)}`,
    anchored: true,
    by: 'month-of-year',
  });
}

function bareMonth(scene: Scene, at: number, name: MonthName): Reading | null {
  if (!name.english || !mayStandAlone(scene, at, name)) return null;
  const year = pickMonthYear(scene, at, name.month);
  const value = `${year === null ? 'XXXX' : yearValue(year)}-${twoDigits(name.month)}`;
  return reading({ from: at, to: name.to, value, anchored: year !== null, by: 'month', certainty: 0.8 });
}

function mayStandAlone(scene: Scene, at: number, name: MonthName): boolean {
  if (isWholeLine(scene, at, name.to)) return true;
  if (opensMonthRange(scene, at, name)) return true;
  const before = wordAt(scene, at - 1);
  const led = TIME_PREPOSITIONS.has(before) || before === 'as' || (before === '-' && wordAt(scene, at - 2) === 'mid');
  if (isAttribute(scene, at, name)) return true;
  const doubtful = DOUBTFUL_MONTHS.has(wordAt(scene, at)) || name.short;
  if (doubtful)
    return (
      led &&
      (unitAt(scene, at).capital || wordAt(scene, at) !== 'may' || ['in', 'since', 'last', 'next'].includes(before)) &&
      !isPersonBehind(scene, name.to) &&
      !isActor(scene, at, name.to)
    );
  return led || unitAt(scene, at).capital;
}

/** "June-August 1992", "May to March". */
function opensMonthRange(scene: Scene, at: number, name: MonthName): boolean {
  return (
    ['-', '–', 'to'].includes(wordAt(scene, name.to)) &&
    unitAt(scene, at).capital &&
    unitAt(scene, name.to + 1).capital &&
    monthAt(scene, name.to + 1) !== null
  );
}

/** "June figures", "the May vote": a month's name before a common noun. */
function isAttribute(scene: Scene, at: number, { to, short }: MonthName): boolean {
  const noun = unitAt(scene, to);
  if (short || !unitAt(scene, at).capital || noun.kind !== 'word' || noun.capital || posAt(scene, to) !== 'NOUN') return false;
  const word = wordAt(scene, at);
  return (word !== 'may' && word !== 'march') || ['the', 'its', 'their', 'a'].includes(wordAt(scene, at - 1));
}

/** "backed by May", "for May to decide": somebody who acts. */
function isActor(scene: Scene, at: number, to: number): boolean {
  const before = wordAt(scene, at - 1);
  if (before === 'by') return posAt(scene, at - 2) === 'VERB' && wordAt(scene, at - 2).endsWith('ed');
  return before === 'for' && wordAt(scene, to) === 'to' && posAt(scene, to + 1) === 'VERB';
}

/** "by April Jones": a capitalised word right behind makes a name of it. */
function isPersonBehind(scene: Scene, to: number): boolean {
  return unitAt(scene, to).capital && !WEEKDAYS.has(wordAt(scene, to)) && wordAt(scene, to).length > 2;
}
