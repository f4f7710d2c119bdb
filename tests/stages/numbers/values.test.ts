import { describe, expect, it } from 'vitest';
import { readNumbers, shortForm } from './read-numbers.js';

const read = (text: string) => readNumbers(text).map(shortForm);

describe('numbers in figures and words', () => {
  it.each([
    ['The storm hit 1,204 farms.', [['1,204', 1204, 'farm']]],
    ['The storm hit forty-two farms.', [['forty-two', 42, 'farm']]],
    ['They counted two hundred and sixteen swans.', [['two hundred and sixteen', 216, 'swan']]],
    ['Some 2.7 million voters stayed home.', [['2.7 million', 2700000, 'voter', 'approx']]],
    ['It needs a million and a half bricks.', [['a million and a half', 1500000, 'brick']]],
    ['It took two and a half years.', [['two and a half', 2.5, 'year']]],
    ['The state has 3 lakh teachers.', [['3 lakh', 300000, 'teacher']]],
    ['Two dozen goats escaped.', [['Two dozen', 24, 'goat']]],
    ['Roughly two-thirds of the harvest is lost.', [['two-thirds', 2 / 3, null, 'approx']]],
    ['One in four of them rents.', [['One in four', 0.25, null]]],
    [
      'It was the third flood and the 12th storm.',
      [
        ['third', 3, null],
        ['12th', 12, null],
      ],
    ],
    ['Exports saw a fourfold rise.', [['fourfold', 4, 'time']]],
    ['The lake lost 1 250 000 litres.', [['1 250 000 litres', 1250000, 'l']]],
  ])('reads "%s"', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('money, percentages and measures', () => {
  it.each([
    ['The bridge cost $61 bn.', [['$61 bn', 61e9, 'USD']]],
    ['The bridge cost €2.5bn.', [['€2.5bn', 2.5e9, 'EUR']]],
    ['She owes US$4,000.', [['US$4,000', 4000, 'USD']]],
    ['He paid 10 billion hryvnias.', [['10 billion hryvnias', 1e10, 'UAH']]],
    ['Bread rose by 30 cents.', [['30 cents', 30, 'cent']]],
    ['Rents rose 4.5% in total.', [['4.5%', 4.5, 'percent']]],
    ['Support fell by three percentage points.', [['three percentage points', 3, 'percentage point']]],
    ['The pipe is 12 km long.', [['12 km', 12, 'km']]],
    ['The well gives 900 barrels per day.', [['900 barrels per day', 900, 'barrel per day']]],
    ['Gusts reached 90 miles an hour.', [['90 miles an hour', 90, 'mph']]],
    ['It was -5 degrees Celsius.', [['-5 degrees Celsius', -5, '°C']]],
    ['The 34-year-old woman won.', [['34', 34, 'year of age']]],
    ['He carried 20 pounds of rice.', [['20 pounds', 20, 'lb']]],
  ])('reads "%s"', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('ranges, lists and modifiers', () => {
  it.each([
    ['They sent 25–30 thousand tents.', [['25–30 thousand', [25000, 30000], 'tent']]],
    ['Between 5,000 and 10,000 fans came.', [['5,000 and 10,000', [5000, 10000], 'fan']]],
    ['It may last 10 to 15 days.', [['10 to 15', [10, 15], 'day']]],
    [
      'Sales rose from $3 million to $5 million.',
      [
        ['$3 million', 3e6, 'USD'],
        ['$5 million', 5e6, 'USD'],
      ],
    ],
    [
      'It may last five, 10, or 15 years.',
      [
        ['five', 5, 'year'],
        ['10', 10, 'year'],
        ['15', 15, 'year'],
      ],
    ],
    ['Hundreds of thousands of birds left.', [['Hundreds of thousands', [200000, 999999], 'bird', 'approx']]],
    ['It cost $2m-$3m.', [['$2m-$3m', [2e6, 3e6], 'USD']]],
    ['Two to three dozen sheep fled.', [['Two to three dozen', [24, 36], 'sheep']]],
    [
      'He hired men aged 25 and 31.',
      [
        ['25', 25, 'year of age'],
        ['31', 31, 'year of age'],
      ],
    ],
    ['The value is more than 10 and less than 20.', [['10 and less than 20', [10, 20], null]]],
    ['At least 20 roofs burned.', [['20', 20, 'roof', 'at-least']]],
    ['No more than 20 roofs burned.', [['20', 20, 'roof', 'at-most']]],
    ['Fewer than 20 roofs burned.', [['20', 20, 'roof', 'less-than']]],
    ['Over 20 roofs burned.', [['20', 20, 'roof', 'more-than']]],
    ['It holds 20 guests or more.', [['20', 20, 'guest', 'at-least']]],
  ])('reads "%s"', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('counted nouns', () => {
  it.each([
    ['The fleet made 73 air strikes.', 'air strike'],
    ['They met 14 angry local farmers.', 'farmer'],
    ['The blast killed 19 people.', 'person'],
    ['Nine children sang.', 'child'],
    ['Of the ships, 40 of the 120 tankers sank.', 'tanker'],
    ['It is home to 18 of the town’s oldest houses.', 'house'],
  ])('finds the noun of "%s"', (text, unit) => {
    expect(readNumbers(text)[0]?.unit).toBe(unit);
  });
});
