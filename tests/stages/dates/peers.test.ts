import * as Recognizers from '@microsoft/recognizers-text-suite';
import { parse } from 'chrono-node';
import { describe, expect, it } from 'vitest';
import { readDates } from './build-document.js';

/** Saturday, 5 April 2025. */
const TODAY = '2025-04-05';
const NOON = new Date(2025, 3, 5, 12);

const PAST = (filling: string): string => `The shop closed ${filling} without a word`;
const AHEAD = (filling: string): string => `The shop will close ${filling} without a word`;
const BOTH = [PAST, AHEAD];

type Template = readonly [name: string, frames: readonly ((filling: string) => string)[], fillings: readonly string[]];

/** Expressions by template: each filling stands in a sentence of the past, of the future, or in both. */
const TEMPLATES: readonly Template[] = [
  ['MONTH D, YYYY', BOTH, ['on March 3, 2021', 'on Dec. 31, 1999', 'on September 9, 2030']],
  ['D MONTH YYYY', BOTH, ['on 3 March 2021', 'on 31 December 1999', 'on 9 Sept 2030']],
  ['MONTH Dth', BOTH, ['on March 3rd', 'on May 22nd']],
  ['YYYY-MM-DD', BOTH, ['on 2021-03-03', 'on 1999-12-31']],
  ['M/D/YYYY', BOTH, ['on 3/14/2021', 'on 12/31/1999']],
  ['D.M.YYYY', BOTH, ['on 14.3.2021', 'on 31.12.1999']],
  ['WEEKDAY', BOTH, ['on Monday', 'on Thursday', 'on Sunday']],
  ['last WEEKDAY', [PAST], ['last Monday', 'last Thursday']],
  ['next WEEKDAY', [AHEAD], ['next Monday', 'next Thursday']],
  ['this WEEKDAY', [AHEAD], ['this Monday', 'this Thursday']],
  ['N days ago', [PAST], ['two days ago', '10 days ago']],
  ['N weeks ago', [PAST], ['two weeks ago', '6 weeks ago']],
  ['N months ago', [PAST], ['two months ago', '7 months ago']],
  ['in N days', [AHEAD], ['in two days', 'in 10 days']],
  ['yesterday', [PAST], ['yesterday', 'the day before yesterday']],
  ['tomorrow', [AHEAD], ['tomorrow', 'the day after tomorrow']],
  ['WEEKDAY clock', BOTH, ['on Monday at 5 p.m.', 'on Thursday at 10:30 a.m.']],
  ['MONTH D to D', BOTH, ['from March 3 to 7, 2021', 'from May 4-6, 2022']],
  ['Christmas YYYY', BOTH, ['on Christmas 2023', 'on Thanksgiving 2022']],
  ['Good Friday YYYY', BOTH, ['on Good Friday 2023', 'on Good Friday 2024']],
  ['MONTH YYYY', BOTH, ['in March 2021', 'in Dec. 1999']],
  ['last month', [PAST], ['last month', 'last year']],
  ['next month', [AHEAD], ['next month', 'next year']],
  ['quarter YYYY', BOTH, ['in the first quarter of 2021', 'in Q3 2019']],
  ['decade', BOTH, ['in the 1980s', 'in the 1960s']],
  ['late MONTH YYYY', BOTH, ['in late March 2021', 'in early May 2022']],
  ['for N units', BOTH, ['for two hours', 'for 45 minutes', 'for three weeks']],
  ['every WEEKDAY', BOTH, ['every Monday', 'every Thursday']],
];

/** Who is right where we and a peer differ, and why. */
const JUDGED: Readonly<Record<string, string>> = {
  'WEEKDAY: chrono': 'ours: chrono takes the nearest one and does not look at the verb',
  'WEEKDAY clock: chrono': 'ours: the same',
  'last WEEKDAY: recognizers': 'either: on a Saturday "last Monday" may be that of this week (ours, as chrono) or of the week before',
  'this WEEKDAY: recognizers': 'ours: a future verb before a day of this week that is over means the next one',
  'N months ago: chrono': 'ours: months ago name a month; chrono counts to the day',
  'N months ago: recognizers': 'ours: the same',
  'last month: chrono': 'ours: a month or year is no day; chrono gives its day as of today',
  'next month: chrono': 'ours: the same',
  'for N units: chrono': 'ours: a length of time is no date',
  'every WEEKDAY: chrono': 'ours: a set is no date',
  'decade: recognizers': 'ours: Recognizers for JavaScript reads no decades',
  'quarter YYYY: recognizers': 'either: the same months, written as first and last day',
  'late MONTH YYYY: recognizers': 'ours: Recognizers loses the year behind "late"',
  'Christmas YYYY: chrono': 'ours: chrono reads no holidays',
  'Good Friday YYYY: chrono': 'ours: chrono reads the weekday alone',
  'Good Friday YYYY: recognizers': 'ours: Recognizers for JavaScript computes no Easter',
};

/** The day chrono finds; it always names one. */
function byChrono(text: string): string | null {
  const found = parse(text, NOON)[0]?.start;
  if (found === undefined) return null;
  const [year, month, day] = [found.get('year'), found.get('month'), found.get('day')].map((part) => String(part).padStart(2, '0'));
  return `${year}-${month}-${day}`;
}

interface Resolved {
  readonly timex?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

function byRecognizers(text: string): readonly string[] {
  const [found] = Recognizers.recognizeDateTime(text, 'en-us', 0, NOON);
  const values: readonly Resolved[] = found?.resolution?.values ?? [];
  return values.flatMap(({ timex, value, start, end }) => [
    timex ?? '',
    value?.replace(' ', 'T').replace(/:00$/, '') ?? '',
    `${start}/${end}`,
  ]);
}

/** The first day of a value that names a day, month or year; null for all others, which chrono leaves alone. */
function firstDay(value: string): string | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?=$|[T/])/.exec(value);
  return match === null ? null : `${match[1]}-${match[2] ?? '01'}-${match[3] ?? '01'}`;
}

function disagreements(): readonly string[] {
  const found = new Set<string>();
  for (const [name, frames, fillings] of TEMPLATES) {
    for (const text of frames.flatMap((frame) => fillings.map(frame))) {
      const value = readDates(text, TODAY)[0]?.value ?? '';
      if (firstDay(value) !== byChrono(text)) found.add(`${name}: chrono`);
      if (!byRecognizers(text).includes(value)) found.add(`${name}: recognizers`);
    }
  }
  return [...found].sort();
}

describe('dates beside chrono and Recognizers', () => {
  it('differ only where it was judged who is right', () => {
    expect(disagreements()).toEqual(Object.keys(JUDGED).sort());
  });
});
