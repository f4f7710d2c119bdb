import { twoDigits } from '../calendar.js';
import { SMALL_NUMBERS } from '../lexicon/measures.js';
import { DAY_PARTS, ZONES } from '../lexicon/names.js';
import { numeralAt } from '../numerals.js';
import { type Proposer, type Reading, reading } from '../reading.js';
import { digitsAt, hasWords, isGlued, isWholeLine, type Scene, skip, unitAt, wordAt } from '../scene.js';

interface Half {
  readonly pm: boolean;
  readonly to: number;
}

interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  readonly to: number;
  /** Nothing but the number says that it is a time of day. */
  readonly bare: boolean;
}

const HALVES: ReadonlyMap<string, boolean> = new Map([
  ['am', false],
  ['pm', true],
]);

/** A clock time as a value that begins with T: "4:30 a.m.", "15:00 GMT", "noon", "half past three", "3 in the afternoon". */
export const clockTime: Proposer = (scene, at) => {
  const named = namedTime(scene, at);
  if (named !== null) return named;
  const clock = pastClock(scene, at) ?? digitClock(scene, at) ?? wordClock(scene, at);
  if (clock === null) return null;
  return finish(scene, at, clock, false);
};

/** The same behind a date or "at", where a bare hour is enough: "Thursday at 8". */
export function clockBehind(scene: Scene, at: number): Reading | null {
  const usual = clockTime(scene, at);
  if (usual !== null) return usual;
  const clock = bareClock(scene, at);
  return clock === null ? null : finish(scene, at, clock, true);
}

function namedTime(scene: Scene, at: number): Reading | null {
  const word = wordAt(scene, at);
  if (word === 'noon' || word === 'midday') return reading({ from: at, to: at + 1, type: 'TIME', value: 'T12:00', by: 'clock' });
  if (word === 'midnight') return reading({ from: at, to: at + 1, type: 'TIME', value: 'T00:00', by: 'clock' });
  return null;
}

function finish(scene: Scene, from: number, clock: Clock, allowBare: boolean): Reading | null {
  const half = halfAt(scene, clock.to) ?? partHalf(scene, clock.to);
  const oclock = half === null ? oclockEnd(scene, clock.to) : null;
  if (clock.bare && !allowBare && half === null && oclock === null) return null;
  if (half === null && oclock === null && isLapTime(scene, from, clock.to)) return null;
  if (half !== null && clock.hour > 12 && clock.hour > 23) return null;
  const afterClock = oclock === null ? null : (halfAt(scene, oclock) ?? partHalf(scene, oclock));
  const used = half ?? afterClock;
  const hour = used === null ? clock.hour : halfHour(clock.hour, used.pm);
  if (hour > 24) return null;
  const to = zoneEnd(scene, used?.to ?? oclock ?? clock.to);
  if (unitAt(scene, to).glued && unitAt(scene, to).kind !== 'mark' && wordAt(scene, to) !== 't') return null;
  const tail = clock.second === null ? '' : `:${twoDigits(clock.second)}`;
  const value = `T${twoDigits(hour)}:${twoDigits(clock.minute ?? 0)}${tail}`;
  return reading({ from, to, type: 'TIME', value, by: 'clock', certainty: clock.bare && used === null ? 0.6 : 0.9 });
}

const LAPS: ReadonlySet<string> = new Set(['left', 'remaining', 'into', 'mark', 'of']);

/** "in 2:05:32", "12:31 of the third period", "with 3:40 left": minutes of a match or race. */
function isLapTime(scene: Scene, from: number, to: number): boolean {
  if (wordAt(scene, from + 1) !== ':') return false;
  return wordAt(scene, from - 1) === 'in' || LAPS.has(wordAt(scene, to));
}

function halfHour(hour: number, pm: boolean): number {
  if (pm) return hour < 12 ? hour + 12 : hour;
  return hour === 12 ? 0 : hour;
}

/** am, p.m., "a m". */
function halfAt(scene: Scene, at: number): Half | null {
  const word = wordAt(scene, at);
  const whole = HALVES.get(word);
  if (whole !== undefined) return { pm: whole, to: at + 1 };
  const spelled = wordAt(scene, at + 1) === '.' && unitAt(scene, at + 2).kind === 'word';
  if ((word === 'a' || word === 'p') && isGlued(scene, at) && unitAt(scene, at + 1).kind !== 'word' && !spelled)
    return { pm: word === 'p', to: at + 1 };
  if (word !== 'a' && word !== 'p') return null;
  const second = skip(scene, at + 1, '.');
  if (wordAt(scene, second) !== 'm') return null;
  const dot = wordAt(scene, second + 1) === '.' && second > at + 1;
  return { pm: word === 'p', to: dot ? second + 2 : second + 1 };
}

