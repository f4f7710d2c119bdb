import { twoDigits } from '../calendar.js';
import { numeralAt } from '../numerals.js';
import { type Proposer, type Reading, reading } from '../reading.js';
import { digitsAt, isGlued, type Scene, skip, unitAt, wordAt } from '../scene.js';

/** "the 1980s", "the early '90s", "the nineties", "the 19th century", "the 21st century". */
export const decade: Proposer = (scene, at) => {
  const start = skip(scene, at, 'the');
  const number = digitsAt(scene, start);
  const text = unitAt(scene, start).lower;
  const s = skip(scene, start + 1, "'", '’');
  if (number !== null && text.length === 4 && text.endsWith('0') && wordAt(scene, s) === 's' && isGlued(scene, s))
    return decadeOf(at, s + 1, number);
  const apostrophe = ["'", '’', '‘'].includes(wordAt(scene, start)) ? start + 1 : start;
  const short = digitsAt(scene, apostrophe);
  if (
    short !== null &&
    unitAt(scene, apostrophe).lower.length === 2 &&
    short % 10 === 0 &&
    wordAt(scene, apostrophe + 1) === 's' &&
    isGlued(scene, apostrophe + 1)
  ) {
    return apostrophe > start || start > at || isNarrowed(scene, at) ? decadeOf(at, apostrophe + 2, 1900 + short) : null;
  }
  return wordDecade(scene, at, start) ?? century(scene, at, start);
};

function decadeOf(from: number, to: number, first: number): Reading {
  return reading({
    from,
    to,
    value: first % 100 === 0 && first < 1900 ? String(first).slice(0, 2) : String(first).slice(0, 3),
    by: 'decade',
  });
}

/** "mid-90s", "late nineties". */
function isNarrowed(scene: Scene, at: number): boolean {
  const before = wordAt(scene, at - 1) === '-' ? wordAt(scene, at - 2) : wordAt(scene, at - 1);
  return before === 'mid' || before === 'early' || before === 'late';
}

const DECADES: ReadonlyMap<string, number> = new Map([
  ['noughties', 2000],
  ...'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index): [string, number] => [word, 1920 + index * 10]),
]);

function wordDecade(scene: Scene, at: number, start: number): Reading | null {
  const place = wordAt(scene, start) === 'nineteen' ? start + 1 : start;
  const first = DECADES.get(wordAt(scene, place));
  return first === undefined || (place === at && !isNarrowed(scene, at)) ? null : decadeOf(at, place + 1, first);
}

function century(scene: Scene, at: number, start: number): Reading | null {
  const ordinal = numeralAt(scene, start);
  if (ordinal === null || !ordinal.ordinal || ordinal.value > 30) return null;
  const place = skip(scene, ordinal.to, '-');
  if (wordAt(scene, place) !== 'century') return null;
  return reading({ from: at, to: place + 1, value: twoDigits(ordinal.value - 1), by: 'century' });
}
