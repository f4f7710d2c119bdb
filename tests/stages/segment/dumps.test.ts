import { describe, expect, it } from 'vitest';
import { assertCover, datesOf, paragraph, segment, titlesOf } from './source-of.js';

const bridge = 'Old bridge to open again in spring';
const library = 'Library lends tents and tools';
const choir = 'Choir of four hundred sings on the lake';

const header = (outlet: string, title: string, text: string): string => `  • ✇${outlet}\n  • ${title}\n    ${text.slice(0, 90)}\n     \n`;

describe('A feed dump is cut at its dated titles', () => {
  const raw = [
    'Vue normale',
    'Hier',
    `${bridge}\n\n14 mars 2024 à 08:05\n\n${paragraph('bridge')}`,
    `${header('Valley News', library, paragraph('library'))}\n${library}\n\n13 mars 2024 à 10:00\n\n${paragraph('library')}\n\n  • a point of a list\n  • another point\n${header('Valley News', choir, paragraph('choir'))}`,
    `${choir}\n\n12 mars 2024 à 10:00\n\n${paragraph('choir')}`,
    '❌',
  ].join('\n\n');
  const { articles, outside } = segment(raw);

  it('finds titles and dates', () => {
    expect(titlesOf(raw)).toEqual([bridge, library, choir]);
    expect(datesOf(raw)).toEqual(['2024-03-14T08:05', '2024-03-13T10:00', '2024-03-12T10:00']);
  });
  it('takes the outlet out of the list header', () => {
    expect(articles.map((article) => article.outlet?.text)).toEqual([undefined, 'Valley News', 'Valley News']);
  });
  it('leaves a genuine list with the article in front of the header', () => {
    const [, second] = articles;
    expect(raw.slice(second?.start, second?.end).endsWith('  • another point')).toBe(true);
  });
  it('marks date line and title as known', () => {
    expect(articles[0]?.known.map(({ start, end, kind }) => [kind, raw.slice(start, end)])).toEqual([
      ['title', bridge],
      ['dateline', '14 mars 2024 à 08:05'],
    ]);
  });
  it('keeps chrome before and behind outside', () => {
    expect(outside.map(({ kind }) => kind)).toContain('feed-chrome');
    expect(raw.slice(0, articles[0]?.start)).toBe('Vue normale\n\nHier\n\n');
    assertCover(raw, { articles, outside });
  });
});

