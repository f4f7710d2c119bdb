import { describe, expect, it } from 'vitest';
import { readNumbers, shortForm } from './read-numbers.js';

const read = (text: string) => readNumbers(text).map(shortForm);

describe('readings of news figures', () => {
  it.each<[string, readonly (readonly unknown[])[]]>([
    [
      'The index gained 27 points to 2,817 on Monday.',
      [
        ['27', 27, 'point'],
        ['2,817', 2817, null],
      ],
    ],
    ['It costs 10-20 dollars.', [['10-20 dollars', [10, 20], 'USD']]],
    ['They lost 10-20 goats.', [['10-20', [10, 20], 'goat']]],
    ['He hit a two-run shot.', [['two', 2, 'run']]],
    ['The 27-nation bloc met.', [['27', 27, 'nation']]],
    ['Rates rose by half a percentage point.', [['half a percentage point', 0.5, 'percentage point']]],
    ['It lies a quarter of a mile away.', [['a quarter of a mile', 0.25, 'mile']]],
    ['A three-quarter-point cut came.', [['three-quarter', 0.75, 'point']]],
    [
      'Output doubled to 300 tonnes.',
      [
        ['doubled', 2, 'time'],
        ['300 tonnes', 300, 't'],
      ],
    ],
    ['It is twice as large.', [['twice', 2, 'time']]],
    ['The engine makes 295 pound-feet of torque.', [['295 pound-feet', 295, 'pound-foot']]],
    ['The payout is 12.5p a share.', [['12.5p', 12.5, 'pence']]],
    ['Children under the age of five ride free.', [['five', 5, 'year of age']]],
    [
      'Hundreds fled and scores more were hurt.',
      [
        ['Hundreds', [200, 999], null, 'approx'],
        ['scores', [40, 99], null, 'approx'],
      ],
    ],
    [
      'Thomas Sam, 42, and his sister, Ann, 36, left.',
      [
        ['42', 42, 'year of age'],
        ['36', 36, 'year of age'],
      ],
    ],
    ['It sold 41.03 million iPads.', [['41.03 million', 41030000, 'iPad']]],
    ['She baked forty loaves.', [['forty', 40, 'loaf']]],
  ])('reads "%s"', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'See page 774 and 775 of the report.',
    'For the third quarter, it gave no forecast.',
    'Sales fell in the second half, too.',
    'Revenue in the quarter, which ended in May, fell.',
    'He was born on Jan. 1, 1890, in a mill.',
    'They train twice a week.',
    'The scores were level.',
    'The 1080p film is sharp.',
  ])('gives nothing for "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('counts the people behind a named flight', () => {
    expect(read('Flight 370 and 239 people were lost.')).toEqual([['239', 239, 'person']]);
  });

  it.each([
    ['1.250.000,5 metres', 1250000.5],
    ['1 250 000 metres', 1250000],
    ['12,34,567 metres', 1234567],
    ['1,250,000.5 metres', 1250000.5],
    ['3,5 metres', 3.5],
  ])('tells the separators of "%s"', (text, value) => {
    expect(readNumbers(`It is ${text} long.`)[0]?.value).toBe(value);
  });
});
