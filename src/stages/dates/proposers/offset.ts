import { addMonths, type DayNumber, dayValue, monthValue, twoDigits } from '../calendar.js';
import type { TimeUnit } from '../lexicon/measures.js';
import { COMPARISONS } from '../lexicon/names.js';
import { type Proposer, type Reading, reading } from '../reading.js';
import { type Scene, skip, tenseAt, wordAt } from '../scene.js';
import { isTooCoarse, toldIn } from '../told.js';
import { durationValue, type Quantity, quantityAt, timeUnitAt } from './quantity.js';
import { minutesOf, openValue, shiftDay, valueIn } from './shifts.js';

/** Months in the larger units, for halves of them. */
const UNIT_MONTHS: ReadonlyMap<TimeUnit['name'], number> = new Map([
  ['year', 12],
  ['decade', 120],
  ['century', 1200],
]);
const UNIT_DAYS: ReadonlyMap<TimeUnit['name'], number> = new Map([
  ['week', 7],
  ['month', 30],
]);

interface Link {
  readonly to: number;
  readonly sign: number;
  readonly base: 'now' | 'text';
}

/** "three years ago", "a week later", "5 days from now", "two days earlier", "in 5 days". */
export const offset: Proposer = (scene, at) => {
  const quantity = quantityAt(scene, at) ?? barePlural(scene, at);
  if (quantity === null) return null;
  const link = linkBehind(scene, quantity.to) ?? inFront(scene, at, quantity);
  if (link === null) return pairOffset(scene, at, quantity);
  if (quantity.count === null) return vague(at, link, quantity);
  if (link.base === 'text' && quantity.unit.clock && (scene.told.day !== null || scene.anchor?.minutes == null))
    return vague(at, link, quantity);
  const base = baseOf(scene, link, quantity.unit);
  if (base === null) return reading({ from: at, to: link.to, value: openValue(quantity.unit.name), by: 'offset-open', certainty: 0.5 });
  return shifted(scene, at, link, quantity, quantity.count, base);
};

/** Where an offset counts from: the day of publication, or the last time of the text that is fine enough. */
function baseOf(scene: Scene, link: Link, unit: TimeUnit): DayNumber | null {
  const now = scene.anchor?.day ?? null;
  if (link.base === 'now') return now;
  return toldIn(scene.told, unit.name) ?? (isTooCoarse(scene.told, unit.name) ? null : now);
}

/** "2 weeks and 2 days ago": a larger unit carries the smaller one. */
function pairOffset(scene: Scene, at: number, larger: Quantity): Reading | null {
  const smaller = larger.counted ? quantityAt(scene, skip(scene, skip(scene, larger.to, ','), 'and')) : null;
  const link = smaller === null ? null : linkBehind(scene, smaller.to);
  if (smaller?.count == null || larger.count === null || link === null || smaller.unit.clock || !smaller.counted) return null;
  const base = baseOf(scene, link, smaller.unit);
  if (base === null) return null;
  return shifted(scene, at, link, smaller, smaller.count, shiftDay(base, larger.unit, link.sign * larger.count));
}

function barePlural(scene: Scene, at: number): Quantity | null {
  const unit = timeUnitAt(scene, at);
  return unit?.plural ? { count: null, unit, to: at + 1, counted: false } : null;
}

function linkBehind(scene: Scene, to: number): Link | null {
  const word = wordAt(scene, to);
  if (word === 'ago') return { to: to + 1, sign: -1, base: 'now' };
  if (word === 'back' && ENDS.has(wordAt(scene, to + 1))) return { to: to + 1, sign: -1, base: 'now' };
  if (word === 'hence') return { to: to + 1, sign: 1, base: 'now' };
  if (word === 'later') return { to: to + 1, sign: 1, base: 'text' };
  if (word === 'earlier') return { to: to + 1, sign: -1, base: 'text' };
  if (word === 'from' && ['now'].includes(wordAt(scene, to + 1))) return { to: to + 2, sign: 1, base: 'now' };
  const right = wordAt(scene, to) === 'from' && wordAt(scene, to + 1) === 'right' && wordAt(scene, to + 2) === 'now';
  return right ? { to: to + 3, sign: 1, base: 'now' } : null;
}

/** "in five days" looks ahead only where a number stands: "in a week" may be a length of time. */
function inFront(scene: Scene, at: number, quantity: Quantity): Link | null {
  const before = wordAt(scene, at - 1);
  const time = wordAt(scene, quantity.to);
  const tense = tenseAt(scene, at);
  if (
    before !== 'in' ||
    isRecord(scene, at) ||
    quantity.count === null ||
    tense === 'past' ||
    (tense === 'present' && !quantity.unit.plural) ||
    ['since', 'of', '-', 'old'].includes(time)
  )
    return null;
  return quantity.counted || wordAt(scene, at) === 'a' || wordAt(scene, at) === 'an' ? { to: quantity.to, sign: 1, base: 'now' } : null;
}

/** "the lowest in forty years", "the first time in a decade": what stands before "in" was measured over them. */
function isRecord(scene: Scene, at: number): boolean {
  for (let i = at - 2; i > at - 8; i--) if (RECORDS.has(wordAt(scene, i)) || /..est$/.test(wordAt(scene, i))) return true;
  return false;
}

const RECORDS: ReadonlySet<string> = new Set('worst best most least first only time once twice times'.split(' '));

