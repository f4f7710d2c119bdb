import type { Segmentation, Source } from '../../../src/document/document.js';
import { segmentSource } from '../../../src/stages/segment/segment-source.js';

const sourceOf = (raw: string, published: string | null = null): Source => ({
  id: 's',
  name: 's.txt',
  raw,
  sha256: '',
  encoding: 'utf-8',
  published,
});
export const segment = (raw: string, published: string | null = null): Segmentation => segmentSource(sourceOf(raw, published));
export const titlesOf = (raw: string): readonly (string | null)[] => segment(raw).articles.map((article) => article.title?.text ?? null);
export const datesOf = (raw: string): readonly (string | null)[] =>
  segment(raw).articles.map((article) => article.published?.value ?? null);

/** Paragraphs of plain running text about nothing in particular. */
export const paragraph = (topic: string): string =>
  `The council said on Monday that the ${topic} would open again in spring, after two years of repairs that cost more than planned.\n\n` +
  `Residents of the quarter had waited for the ${topic} since the flood, and many of them came to see the work for themselves.`;

/** Throws unless articles and outside stretches cover the source once. */
export function assertCover(raw: string, { articles, outside }: Segmentation): void {
  const spans = [...articles, ...outside].map(({ start, end }) => [start, end] as const).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let at = 0;
  for (const [start, end] of spans) {
    if (start !== at || end < start) throw new Error(`gap or overlap at ${at}: ${start}-${end}`);
    at = end;
  }
  if (at !== raw.length) throw new Error(`covered ${at} of ${raw.length}`);
  for (const article of articles) {
    const parts = [article.title, article.byline, article.outlet, ...article.known];
    for (const part of parts)
      if (part && (part.start < article.start || part.end > article.end)) throw new Error('a part lies outside its article');
  }
}
