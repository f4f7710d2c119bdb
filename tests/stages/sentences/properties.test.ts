import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/stages/sentences/split-sentences.js';

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '. ',
    '.',
    '? ',
    '! ',
    '… ',
    '. . . ',
    ') ',
    '” ',
    '\n',
    '\r\n',
    '\n\n',
    'Mr. ',
    'U.S. ',
    ' The ',
    '• ',
    '1. ',
    '2. ',
    '"',
    'p.m. ',
  ),
);
const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));

describe('sentences of any text', () => {
  it('are in order, apart, trimmed and leave out nothing but white space', () => {
    fc.assert(
      fc.property(text, (raw) => {
        let at = 0;
        for (const { start, end } of splitSentences(raw, { start: 0, end: raw.length })) {
          expect(raw.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(raw.slice(at).replace(/[\s\u200b]/gu, '')).toBe('');
      }),
      { numRuns: 300 },
    );
  });
  it.each(['. ', ' ', '"', '• ', '1. 2. ', '. . ', '?!', ') ', '\n', 'A.', 'a\n'])(
    'take time that grows with the length for repeated %j',
    (unit) => {
      const raw = unit.repeat(60_000);
      const before = performance.now();
      splitSentences(raw, { start: 0, end: raw.length });
      expect(performance.now() - before).toBeLessThan(4000);
    },
  );
});
