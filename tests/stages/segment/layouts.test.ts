import { describe, expect, it } from 'vitest';
import { assertCover, datesOf, paragraph, segment, titlesOf } from './source-of.js';

const bridge = 'Old bridge to open again in spring';
const library = 'Library lends tents and tools';
const choir = 'Choir of four hundred sings on the lake';

/** Layouts of dumps: each must give the three titles and their days. */
const LAYOUTS: readonly (readonly [string, string, readonly (string | null)[]])[] = [
  [
    'dates that stand over their titles',
    `5 May 2024\n${bridge}\n\n${paragraph('a')}\n\n________\n6 May 2024\n${library}\n\n${paragraph('b')}\n\n________\n7 May 2024\n${choir}\n\n${paragraph('c')}`,
    ['2024-05-05', '2024-05-06', '2024-05-07'],
  ],
  [
    'numeric dates whose order one of them tells',
    `${bridge}\n05/06/2024\n\n${paragraph('a')}\n\n${library}\n06/06/2024\n\n${paragraph('b')}\n\n${choir}\n17/06/2024\n\n${paragraph('c')}`,
    ['2024-06-05', '2024-06-06', '2024-06-17'],
  ],
  [
    'labelled headlines among fields',
    [bridge, library, choir]
      .map(
        (title, i) =>
          `HEADLINE: ${title}\nBYLINE: Mira Holt\nSOURCE: Valley News\nDATE: ${i + 5} May 2024\nLENGTH: 90 words\n\n${paragraph('a')}\n\nLOAD-DATE: May ${i + 9}, 2024\n`,
      )
      .join('\n'),
    ['2024-05-05', '2024-05-06', '2024-05-07'],
  ],
  [
    'an outlet and a date under each title',
    `Daily brief\n\n${bridge}\nValley News — May 5, 2024\n\n${paragraph('a')}\n\n* * *\n\n${library}\nKyiv Courier — May 6, 2024 9:10 AM\n\n${paragraph('b')}\n\n* * *\n\n${choir}\nValley News, May 7, 2024\n\n${paragraph('c')}`,
    ['2024-05-05', '2024-05-06T09:10', '2024-05-07'],
  ],
  [
    'authors without "by" over the date',
    `${bridge}\nMira Holt\nShare\n5 May 2024\n\n${paragraph('a')}\n\n${library}\nJ. P. Sorel\n6 May 2024\n\n${paragraph('b')}\n\n${choir}\nMaría Peña and Tom Okoro\n7 May 2024\n\n${paragraph('c')}`,
    ['2024-05-05', '2024-05-06', '2024-05-07'],
  ],
  [
    'heavy rules alone',
    `${bridge}\n\n${paragraph('a')}\n\n------------\n${library}\n\n${paragraph('b')}\n\n------------\n${choir}\n\n${paragraph('c')}`,
    [null, null, null],
  ],
  [
    'numbered documents with their date in a field',
    [bridge, library, choir]
      .map(
        (title, i) =>
          `Document ${i + 1} of 3\n\n${title}\n\nAuthor: Mira Holt\nPublication info: Valley News ; Orvel [Orvel]. 0${i + 5} May 2024: A7.\n\nFull text:\n${paragraph('a')}\n\nSubject: Bridges\n\n`,
      )
      .join(''),
    ['2024-05-05', '2024-05-06', '2024-05-07'],
  ],
];

describe('A dump is cut by', () => {
  it.each(LAYOUTS)('%s', (_, raw, dates) => {
    expect(titlesOf(raw)).toEqual([bridge, library, choir]);
    expect(datesOf(raw)).toEqual(dates);
    assertCover(raw, segment(raw));
  });
});

describe('What is dated but no article', () => {
  it('is a list of dated headlines beside the story', () => {
    const raw = `${bridge}\n5 May 2024\n\n${paragraph('a')}\n\nGoat found on roof\n1 May 2024\nMayor sings again\n2 May 2024\n${library}\n3 May 2024\n${paragraph('b')}`;
    expect(titlesOf(raw)).toEqual([bridge]);
  });
  it("is a reader's comment under its buttons", () => {
    const raw = `${bridge}\n5 May 2024\n\n${paragraph('a')}\n\nReply\nReport abuse\nBridgeFan2000 from the quay\n6 May 2024 10:00\n${paragraph('b')}`;
    expect(titlesOf(raw)).toEqual([bridge]);
  });
  it('is a teaser with a byline behind a magazine piece', () => {
    const raw = `${bridge}\nby Mira Holt\n5 May 2024\n\n${paragraph('a')}\n\nThe Mountain That Moved\nby Greta Sohn\nA geologist and a crack that would not stay still.\nWhat the Ferrymen Knew\nby Paul Idris\nFor two centuries one family held the only map of the sandbanks. Then the sea changed, and nobody wanted the map. It hangs in a school.`;
    expect(titlesOf(raw)).toEqual([bridge]);
  });
});
