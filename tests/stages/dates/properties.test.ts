import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayValue, easter, orthodoxEaster, weekValue } from '../../../src/stages/dates/calendar.js';
import { hanukkah, passover, roshHashanah } from '../../../src/stages/dates/hebrew-calendar.js';
import { unitsOf } from '../../../src/stages/dates/units.js';
import { readDates } from './build-document.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

describe('dates, over generated text', () => {
  it('reads back every day it can print', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2060 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          const value = dayValue(dayNumber(year, month, day));
          for (const text of [`${MONTHS[month - 1]} ${day}, ${year}`, `${day} ${MONTHS[month - 1]} ${year}`, value]) {
            expect(readDates(`It began on ${text}.`).map((date) => date.value)).toEqual([value]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('reads back clock times, lengths, quarters and offsets in figures and words', () => {
    const words = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
    const units = [
      ['days', 'P#D'],
      ['weeks', 'P#W'],
      ['months', 'P#M'],
      ['years', 'P#Y'],
      ['hours', 'PT#H'],
      ['minutes', 'PT#M'],
    ] as const;
    const ordinals = ['first', 'second', 'third', 'fourth'];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 }),
        fc.constantFrom(...units),
        fc.integer({ min: 0, max: 59 }),
        (n, [unit, value], minute) => {
          const count = n + 2;
          const length = value.replace('#', String(count));
          expect(readDates(`It took ${count} ${unit} in all.`).map((date) => date.value)).toEqual([length]);
          expect(readDates(`It took ${words[n]} ${unit} in all.`).map((date) => date.value)).toEqual([length]);
          const [day] = readDates(`It was sold ${count} days ago.`);
          expect(day?.value).toBe(dayValue(dayNumber(2025, 4, 5) - count));
          const minutes = String(minute).padStart(2, '0');
          const hour = n % 12 === 0 ? 12 : n % 12;
          expect(readDates(`It fell at ${hour}:${minutes} p.m. sharp.`)[0]?.value).toBe(`2025-04-05T${String((n % 12) + 12)}:${minutes}`);
          const quarter = (n % 4) + 1;
          expect(readDates(`It fell in the ${ordinals[quarter - 1]} quarter of 2019.`)[0]?.value).toBe(`2019-Q${quarter}`);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('agrees with the Hebrew calendar of the platform', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-hebrew', { month: 'long', day: 'numeric', timeZone: 'UTC' });
    const parts = (day: number) => format.format(new Date(day * 86_400_000));
    for (let year = 1950; year <= 2060; year++) {
      expect(parts(roshHashanah(year))).toMatch(/1 Tishri|Tishri 1$/);
      expect(parts(passover(year))).toMatch(/15 Nisan|Nisan 15$/);
      expect(parts(hanukkah(year))).toMatch(/25 Kislev|Kislev 25$/);
    }
  });

  it('gives exact, ordered, disjoint spans for any text', () => {
    const word = fc.constantFrom(
      'May',
      '5',
      'the',
      'last',
      '-',
      'to',
      '2024',
      ',',
      '.',
      'week',
      'Monday',
      'at',
      '10',
      ':',
      '30',
      'pm',
      '😀',
      '\r\n',
      "'",
      'first',
      'of',
      'half',
      '/',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const raw = words.join(' ');
        let end = 0;
        for (const date of readDates(raw)) {
          expect(raw.slice(date.start, date.end)).toBe(date.text);
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeGreaterThan(date.start);
          end = date.end;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('covers all that is no white space with units', () => {
    fc.assert(
      fc.property(fc.string(), (raw) => {
        const text = unitsOf(raw, 0, raw.length)
          .map((unit) => raw.slice(unit.start, unit.end))
          .join('');
        expect(text.length).toBeLessThanOrEqual(raw.length);
        expect(text).not.toMatch(/[ \t\n]/);
      }),
    );
  });

  it('stays quick on hostile repetition', () => {
    const token = (start: number, end: number, text: string) => ({ start, end, text, lower: text, lemma: text, pos: 'X' as const });
    for (const piece of [
      'may ',
      '5 to ',
      'the last ',
      'May 1, ',
      '10:30-',
      'a few ',
      'Monday ',
      'the quarter ',
      'year-earlier ',
      '5 and ',
      '“today” ',
      'the week of ',
      'half a ',
    ]) {
      const raw = piece.repeat(20_000);
      const tokens = Array.from({ length: 20_000 }, (_, i) => token(i * piece.length, (i + 1) * piece.length - 1, piece.trim()));
      expect(readDates(raw, '2025-04-05', tokens).every((date) => raw.slice(date.start, date.end) === date.text)).toBe(true);
    }
  }, 20_000);

  it('knows Easter and ISO weeks of well-known years', () => {
    expect([2000, 2024, 2025].map((year) => dayValue(easter(year)))).toEqual(['2000-04-23', '2024-03-31', '2025-04-20']);
    expect([2018, 2025].map((year) => dayValue(orthodoxEaster(year)))).toEqual(['2018-04-08', '2025-04-20']);
    expect(weekValue(dayNumber(2021, 1, 3))).toBe('2020-W53');
  });
});
