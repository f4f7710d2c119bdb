import { describe, expect, it } from 'vitest';
import { readDates, readStory, show } from './build-document.js';

/** Published on Thursday, 2 November 1989. */
const on = (text: string): readonly string[] => show(text, '1989-11-02');

describe('what the text has told so far', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a month before the last one named',
      'Prices rose in September after a fall the previous month.',
      ['September = 1989-09', 'the previous month = 1989-08'],
    ],
    ['a year from the last year named', 'She moved in 1972; two years later she left.', ['1972 = 1972', 'two years later = 1974']],
    [
      'months from the last month named',
      'It began in March 1980 and ended three months later.',
      ['March 1980 = 1980-03', 'three months later = 1980-06'],
    ],
    [
      'the like quarter of a year earlier',
      'Third-quarter profit rose to $4 million from $3 million a year earlier.',
      ['Third-quarter = 1989-Q3', 'a year earlier = 1988-Q3'],
    ],
    [
      'the like month behind a comparison',
      'Output in September fell from a year earlier.',
      ['September = 1989-09', 'a year earlier = 1988-09'],
    ],
    [
      'the quarter spoken of',
      'In the third quarter it lost money; sales in the quarter were flat.',
      ['the third quarter = 1989-Q3', 'the quarter = 1989-Q3'],
    ],
    [
      'the quarter a year before',
      'Net fell in the third quarter from $5 million in the year-earlier quarter.',
      ['the third quarter = 1989-Q3', 'the year-earlier quarter = 1988-Q3'],
    ],
    ['the same quarter of last year', 'It earned more in the same quarter last year.', ['the same quarter = 1988-Q4', 'last year = 1988']],
    [
      'the end of a year told',
      'He won in 1975 and had lost it all by the end of the year.',
      ['1975 = 1975', 'the end of the year = 1975 [END]'],
    ],
    ['the day before, compared with today', 'The yield was lower than the day before.', ['the day before = 1989-11-01']],
    [
      'a clock time on the day its sentence names',
      'On Monday talks resumed at 9:30 a.m. in Bern.',
      ['Monday = 1989-10-30', '9:30 a.m. = 1989-10-30T09:30'],
    ],
    ['that weekday', 'It burned on May 4, 1988, and was razed that Friday.', ['May 4, 1988 = 1988-05-04', 'that Friday = 1988-05-06']],
    [
      'nothing counted from a decade',
      'It opened in the late 1970s and closed three years later.',
      ['the late 1970s = 197 [END]', 'three years later = XXXX'],
    ],
    [
      'nothing where the text is too coarse',
      'It opened in 1972 and closed two weeks later.',
      ['1972 = 1972', 'two weeks later = XXXX-WXX'],
    ],
  ])('reads %s', (_title, text, expected) => {
    expect(on(text)).toEqual(expected);
  });

  it('counts quoted day words from the day of speaking', () => {
    expect(on('“We leave tomorrow,” she said on Tuesday.')).toEqual(['tomorrow = 1989-11-01', 'Tuesday = 1989-10-31']);
    const story = 'Talks failed on Tuesday.\n“We leave tomorrow,” she said.\nThe ship sails tomorrow.';
    expect(readStory(story, '1989-11-02')).toEqual(['Tuesday = 1989-10-31', 'tomorrow = 1989-11-01', 'tomorrow = 1989-11-03']);
    expect(on('She said on Tuesday that they leave tomorrow.')).toEqual(['Tuesday = 1989-10-31', 'tomorrow = 1989-11-03']);
  });
});

describe('a story of several sentences', () => {
  it('carries times on to later sentences', () => {
    const story = 'It lost money in the third quarter.\nIt said so on Tuesday.\nSales in the quarter fell from the year-earlier period.';
    expect(readStory(story, '1989-11-02')).toEqual([
      'the third quarter = 1989-Q3',
      'Tuesday = 1989-10-31',
      'the quarter = 1989-Q3',
      'the year-earlier period = 1988-Q3',
    ]);
  });

  it('puts a clock time on the day of the sentence before, behind a past verb', () => {
    expect(readStory('A bomb went off on Tuesday.\nAt 10:30 a.m. a second one exploded.', '1989-11-02')).toEqual([
      'Tuesday = 1989-10-31',
      '10:30 a.m. = 1989-10-31T10:30',
    ]);
  });
});