/** "in the afternoon", "at night": which half of the day an hour lies in. */
function partHalf(scene: Scene, at: number): Half | null {
  const place = hasWords(scene, at, ['in', 'the']) ? at + 2 : ['at', 'in', 'tonight'].includes(wordAt(scene, at)) ? at + 1 : null;
  if (wordAt(scene, at) === 'tonight') return { pm: true, to: at };
  const part = place === null ? undefined : DAY_PARTS.get(wordAt(scene, place));
  return place === null || part === undefined || part === 'DT' ? null : { pm: part !== 'MO', to: place + 1 };
}

function oclockEnd(scene: Scene, at: number): number | null {
  if (wordAt(scene, at) === 'oclock') return at + 1;
  return wordAt(scene, at) === 'o' && wordAt(scene, at + 2) === 'clock' ? at + 3 : null;
}

function zoneEnd(scene: Scene, at: number): number {
  const place = wordAt(scene, at) === '(' ? at + 1 : at;
  if (ZONES.has(wordAt(scene, place)) && place === at) return at + 1;
  if (wordAt(scene, at) === 'z' && isGlued(scene, at)) return at + 1;
  if (hasWords(scene, at, ['local', 'time'])) return at + 2;
  return unitAt(scene, at).capital && wordAt(scene, at + 1) === 'time' ? at + 2 : at;
}

function digitClock(scene: Scene, at: number): Clock | null {
  const hour = digitsAt(scene, at);
  if (hour === null || unitAt(scene, at).lower.length > 4 || isCode(scene, at)) return null;
  if (unitAt(scene, at).lower.length > 2) return compact(scene, at, hour);
  if (hour > 24) return null;
  const mark = wordAt(scene, at + 1);
  const minute =
    isGlued(scene, at + 1) && isGlued(scene, at + 2) && unitAt(scene, at + 2).lower.length === 2 ? digitsAt(scene, at + 2) : null;
  if ((mark === ':' || mark === 'h') && minute !== null && minute < 60) return withSeconds(scene, at, hour, minute);
  if (mark === '.' && minute !== null && minute < 60) return { hour, minute, second: null, to: at + 3, bare: true };
  if (mark === 'h' && isGlued(scene, at + 1) && wordAt(scene, at - 1) !== 'for' && wordAt(scene, at - 1) !== 'in')
    return { hour, minute: null, second: null, to: at + 2, bare: false };
  return mark === ':' ? null : { hour, minute: null, second: null, to: at + 1, bare: true };
}

/** Part of a longer code, a score or a sum of money. */
function isCode(scene: Scene, at: number): boolean {
  if (!isGlued(scene, at)) return false;
  const before = unitAt(scene, at - 1);
  return before.kind === 'word'
    ? before.lower !== 't'
    : ['.', ':', '$', '€', '£', '#', '/'].includes(before.lower) && unitAt(scene, at - 2).kind !== 'word';
}

function compact(scene: Scene, at: number, digits: number): Clock | null {
  const hour = Math.floor(digits / 100);
  const minute = digits % 100;
  if (hour > 23 || minute > 59) return null;
  const certain =
    halfAt(scene, at + 1) !== null ||
    ZONES.has(wordAt(scene, at + 1)) ||
    (wordAt(scene, at - 1) === 'at' && hour > 0 && isWholeLine(scene, at - 1, at + 1));
  return certain ? { hour, minute, second: null, to: at + 1, bare: false } : null;
}

function withSeconds(scene: Scene, at: number, hour: number, minute: number): Clock {
  const seconds =
    wordAt(scene, at + 3) === ':' && isGlued(scene, at + 4) && unitAt(scene, at + 4).lower.length === 2 ? digitsAt(scene, at + 4) : null;
  return { hour, minute, second: seconds, to: at + (seconds === null ? 3 : 5), bare: false };
}

