import { twoDigits } from '../calendar.js';
import { FREQUENCIES, TIME_UNITS } from '../lexicon/measures.js';
import { DAY_PARTS, ENGLISH_MONTHS, SEASONS, TIME_PREPOSITIONS, WEEKDAYS } from '../lexicon/names.js';
import { numeralAt } from '../numerals.js';
import { type Proposer, type Reading, reading } from '../reading.js';
import { isGlued, type Scene, skip, unitAt, wordAt } from '../scene.js';
import { durationValue, quantityAt, timeUnitAt } from './quantity.js';

const PREFIXED: ReadonlyMap<string, string> = new Map([
  ['semi annual', 'P6M'],
  ['semi annually', 'P6M'],
  ['bi annual', 'P6M'],
  ['bi weekly', 'P2W'],
  ['bi monthly', 'P2M'],
]);

/** "weekly", "daily", "annually": adverbs of frequency; inside a name ("the Daily News") they are none. */
export const frequency: Proposer = (scene, at) => {
  const prefixed = wordAt(scene, at - 1) === '-' ? PREFIXED.get(`${wordAt(scene, at - 2)} ${wordAt(scene, at)}`) : undefined;
  if (prefixed !== undefined) return setOf(at - 2, at + 1, prefixed);
  const value = FREQUENCIES.get(wordAt(scene, at));
  if (value === undefined || (unitAt(scene, at).capital && at > 0) || isGlued(scene, at)) return null;
  return reading({ from: at, to: at + 1, type: 'SET', value, by: 'frequency', certainty: 0.8 });
};

/** "every Tuesday", "each month", "every two years", "every morning". */
export const every: Proposer = (scene, at) => {
  const word = wordAt(scene, at);
  if (word !== 'every' && word !== 'each') return null;
  const place = skip(scene, at + 1, 'other', 'single');
  const twice = wordAt(scene, at + 1) === 'other';
  const weekday = WEEKDAYS.get(wordAt(scene, place));
  if (weekday !== undefined) return setOf(at, place + 1, weekdayPart(scene, place + 1, `XXXX-WXX-${weekday}`));
  const part = DAY_PARTS.get(wordAt(scene, place));
  if (part !== undefined) return setOf(at, place + 1, `XXXX-XX-XXT${part}`);
  const season = SEASONS.get(wordAt(scene, place));
  if (season !== undefined) return setOf(at, place + 1, `XXXX-${season}`);
  const month = unitAt(scene, place).capital ? ENGLISH_MONTHS.get(wordAt(scene, place)) : undefined;
  if (month !== undefined) return setOf(at, place + 1, `XXXX-${twoDigits(month)}`);
  const unit = TIME_UNITS.get(wordAt(scene, place));
  if (unit !== undefined && !unit.plural && unit.name !== 'second')
    return setOf(at, place + 1, unit.name === 'weekend' ? 'XXXX-WXX-WE' : durationValue([{ count: twice ? 2 : 1, unit }]));
  const nth = numeralAt(scene, place);
  const counted = nth?.ordinal ? timeUnitAt(scene, nth.to) : null;
  if (nth !== null && counted !== null) return setOf(at, nth.to + 1, durationValue([{ count: nth.value, unit: counted }]));
  const quantity = quantityAt(scene, place);
  return quantity?.count == null ? null : setOf(at, quantity.to, durationValue([quantity]));
};

function weekdayPart(scene: Scene, at: number, value: string): string {
  const part = DAY_PARTS.get(wordAt(scene, at));
  return part === undefined ? value : `${value}T${part}`;
}

function setOf(from: number, to: number, value: string): Reading {
  return reading({ from, to, type: 'SET', value, by: 'every', certainty: 0.9 });
}

/** "twice a year", "once a week", "three times a month". */
export const times: Proposer = (scene, at) => {
  const word = wordAt(scene, at);
  const count = word === 'once' || word === 'twice' ? at + 1 : timesEnd(scene, at);
  if (count === null || !['a', 'an', 'per', 'every', 'each'].includes(wordAt(scene, count))) return null;
  const unit = timeUnitAt(scene, count + 1);
  if (unit === null || unit.plural) return null;
  return setOf(at, count + 2, durationValue([{ count: 1, unit }]));
};

function timesEnd(scene: Scene, at: number): number | null {
  const numeral = numeralAt(scene, at);
  return numeral !== null && !numeral.ordinal && wordAt(scene, numeral.to) === 'times' ? numeral.to + 1 : null;
}

/** "Mondays", "weekends", "Friday mornings". */
export const plurals: Proposer = (scene, at) => {
  const word = wordAt(scene, at);
  const weekday = WEEKDAYS.get(word);
  if (weekday !== undefined && word.endsWith('days')) return setOf(at, at + 1, `XXXX-WXX-${weekday}`);
  const part = wordAt(scene, at + 1).endsWith('s') ? DAY_PARTS.get(wordAt(scene, at + 1)) : undefined;
  if (weekday !== undefined && part !== undefined) return setOf(at, at + 2, `XXXX-WXX-${weekday}T${part}`);
  if (part === undefined && /^(?:morning|afternoon|evening|night)s$/.test(word) && TIME_PREPOSITIONS.has(wordAt(scene, at - 1)))
    return setOf(at, at + 1, `XXXX-XX-XXT${DAY_PARTS.get(word) ?? ''}`);
  return word === 'weekends' ? setOf(at, at + 1, 'XXXX-WXX-WE') : null;
};
