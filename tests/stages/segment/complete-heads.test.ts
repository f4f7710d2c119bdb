import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/document/document.js';
import { textSpan } from '../../../src/document/span.js';
import { completeHeads } from '../../../src/stages/segment/resolvers/complete-heads.js';

const TEXT = 'The council of Aldby voted on Tuesday to mend the old bridge over the Sarn, which has been closed since last spring.';

const completed = (lines: readonly string[], told: Partial<Article> = {}) => {
  const raw = ['Old bridge to be mended', ...lines, TEXT].join('\n\n');
  const title = textSpan(raw, 0, 23);
  const article = { start: 0, end: raw.length, title, byline: null, outlet: null, published: null, known: [], ...told };
  const [whole] = completeHeads(raw, { articles: [article], outside: [] }).articles;
  return { byline: whole?.byline?.text ?? null, published: whole?.published?.value ?? null, known: whole?.known.map(({ kind }) => kind) };
};

describe('a head that markup tells in part', () => {
  it.each([
    ['two lines', ['By Jon Vale', '4 March 2026'], 'By Jon Vale', '2026-03-04'],
    ['one line', ['By Jon Vale | March 4, 2026'], 'By Jon Vale', '2026-03-04'],
    ['lines under a standfirst', ['It has been closed for a year', 'By Jon Vale'], 'By Jon Vale', null],
    ['no line', [], null, null],
  ])('is completed from %s', (_name, lines, byline, published) => {
    expect(completed(lines)).toMatchObject({ byline, published });
  });

  it('keeps what markup tells', () => {
    const published = { value: '2026-01-01', from: 'input' } as const;
    expect(completed(['By Jon Vale | March 4, 2026'], { published })).toMatchObject({ byline: 'By Jon Vale', published: '2026-01-01' });
  });

  it('knows the lines that it has read', () => {
    expect(completed(['By Jon Vale']).known).toEqual(['title', 'dateline']);
  });

  it('is not completed without a title', () => {
    expect(completed(['By Jon Vale'], { title: null }).byline).toBeNull();
  });
});
