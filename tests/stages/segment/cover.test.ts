import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertCover, paragraph, segment } from './source-of.js';

const piece = fc.constantFrom(
  '\n',
  '\r\n',
  '\r',
  '\n\n\n',
  ' ',
  '\t',
  '\u00a0',
  '\u0000',
  '\ud83d',
  '😀',
  '❌',
  '* * *',
  '-----------',
  '  • ✇Valley News',
  '  • Choir sings on the lake tonight',
  'Choir sings on the lake tonight',
  '5 May 2024 at 10:00',
  'By Mira Holt',
  '1 of 2 DOCUMENTS',
  'LENGTH: 20 words',
  'LOAD-DATE: May 5, 2024',
  'WORLD',
  paragraph('lake'),
  'Read more »',
);

describe('Articles and outside stretches cover every source once', () => {
  it('for lines of dumps in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.constant('\n')), { maxLength: 60 }), (pieces) =>
        assertCover(pieces.join(''), segment(pieces.join(''))),
      ),
      { numRuns: 500 },
    );
  });
  it('for noise', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (raw) => assertCover(raw, segment(raw))),
      { numRuns: 200 },
    );
  });
  it.each([
    ['nothing', ''],
    ['100,000 empty lines', '\n'.repeat(100_000)],
    ['one long line', 'word '.repeat(400_000)],
    ['one line of ten million characters', 'word '.repeat(2_000_000)],
    ['mixed line ends', 'A title of some words\r\n5 May 2024\r\r\n\n\u2028Text\u0085more.\r'.repeat(50)],
    ['many bullets', '  • a point of a long list\n'.repeat(20_000)],
  ])('for %s', (_, raw) => {
    assertCover(raw, segment(raw));
  });
});

describe('Time grows with the length of the source', () => {
  const time = (raw: string): number => {
    const runs = [1, 2, 3].map(() => {
      const begin = performance.now();
      segment(raw);
      return performance.now() - begin;
    });
    return Math.min(...runs);
  };
  it.each([
    ['dated titles without text', 'Choir sings on the lake\n5 May 2024\n'],
    ['date lines', '5 May 2024 at 10:00\n'],
    ['rules', '-----\n'],
    ['list items', '  • Choir sings on the lake\n'],
    ['document numbers', '1 of 9 DOCUMENTS\n'],
    ['dates over titles', '5 May 2024\nChoir sings on the lake\n'],
    ['outlets with dates', 'Choir sings on the lake\nKyiv Courier — 5 May 2024\n\n'],
    ['signed teasers', 'Choir sings on the lake\nBy Mira Holt\nIt was cold, and many of them came to see it.\n'],
    ['blank lines before dates', '\n\n\n\n\n\n\n5 May 2024\n'],
  ])('%s', (_, line) => {
    time(line.repeat(2_000));
    const small = time(line.repeat(4_000)) + 5;
    expect(time(line.repeat(16_000))).toBeLessThan(small * 12);
  });
});