describe('years and weeks that the text leaves out', () => {
  it.each<[string, string, readonly string[]]>([
    ['a day ahead behind a past verb', 'The board set a payout, payable Dec. 15.', ['Dec. 15 = 1989-12-15']],
    ['a day of late last year', 'The pact was signed on Dec. 29.', ['Dec. 29 = 1989-12-29']],
    ['a quarter that has ended', 'Sales fell in the third quarter.', ['the third quarter = 1989-Q3']],
    ['what a verb of delay points at', 'The vote was postponed until Friday.', ['Friday = 1989-11-03']],
    ['a modal verb', 'Elections could be held as early as June.', ['June = 1990-06']],
    ['a half of business', 'Profit will rise in the first half.', ['the first half = 1990-H1']],
    ['a winter by its first year', 'Last winter the river froze.', ['Last winter = 1988-WI']],
    ['a season to come', 'They hope to mend the roof before winter.', ['winter = 1989-WI']],
    ['a length behind a record', 'It was the lowest level in forty years.', ['forty years = P40Y']],
    ['the end of the year by its short name', 'He retires at year-end.', ['year-end = 1989 [END]']],
    ['a week by one of its days', 'Talks resume in the week of Nov. 20.', ['the week of Nov. 20 = 1989-W47']],
    ['listed days before their month', 'They meet on 18 and 19 November.', ['18 = 1989-11-18', '19 November = 1989-11-19']],
    ['a weekday of every month', 'It is free on the first Sunday of every month.', ['the first Sunday of every month = XXXX-XX-WXX-7-#1']],
    ['some Friday or other', 'I never saw so many books as on a Friday.', ['Friday = XXXX-WXX-5']],
    [
      'a clock range over noon',
      'The clinic opens on Monday from 10:30 to 3 only.',
      ['Monday from 10:30 to 3 = 1989-11-06T10:30/1989-11-06T15:00'],
    ],
    ['half a century', 'Half a century ago it was a village.', ['Half a century ago = 1939']],
    ['recent years', 'Fares fell in recent years.', ['recent years = PAST_REF']],
    ['a determiner before a length', 'Net rose in the nine months ended in May.', ['the nine months = P9M', 'May = 1989-05']],
    ['a month before a common noun', 'June figures are better than the May vote.', ['June = 1989-06', 'May = 1989-05']],
    ['another year', 'It may run for another year.', ['another year = P1Y']],
  ])('reads %s', (_title, text, expected) => {
    expect(on(text)).toEqual(expected);
  });

  it('keeps the end of the year open without a day of publication', () => {
    expect(show('They vote before the end of the year.', null)).toEqual(['the end of the year = XXXX [END]']);
  });

  it.each([
    ['a verb that lasts', 'The trial could last weeks.', ['weeks = PXW']],
    ['a season before its noun', 'They sowed winter barley in fields.', []],
    ['a half of a match', 'In the first half nobody scored.', []],
    ['a lap', 'She ran it in 2:05 flat with 3:40 left.', []],
    ['kinds of time', 'It was the time of the year for days of the week.', []],
    ['money before a date', 'I bought it for $12 in June.', ['June = 1989-06']],
    ['a number of things', 'They must deliver 2000 pieces.', []],
    ['a rate', 'It makes 500 cars a day for $2 billion a year.', []],
    ['some day', 'Some day it will end.', []],
  ])('does not misread %s', (_title, text, expected) => {
    expect(on(text)).toEqual(expected);
  });
});

describe('feasts of other calendars', () => {
  it.each([
    ['Eid al-Fitr 2013', '2013-08-08'],
    ['Eid al-Adha 2024', '2024-06-16'],
    ['Lunar New Year 2025', '2025-01-29'],
    ['Passover 2013', '2013-03-26'],
    ['Rosh Hashanah 2023', '2023-09-16'],
    ['Yom Kippur 2023', '2023-09-25'],
    ['Hanukkah 2024', '2024-12-26'],
    ['Purim 2013', '2013-02-24'],
  ])('knows %s', (name, day) => {
    expect(readDates(`They met on ${name} in peace.`).map(({ value }) => value)).toEqual([day]);
  });

  it('says nothing beyond its tables', () => {
    expect(show('It fell on Eid al-Fitr 2090.')).toEqual([]);
  });
});