function vague(from: number, link: Link, quantity: Quantity): Reading {
  if (link.base === 'text')
    return reading({ from, to: link.to, type: 'DURATION', value: durationValue([quantity]), by: 'offset-vague', certainty: 0.5 });
  return reading({ from, to: link.to, value: link.sign < 0 ? 'PAST_REF' : 'FUTURE_REF', by: 'offset-vague', certainty: 0.6 });
}

function shifted(scene: Scene, from: number, link: Link, quantity: Quantity, count: number, start: DayNumber): Reading {
  const minutes = minutesOf(quantity.unit, count);
  if (minutes !== null) return clockShift(scene, from, link, minutes, start);
  const whole = halves(quantity.unit, count, link.sign, start);
  const exact = ['day', 'week'].includes(quantity.unit.name);
  const day = exact ? whole : null;
  const value = exact ? dayValue(whole) : (sameGrain(scene, from, link, quantity, whole) ?? unitValue(quantity.unit, count, whole));
  return reading({ from, to: link.to, value, day, anchored: true, by: 'offset' });
}

/** "half a century ago" names a year, a whole number of centuries a century. */
function unitValue(unit: TimeUnit, count: number, day: DayNumber): string {
  const finer = !Number.isInteger(count) && (unit.name === 'decade' || unit.name === 'century');
  return valueIn(finer ? 'year' : unit.name, day);
}

/** "third-quarter profit fell from a year earlier": the like quarter, and behind a word of comparison the like month. */
function sameGrain(scene: Scene, from: number, { base }: Link, { unit, count }: Quantity, day: DayNumber): string | null {
  const { latest, quarter, month } = scene.told;
  if (unit.name !== 'year' || (base === 'now' && count !== 1)) return null;
  const years = Number(valueIn('year', day));
  if (latest === 'quarter' && quarter !== null && wordAt(scene, from - 2) === 'same') return valueIn('quarter', quarter);
  if (latest === 'quarter' && quarter !== null) return `${years}${valueIn('quarter', quarter).slice(4)}`;
  const compared = base === 'text' && COMPARISONS.has(wordAt(scene, from - 1));
  return latest === 'month' && month !== null && compared ? `${years}${monthValue(month).slice(4)}` : null;
}

function halves(unit: TimeUnit, count: number, sign: number, base: DayNumber): DayNumber {
  const whole = Math.floor(count);
  const day = shiftDay(base, unit, sign * whole);
  const rest = count - whole;
  if (rest === 0) return day;
  const months = UNIT_MONTHS.get(unit.name);
  if (months !== undefined) return addMonths(day, sign * Math.round(rest * months));
  return day + sign * Math.round(rest * (UNIT_DAYS.get(unit.name) ?? 1));
}

function clockShift(scene: Scene, from: number, link: Link, minutes: number, base: DayNumber): Reading {
  const now = scene.anchor?.minutes ?? null;
  if (now === null) {
    const days = Math.trunc(minutes / 1440) * link.sign;
    return reading({
      from,
      to: link.to,
      value: dayValue(base + days),
      day: base + days,
      anchored: true,
      by: 'offset-clock',
      certainty: 0.6,
    });
  }
  const total = now + link.sign * minutes;
  const day = base + Math.floor(total / 1440);
  const inside = Math.floor(((total % 1440) + 1440) % 1440);
  const value = `${dayValue(day)}T${twoDigits(Math.floor(inside / 60))}:${twoDigits(inside % 60)}`;
  return reading({ from, to: link.to, type: 'TIME', value, anchored: true, by: 'offset-clock' });
}

const ENDS: ReadonlySet<string> = new Set(['.', ',', ';', '', ')', '”', '"', '?', '!', '—', '–', 'and', 'but']);

/** "the day after", "the week before": against the last date of the text; compared figures ("than the day before") against today. */
export const nextToText: Proposer = (scene, at) => {
  const place = skip(scene, at, 'the');
  const unit = timeUnitAt(scene, place);
  const word = wordAt(scene, place + 1);
  if (place === at || unit === null || unit.plural || unit.clock || (word !== 'after' && word !== 'before' && word !== 'earlier'))
    return null;
  const beyond = word === 'after' ? 'next' : 'last';
  if (wordAt(scene, place + 2) === beyond && scene.anchor !== null) {
    const value = valueIn(unit.name, shiftDay(scene.anchor.day, unit, word === 'after' ? 2 : -2));
    return reading({ from: at, to: place + 3, value, anchored: true, by: 'after-next' });
  }
  if (!ENDS.has(wordAt(scene, place + 2))) return unit.name === 'day' ? openDay(at, place + 1) : null;
  const base = besideText(scene, at, unit);
  if (base === null) return openDay(at, place + 1);
  const day = shiftDay(base, unit, word === 'after' ? 1 : -1);
  return reading({
    from: at,
    to: place + 2,
    value: valueIn(unit.name, day),
    day: unit.name === 'day' ? day : null,
    anchored: true,
    by: 'next-to-text',
  });
};

function openDay(from: number, to: number): Reading {
  return reading({ from, to, value: 'XXXX-XX-XX', by: 'next-to-event', certainty: 0.5 });
}

function besideText(scene: Scene, at: number, unit: TimeUnit): DayNumber | null {
  const now = scene.anchor?.day ?? null;
  if (unit.name === 'day' && COMPARISONS.has(wordAt(scene, at - 1))) return scene.told.here ?? now;
  return toldIn(scene.told, unit.name) ?? (isTooCoarse(scene.told, unit.name) ? null : now);
}
