import { describe, expect, it } from 'vitest';
import { paragraph, segment, titlesOf } from './source-of.js';

const title = 'Old bridge to open again in spring';

describe('A single article is never cut', () => {
  it.each([
    [
      'with a date at the top and one at the foot',
      `${title}\nBy Mira Holt\n5 May 2024\n\n${paragraph('a')}\n\nMore about the bridge\nUpdated 6 May 2024 at 10:00\n\nAll rights reserved.`,
    ],
    ['with rows of asterisks between scenes', `${title}\n\n${paragraph('a')}\n\n* * *\n\n${paragraph('b')}\n\n* * *\n\n${paragraph('c')}`],
    [
      'with a chronicle of dated subheads',
      `${title}\n\n${paragraph('a')}\n\nApril 5, 2024\n\n${paragraph('b')}\n\nApril 6, 2024\n\n${paragraph('c')}`,
    ],
    [
      'with comments',
      `${title}\n5 May 2024\n\n${paragraph('a')}\n\nMira Holt\n6 May 2024 at 10:00\n${paragraph('b')}\n\nJon Brandt\n7 May 2024 at 11:00\n${paragraph('c')}`,
    ],
    [
      'with dated entries of other stories',
      `${title}\n5 May 2024\n\n${paragraph('a')}\n\nLibrary lends tents and tools\n4 May 2024\nChoir of four hundred sings\n3 May 2024\n`,
    ],
    ['with subheads and blank lines', `${title}\n\n\n\n${paragraph('a')}\n\n\n\nWhat comes next for the bridge\n\n\n\n${paragraph('b')}`],
    [
      'with a timeline of dates over titles',
      `${title}\n\n5 March 2024\nCrews walk out at noon\n${paragraph('a')}\n\n9 March 2024\nA court says no\n${paragraph('b')}`,
    ],
    ['with signed letters', `Letters to the editor\n\n${paragraph('a')}\nHilda Stroem, Tolm\n\n${paragraph('b')}\nP. Vance, Sarnow`],
    ['with nothing but a date', '5 May 2024'],
    ['of one line', 'The bridge opened in 2024. It closed again.'],
  ])('%s', (_, raw) => {
    const { articles, outside } = segment(raw);
    expect(articles.map(({ start, end }) => [start, end])).toEqual([[0, raw.length]]);
    expect(outside).toEqual([]);
  });
});

describe('The head of a single article', () => {
  it('is the first one, whatever is signed or dated inside', () => {
    const raw = `${title}\nBy Mira Holt\n12 May 2024\n\nThe rain is back, and so is the pile by the bed. Here are two that our readers liked best.\n\nThe Salt Road\nBy Jonas Elbe\n${paragraph('a')}`;
    const { articles } = segment(raw);
    expect(articles.map((article) => [article.title?.text, article.byline?.text, article.published?.value])).toEqual([
      [title, 'By Mira Holt', '2024-05-12'],
    ]);
  });
  it('is title, author and date where they stand', () => {
    const raw = `${title}\n\nBy Mira Holt\nPublished 5 May 2024 at 10:00\n\n${paragraph('a')}`;
    const [article] = segment(raw).articles;
    expect([article?.title?.text, article?.byline?.text, article?.published?.value]).toEqual([title, 'By Mira Holt', '2024-05-05T10:00']);
  });
  it('has no title where the file opens with running text', () => {
    expect(titlesOf(`${paragraph('a')}\n\nWhat comes next for the bridge\n\n${paragraph('b')}`)).toEqual([null]);
  });
  it('takes its date from a dated subhead', () => {
    const raw = `${title}\n\nDaily summary — April 5, 2024\n\n${paragraph('a')}`;
    const [article] = segment(raw, '2023-01-01').articles;
    expect(article?.published).toEqual({
      start: raw.indexOf('April'),
      end: raw.indexOf('April') + 13,
      text: 'April 5, 2024',
      value: '2024-04-05',
    });
    expect(article?.known.map(({ kind }) => kind)).toEqual(['title']);
  });
  it('takes the date that the caller gives where the text has none', () => {
    expect(segment(`${title}\n\n${paragraph('a')}`, '2023-01-01').articles[0]?.published).toEqual({ value: '2023-01-01', from: 'input' });
  });
  it('has no date where neither gives one', () => {
    expect(segment(`${title}\n\n${paragraph('a')}`).articles[0]?.published).toBeNull();
  });
});
