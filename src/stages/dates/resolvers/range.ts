import { dayNumber, dayValue } from '../calendar.js';
import { proposeAt } from '../gate.js';
import { dayOfMonthAt } from '../numerals.js';
import { clockBehind } from '../proposers/clock.js';
import type { Reading } from '../reading.js';
import { type Scene, skip, unitAt, wordAt } from '../scene.js';
import { joined } from './join.js';
import { modifiedAt } from './modified.js';

const LINKS: ReadonlySet<string> = new Set(['to', '-', '–', '—', '~', 'through', 'until', 'till', 'thru']);
const RANGED: ReadonlySet<string> = new Set([
  'month',
  'month-year',
  'year',
  'month-day',
  'day-month',
  'pointed-month',
  'year-quarter',
  'year-month',
  'holiday',
  'numbered-week',
  'digits',
  'digits-day',
  'weekday',
  'weekday-date',
  'day-word',
  'pointed-weekday',
  'decade',
  'part-of-year',
  'year-month-day',
]);

/** "March 28 to April 2", "2009 to 2013", "between May and July", "1:00 PM - 1:15 PM": two ends in one reading. */
export function ranged(scene: Scene, first: Reading): Reading {
  const link = wordAt(scene, first.to);
  const between = link === 'and' && wordAt(scene, first.from - 1) === 'between';
  if (!LINKS.has(link) && !between) return first;
  if (first.type === 'TIME') return clockRange(scene, first);
  const now = between && first.value === 'PRESENT_REF';
  if (first.type !== 'DATE' || (!now && !isRanged(first)) || first.value.includes('/')) return first;
  const next = modifiedAt(scene, first.to + 1) ?? proposeAt(scene, skip(scene, first.to + 1, 'the'));
  const last = next === null ? null : joined(scene, next);
  if (last === null || last.type !== 'DATE' || (!isRanged(last) && last.by !== 'vague') || (link === '—' && first.by === 'day-word'))
    return first;
  return span(dayOfNow(scene, first), onwards(first, dayOfNow(scene, last)));
}

/** "next Monday to Friday": the last weekday follows the first. */
function onwards({ day }: Reading, last: Reading): Reading {
  if (last.by !== 'weekday' || day === null || last.day === null || last.day >= day) return last;
  const next = last.day + 7 * Math.ceil((day - last.day) / 7);
  return { ...last, day: next, value: dayValue(next) };
}

/** "between now and May 21" counts from the day of publication. */
function dayOfNow(scene: Scene, item: Reading): Reading {
  return item.value === 'PRESENT_REF' && scene.anchor !== null ? { ...item, value: dayValue(scene.anchor.day), anchored: true } : item;
}

function isRanged({ by }: Reading): boolean {
  return RANGED.has(by.endsWith('-part') ? by.slice(0, -5) : by);
}

function span(first: Reading, last: Reading): Reading {
  const start = sameYear(first, last);
  return {
    ...first,
    to: last.to,
    value: `${start}/${laterYear(first, last)}`,
    day: null,
    anchored: first.anchored || last.anchored,
    by: 'range',
  };
}

/** Readings whose text names no year. */
const YEARLESS: ReadonlySet<string> = new Set(['month', 'month-day', 'day-month', 'digits-day', 'weekday-date', 'month-part']);

function lacksYear({ by, anchored, value }: Reading): boolean {
  return YEARLESS.has(by) && (anchored || value.startsWith('XXXX'));
}

/** The first end takes the year that only the last one names: "Aug 10 - Nov 12, 2013". */
function sameYear(first: Reading, last: Reading): string {
  if (!lacksYear(first) || !/^\d{4}-\d\d/.test(last.value) || (lacksYear(last) && first.value <= last.value)) return first.value;
  const year = last.value.slice(0, 4);
  const rest = first.value.slice(4);
  const wraps = rest > last.value.slice(4);
  return `${wraps ? String(Number(year) - 1) : year}${rest}`;
}

/** The last end takes the year that only the first one names: "10 August 2013 - 12 September". */
function laterYear(first: Reading, last: Reading): string {
  if (first.anchored || !lacksYear(last) || !/^\d{4}-\d\d/.test(first.value)) return last.value;
  const wraps = last.value.slice(4) < first.value.slice(4);
  return `${wraps ? String(Number(first.value.slice(0, 4)) + 1) : first.value.slice(0, 4)}${last.value.slice(4)}`;
}

function clockRange(scene: Scene, first: Reading): Reading {
  const last = clockBehind(scene, first.to + 1);
  if (last === null || first.value.includes('/') || !first.value.includes(':') || !last.value.includes(':')) return first;
  const base = first.value.slice(0, first.value.indexOf('T'));
  return { ...first, to: last.to, value: `${first.value}/${base}${last.value}`, by: 'clock-range' };
}

/** The further heads of "April 4 and 5", "on March 3, 7 and 9": one reading for each bare day. */
export function furtherHeads(scene: Scene, first: Reading): readonly Reading[] {
  const heads: Reading[] = [];
  if (first.by !== 'month-day' || !/\d\d$/.test(first.value) || first.to !== dayEnd(scene, first)) return heads;
  let to = first.to;
  for (;;) {
    const place = skip(scene, skip(scene, to, ','), 'and', 'or');
    const day = place > to ? dayOfMonthAt(scene, place) : null;
    if (day === null || !endsHead(scene, day.to)) return heads.length > 0 && sawAnd(scene, to, heads) ? heads : [];
    heads.push(headOf(first, place, day.to, day.value));
    to = day.to;
  }
}

function dayEnd(scene: Scene, first: Reading): number {
  return unitAt(scene, first.to - 1).lower.length <= 2 ? first.to : -1;
}

function sawAnd(scene: Scene, _to: number, heads: readonly Reading[]): boolean {
  const last = heads.at(-1);
  return last !== undefined && ['and', 'or'].includes(wordAt(scene, last.from - 1));
}

function endsHead(scene: Scene, to: number): boolean {
  const next = unitAt(scene, to);
  return (
    next.kind === 'mark' ||
    next.lower === 'and' ||
    ['in', 'at', 'to', 'with', 'for', 'on', 'by', 'as', 'but', 'after', 'when', 'near', 'or'].includes(next.lower)
  );
}

function headOf(first: Reading, from: number, to: number, day: number): Reading {
  const value = `${first.value.slice(0, -2)}${String(day).padStart(2, '0')}`;
  const [year = 0, month = 1] = value.split('-').map(Number);
  const known = first.day === null ? null : dayNumber(year, month, day);
  return { ...first, from, to, value: known === null ? value : dayValue(known), day: known, by: 'coordinated-day' };
}