/** "ten thirty", "nine fifty nine" in words: sure only with am, pm, or a line of its own. */
function wordClock(scene: Scene, at: number): Clock | null {
  const hour = SMALL_NUMBERS.get(wordAt(scene, at));
  if (hour === undefined || hour < 1 || hour > 12) return null;
  const zero = ['oh', 'o', 'zero', 'ou'].includes(wordAt(scene, skip(scene, at + 1, '-')));
  const place = skip(scene, zero ? skip(scene, at + 1, '-') + 1 : at + 1, '-');
  const minute = numeralAt(scene, place);
  const fits = minute !== null && !minute.ordinal && minute.value < 60 && (minute.value > 9 || zero) && minute.words;
  if (!fits) return { hour, minute: null, second: null, to: at + 1, bare: true };
  return {
    hour,
    minute: minute.value,
    second: null,
    to: minute.to,
    bare: !isWholeLine(scene, skip(scene, at, 'at'), minute.to) && !['at', 'from', 'between'].includes(wordAt(scene, at - 1)),
  };
}

/** The same where a range goes on behind it: "11-4", "3-8pm". */
export function clockStart(scene: Scene, at: number): Reading | null {
  const dash = ['-', '–'].includes(wordAt(scene, at + 1)) && unitAt(scene, at + 2).kind === 'number';
  const hour = dash ? digitsAt(scene, at) : null;
  if (hour === null || hour > 24 || isCode(scene, at)) return clockBehind(scene, at);
  return reading({ from: at, to: at + 1, type: 'TIME', value: `T${twoDigits(hour)}:00`, by: 'clock', certainty: 0.6 });
}

function bareClock(scene: Scene, at: number): Clock | null {
  const clock = digitClock(scene, at) ?? wordClock(scene, at);
  const next = wordAt(scene, clock?.to ?? at);
  if (clock === null || clock.hour > 24) return null;
  return ['%', 'percent', 'people', '-', 'million', ','].includes(next) ? null : clock;
}

/** "quarter past three", "20 minutes to noon", "half past seven". */
function pastClock(scene: Scene, at: number): Clock | null {
  const start = skip(scene, at, 'a');
  const word = wordAt(scene, start);
  const minutes =
    word === 'half' ? { value: 30, to: start + 1 } : word === 'quarter' ? { value: 15, to: start + 1 } : numeralAt(scene, start);
  if (minutes === null || minutes.value > 59) return null;
  const place = skip(scene, minutes.to, 'minutes', 'min', 'mins');
  const direction = wordAt(scene, place);
  if (!['past', 'to', 'till', 'before', 'after'].includes(direction)) return null;
  const sign = direction === 'past' || direction === 'after' ? 1 : -1;
  const hour = hourAt(scene, place + 1);
  const range = direction === 'to' && place === minutes.to && word !== 'half' && word !== 'quarter' && minutes.value < 13;
  if (range && ['am', 'pm', 'a', 'p'].includes(wordAt(scene, hour?.to ?? place))) return null;
  if (hour === null || (sign < 0 && word !== 'quarter' && hour.plain) || direction === 'after') return null;
  const total = hour.value * 60 + sign * minutes.value;
  return { hour: Math.floor(total / 60), minute: ((total % 60) + 60) % 60, second: null, to: hour.to, bare: false };
}

function hourAt(scene: Scene, at: number): { readonly value: number; readonly to: number; readonly plain: boolean } | null {
  const word = wordAt(scene, at);
  if (word === 'noon' || word === 'midday') return { value: 12, to: at + 1, plain: false };
  if (word === 'midnight') return { value: 24, to: at + 1, plain: false };
  const hour = numeralAt(scene, at);
  if (hour === null || hour.ordinal || hour.value > 12 || hour.value < 1) return null;
  return { value: hour.value, to: hour.to, plain: halfAt(scene, hour.to) === null && oclockEnd(scene, hour.to) === null };
}

/** A part of the day at a place, as a value that begins with T: "morning", "the evening". */
export const dayPart: Proposer = (scene, at) => {
  const early = skip(scene, at, 'early', 'late');
  const part = DAY_PARTS.get(wordAt(scene, early));
  if (part === undefined || part === 'MI') return null;
  return reading({ from: at, to: early + 1, type: 'TIME', value: `T${part}`, by: 'day-part', certainty: 0.7 });
};

/** "in the morning", "during the night", "at dawn": a part of no named day. */
export const openDayPart: Proposer = (scene, at) => {
  const place = skip(scene, at, 'the');
  const part = dayPart(scene, place);
  const before = wordAt(scene, at - 1);
  const narrowed = ['early', 'late'].includes(wordAt(scene, at));
  const led =
    place > at || narrowed
      ? ['in', 'during', 'through', 'throughout', 'for', 'into', 'of'].includes(before)
      : before === 'at' || before === 'by';
  return part === null || !led ? null : { ...part, from: at, by: 'open-day-part', certainty: 0.6 };
};
