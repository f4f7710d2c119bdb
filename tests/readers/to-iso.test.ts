import { describe, expect, it } from 'vitest';
import { toIso } from '../../src/readers/to-iso.js';

describe('a date of metadata', () => {
  it.each([
    ['2025-03-05', '2025-03-05'],
    ['2025/03/05', '2025-03-05'],
    ['2025-03-05T07:08:09Z', '2025-03-05T07:08Z'],
    ['2025-03-05T07:08:09.123+0100', '2025-03-05T07:08+01:00'],
    ['2025-03-05 07:08:09', '2025-03-05T07:08'],
    ['2025-03-05T07:08-05:00', '2025-03-05T07:08-05:00'],
    ['Wed, 05 Mar 2025 07:08:09 GMT', '2025-03-05T07:08Z'],
    ['5 Mar 25 07:08 EST', '2025-03-05T07:08-05:00'],
    ['Wed, 5 March 2025', '2025-03-05'],
    ['March 5, 2025', '2025-03-05'],
    ['Mar. 5, 2025 at 7:08 p.m.', '2025-03-05T19:08'],
    ['Wednesday, March 5, 2025 12:30 AM UTC', '2025-03-05T00:30Z'],
    ['29 February 2024', '2024-02-29'],
  ])('%s is %s', (text, value) => {
    expect(toIso(text)).toBe(value);
  });

  it.each([
    '',
    'yesterday',
    '2025-13-05',
    '2025-02-30',
    '29 February 2025',
    '0 Mar 2025',
    '5 Smarch 2025',
    '1741158000',
    'May 2025',
    '12:30',
  ])('is not made of %j', (text) => {
    expect(toIso(text)).toBeNull();
  });

  it('keeps the day where the clock shows no time', () => {
    expect(toIso('2025-03-05T25:00Z')).toBe('2025-03-05');
  });
});
