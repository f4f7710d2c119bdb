import { twoDigits, yearValue } from '../calendar.js';
import { dayOfMonthAt, type Numeral, yearAt } from '../numerals.js';
import { type Proposer, reading } from '../reading.js';
import { isGlued, type Scene, skip, unitAt, wordAt } from '../scene.js';
import { dated, fullDate, stretch, yearBehind } from './dated.js';
import { monthAt } from './month-names.js';

/** "4 April 2025", "31st of March", "10 to 22 August 2012", "the first of May": day first. */
export const dayFirst: Proposer = (scene, at) => {
  const day = isPartOfNumber(scene, at) ? null : dayOfMonthAt(scene, at);
  if (day === null || (day.words && !day.ordinal && wordAt(scene, day.to) === 'may')) return null;
  const end = dayRangeEnd(scene, day);
  const last = end ?? day;
  const afterDay = wordAt(scene, last.to) === 'day' && last.ordinal ? last.to + 1 : last.to;
  const links = last.ordinal ? ['of', 'de', 'in'] : ['of', 'de'];
  const name = monthAt(scene, skip(scene, skip(scene, afterDay, '-', '/', '.', ','), ...links));
  if (name === null) return null;
  const year = yearBehind(scene, name.to);
  const to = year?.to ?? name.to;
  if (year === null && wordAt(scene, at) === 'second' && unitAt(scene, at).capital) return null;
  const first = dated(scene, at, to, name.month, day.value, year?.value ?? null, 'day-month');
  return end === null ? first : stretch(first, end.value);
};

/** "$12 December 27", "6,107.31 August": figures that belong to what stands before them. */
function isPartOfNumber(scene: Scene, at: number): boolean {
  const before = wordAt(scene, at - 1);
  if (before === '$' || before === '€' || before === '£') return true;
  return (before === '.' || before === ',') && isGlued(scene, at) && unitAt(scene, at - 2).kind === 'number' && isGlued(scene, at - 1);
}

const LONGEST_LIST = 6;

/** "18" in "18 and 19 June", "4, 5 and 6 March": a day whose month stands behind the last one. */
export const listedDay: Proposer = (scene, at) => {
  const day = isPartOfNumber(scene, at) || wordAt(scene, at - 1) === 'between' ? null : dayOfMonthAt(scene, at);
  if (day === null || (day.words && !day.ordinal)) return null;
  let last = day;
  for (let turn = 0; turn < LONGEST_LIST; turn++) {
    const place = skip(scene, skip(scene, last.to, ','), 'and', 'or');
    const next = place > last.to ? dayOfMonthAt(scene, skip(scene, place, 'the')) : null;
    if (next === null || next.value <= last.value) return null;
    last = next;
    const name = monthAt(scene, skip(scene, last.to, 'of'));
    if (name === null) continue;
    const year = yearBehind(scene, name.to);
    const isLower = !unitAt(scene, skip(scene, last.to, 'of')).capital;
    return isLower ? null : dated(scene, at, day.to, name.month, day.value, year?.value ?? null, 'coordinated-day');
  }
  return null;
};

function dayRangeEnd(scene: Scene, day: Numeral): Numeral | null {
  if (!['to', '-', '–', 'through', 'until', 'till', 'and'].includes(wordAt(scene, day.to))) return null;
  if (wordAt(scene, day.to) === 'and' && !day.ordinal && wordAt(scene, day.to - 2) !== 'between') return null;
  const end = dayOfMonthAt(scene, day.to + 1);
  return end === null || end.value <= day.value ? null : end;
}

/** "2018 March 18", "2012/Aug/10", "2017 April": year first. */
export const yearFirst: Proposer = (scene, at) => {
  const year = yearAt(scene, at);
  if (year === null || year.words) return null;
  const name = monthAt(scene, skip(scene, year.to, '-', '/', ','));
  if (name === null || !name.english) return null;
  const day = dayOfMonthAt(scene, skip(scene, name.to, '-', '/', ','));
  if (day !== null) return fullDate(at, day.to, year.value, name.month, day.value, 'year-month-day');
  return reading({ from: at, to: name.to, value: `${yearValue(year.value)}-${twoDigits(name.month)}`, by: 'year-month' });
};
