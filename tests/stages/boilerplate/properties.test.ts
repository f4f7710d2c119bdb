import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRegions } from './read-regions.js';

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '\n',
    '\r\n',
    '\n\n',
    ' ',
    'Related\n',
    '- a line of three words\n',
    'Leave a Reply\n',
    'By Ada Lund\n',
    'It was late. Nobody came, she said.\n',
    '\u0000',
    '\ufeff',
    '© 2025 X\n',
  ),
);
const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));

describe('regions of any text', () => {
  it('cover the article without gap or overlap', () => {
    fc.assert(
      fc.property(text, fc.nat(50), fc.nat(50), fc.boolean(), (raw, a, b, clean) => {
        const start = Math.min(a, b, raw.length);
        const end = Math.min(Math.max(a, b), raw.length);
        const known = end - start > 8 ? [{ start: start + 2, end: start + 6, kind: 'teaser', by: 'test' } as const] : [];
        let at = start;
        for (const region of readRegions(raw, { clean, article: { start, end, known } })) {
          expect(region.start).toBe(at);
          expect(region.end).toBeGreaterThan(region.start);
          at = region.end;
        }
        expect(at).toBe(end);
      }),
      { numRuns: 300 },
    );
  });
  it.each([
    '\n',
    ' ',
    'A',
    'Aa ',
    'By A',
    'Related\n',
    'Leave a reply\n',
    'a b\n',
    '(a / b',
    'March 3, 2025 at\n',
    'One two three four. Five six seven.\n',
    'More from The Post\nOne two three four five\nOne two three four\n',
    'Jane Roe · 2 hours ago\n',
    'Reply\n',
    '17:42\n',
    'Sign up for our newsletter and let us know what you think of it\n',
  ])('take time that grows with the length for repeated %j', (unit) => {
    const raw = unit.repeat(Math.ceil(600_000 / unit.length));
    const before = performance.now();
    readRegions(raw);
    expect(performance.now() - before).toBeLessThan(4000);
  });
  it.each(['A', 'Aa ', 'By A', 'B.', '(a / ', 'x, ', 'Image: '])('short hostile lines of %j are quick', (unit) => {
    const raw = `By ${unit.repeat(30).slice(0, 100)}!\n`.repeat(500);
    const before = performance.now();
    readRegions(raw);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
