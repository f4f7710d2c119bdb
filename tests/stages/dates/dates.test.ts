import { describe, expect, it } from 'vitest';
import { readDates, show } from './build-document.js';

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['a month, day and year', 'The pact was sealed on Nov. 9, 1989 in Berlin.', ['Nov. 9, 1989 = 1989-11-09']],
  ['a day before its month', 'They arrived on 14 March 2021.', ['14 March 2021 = 2021-03-14']],
  ['an ordinal in words', 'It opens on the twenty-second of June 2026.', ['twenty-second of June 2026 = 2026-06-22']],
  ['a French date line', 'Publié le 3 février 2024.', ['3 février 2024 = 2024-02-03']],
  ['an ISO time', 'Logged 2023-02-01T09:15:00Z by hand.', ['2023-02-01T09:15:00Z = 2023-02-01T09:15:00']],
  ['a month alone by the past tense', 'The mill closed in October.', ['October = 2024-10']],
  ['a range of days over two months', 'It rained from May 30 to June 2, 2024.', ['May 30 to June 2, 2024 = 2024-05-30/2024-06-02']],
  ['coordinated days as two expressions', 'They voted on March 7 and 8.', ['March 7 = 2025-03-07', '8 = 2025-03-08']],
  ['a span of years', 'She ran the port from 2003 to 2007.', ['2003 to 2007 = 2003/2007']],
  ['a weekday behind a past verb', 'The mayor spoke on Monday.', ['Monday = 2025-03-31']],
  ['a weekday before a future verb', 'The mayor will speak on Monday.', ['Monday = 2025-04-07']],
  ['a weekday evening', 'The bridge fell on Friday night.', ['Friday night = 2025-04-04TNI']],
  ['pointing words', 'Sales dipped last month.', ['last month = 2025-03']],
  ['a day word with a clock time', 'The gates open tomorrow at 5 p.m.', ['tomorrow at 5 p.m. = 2025-04-06T17:00']],
  ['units ago', 'He left two weeks ago.', ['two weeks ago = 2025-03-22']],
  [
    'an offset from the last date of the text',
    'On July 4, 2020 he wed; two days later he sailed.',
    ['July 4, 2020 = 2020-07-04', 'two days later = 2020-07-06'],
  ],
  ['a length of time with its modifier', 'It lasted more than three hours.', ['three hours = PT3H [MORE_THAN]']],
  ['an uncounted length of time', 'They argued for weeks.', ['weeks = PXW']],
  ['a set', 'Buses leave every second day and every Friday.', ['every second day = P2D', 'every Friday = XXXX-WXX-5']],
  ['a part of a month', 'It snowed in late January.', ['late January = 2025-01 [END]']],
  ['a decade', 'Rents rose in the 1970s.', ['the 1970s = 197']],
  ['a quarter', 'Exports fell in the third quarter of 2022.', ['the third quarter of 2022 = 2022-Q3']],
  [
    'a night over two days by its first',
    'Drones came on the night of May 2 to 3, 2024.',
    ['the night of May 2 to 3, 2024 = 2024-05-02TNI'],
  ],
  ['a movable holiday', 'Shops closed on Good Friday 2024.', ['Good Friday 2024 = 2024-03-29']],
  ['a vague reference', 'The firm currently hires.', ['currently = PRESENT_REF']],
  ['a month range with one year', 'The term runs June-August 1998.', ['June-August 1998 = 1998-06/1998-08']],
];

describe('dates', () => {
  it.each(cases)('reads %s', (_title, text, expected) => {
    expect(show(text)).toEqual(expected);
  });

  it.each([
    ['a given name', 'April Stone said August Bell left.'],
    ['a modal verb', 'They may march on.'],
    ['short weekday look-alikes', 'The Sun wed readers who sat in the sun.'],
    ['a war', 'The Second World War film won.'],
    ['a score', 'Lions won 3-2 and then 21-14.'],
    ['a version', 'Release 10.2.3 fixes it.'],
    ['a phone number', 'Call (206) 555-1212.'],
    ['a law', 'Article 5 and Section 1984 apply.'],
    ['a quantity that looks like a year', 'About 2000 people and 1,994 dogs came.'],
    ['a newspaper', 'It was in the Sunday Times.'],
    ['a conjunction before a name', 'He said that Jan Kos left.'],
  ])('reads nothing in %s', (_title, text) => {
    expect(show(text)).toEqual([]);
  });

  it('keeps unknown parts open without a day of publication', () => {
    expect(show('He spoke on Tuesday.', null)).toEqual(['Tuesday = XXXX-WXX-2']);
    expect(show('He spoke on May 5.', null)).toEqual(['May 5 = XXXX-05-05']);
  });

  it('says which anchor a value was resolved against', () => {
    expect(readDates('He spoke yesterday.').map(({ anchor }) => anchor)).toEqual(['2025-04-05']);
    expect(readDates('He spoke on May 5, 2020.').map(({ anchor }) => anchor)).toEqual([null]);
  });

  it('numbers expressions in the order of the text', () => {
    expect(readDates('In 1990, in 1995 and in 1999.').map(({ id }) => id)).toEqual(['d1', 'd2', 'd3']);
  });
});