describe('Other concatenations', () => {
  it('cuts a press-database export at its numbered documents', () => {
    const document = (n: number, title: string, day: string): string =>
      `                    ${n} of 2 DOCUMENTS\n\n\n                    The Valley News\n\n               ${day}\n\n${title}\n\nBYLINE: Mira Holt\n\nSECTION: NEWS; Pg. 1\n\nLENGTH: 300 words\n\n${paragraph('mill')}\n\nLOAD-DATE: ${day}\n\nLANGUAGE: ENGLISH\n\n`;
    const raw = document(1, `${bridge} and to carry\ntrams again`, 'June 20, 2022 Monday') + document(2, library, 'June 21, 2022 Tuesday');
    const { articles } = segment(raw);
    expect(titlesOf(raw)).toEqual([`${bridge} and to carry\ntrams again`, library]);
    expect(datesOf(raw)).toEqual(['2022-06-20', '2022-06-21']);
    expect(articles.map(({ byline, outlet }) => [byline?.text, outlet?.text])).toEqual(Array(2).fill(['Mira Holt', 'The Valley News']));
    expect(articles.every(({ end }) => raw.slice(0, end).endsWith('for themselves.'))).toBe(true);
    assertCover(raw, segment(raw));
  });

  it('reads database documents whose title stands over outlet and date', () => {
    const document = (title: string, mark: string): string =>
      `${mark}${title}\n\nThe Valley News\nJune 20, 2022 Monday\n\nCopyright 2022 Valley News\n\nSection: NEWS\nLength: 300 words\nByline: Mira Holt\n\nBody\n\n${paragraph('mill')}\n\nLoad-Date: June 20, 2022\n\nEnd of Document\n\n`;
    for (const mark of ['', 'Document 1 of 2\n\n']) {
      const raw = document(bridge, mark) + document(library, mark);
      const { articles } = segment(raw);
      expect(titlesOf(raw)).toEqual([bridge, library]);
      expect(datesOf(raw)).toEqual(['2022-06-20', '2022-06-20']);
      expect(articles.map(({ outlet }) => outlet?.text)).toEqual(['The Valley News', 'The Valley News']);
      expect(articles.every(({ end }) => raw.slice(0, end).endsWith('for themselves.'))).toBe(true);
    }
  });

  it.each([
    ['fields', (title: string) => `Source: Valley News\nDate: 20 June 2022\nTitle: ${title}\n\n`],
    ['a title field first', (title: string) => `Title: ${title}\nDate: 2022-06-20\nAuthor: Mira Holt\n\n`],
    ['marks of markdown', (title: string) => `# ${title}\n\n*20 June 2022*\n\n`],
    [
      'word counts and codes',
      (title: string) => `${title}\n\n312 words\n20 June 2022\nReuters News\nLBA\nEnglish\n(c) 2022 Reuters Limited\n\n`,
    ],
  ])('reads heads with %s', (_, head) => {
    const raw = [bridge, library].map((title) => `${head(title)}${paragraph('mill')}`).join('\n\n---\n\n');
    expect(titlesOf(raw)).toEqual([bridge, library]);
    expect(datesOf(raw)).toEqual(['2022-06-20', '2022-06-20']);
    expect(segment(raw).articles.every(({ end }) => raw.slice(0, end).endsWith('for themselves.'))).toBe(true);
    assertCover(raw, segment(raw));
  });

  it('cuts a digest at its bylines, not at its list of contents', () => {
    const part = (title: string, name: string): string =>
      `* * *\n\n${title}\nBy ${name} | Apr 17, 2024\n\n${paragraph('port')}\n\nRead more »\n12 Comments\n\n`;
    const raw = `View this email in your browser\n\nIN THIS ISSUE\n1. ${bridge}\n2. ${library}\n\n${part(bridge, 'Mira Holt')}${part(library, 'Jon Brandt')}Unsubscribe | Update preferences\n`;
    expect(titlesOf(raw)).toEqual([bridge, library]);
    expect(segment(raw).outside.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['related-links', 'comment-form', 'subscribe']));
  });

  it('takes an undated section behind the same rule for an article too', () => {
    const raw = `${bridge}\nBy Mira Holt\n5 May 2024\n\n${paragraph('bridge')}\n\n---\n\n${library}\nBy Mira Holt\n6 May 2024\n\n${paragraph('library')}\n\n---\n\n${choir}\n\n${paragraph('choir')}\n`;
    expect(titlesOf(raw)).toEqual([bridge, library, choir]);
  });

  it('cuts at long rules where every section opens with a title', () => {
    const rule = '='.repeat(30);
    const raw = [bridge, library, choir].map((title) => `${title}\n\n${paragraph('house')}\n`).join(`\n${rule}\n\n`);
    expect(titlesOf(raw)).toEqual([bridge, library, choir]);
  });

  it('finds titles under their date lines', () => {
    const raw = [bridge, library].map((title, i) => `1${i} May 2024, 10:30\n${title}\n\n${paragraph('market')}`).join('\n\n');
    expect(titlesOf(raw)).toEqual([bridge, library]);
    assertCover(raw, segment(raw));
  });

  it('joins titles that are wrapped in wrapped text', () => {
    const wrap = (text: string): string => text.replace(/(.{50,70}) /gu, '$1\n');
    const long = 'Council agrees to pay for the repair of the old bridge after years of quarrel over its cost';
    const raw = [long, library]
      .map((title) => wrap(`${title}\nBy Mira Holt\n5 May 2024\n\n${paragraph('a')}\n\n${paragraph('b')}\n\n${paragraph('c')}`))
      .join('\n\n\n');
    expect(titlesOf(raw)).toEqual([wrap(long), library]);
  });

  it('keeps the text in front of the first head as an article', () => {
    const raw = `${choir}\n\n${paragraph('choir')}\n\n${[bridge, library].map((title) => `${title}\n\n5 May 2024 at 10:00\n\n${paragraph('market')}`).join('\n\n')}`;
    expect(titlesOf(raw)).toEqual([choir, bridge, library]);
  });
});
