import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayValue, easter, orthodoxEaster, weekValue } from '../../../src/stages/dates/calendar.js';
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
    for (const piece of ['may ', '5 to ', 'the last ', 'May 1, ', '10:30-', 'a few ', 'Monday ']) {
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
