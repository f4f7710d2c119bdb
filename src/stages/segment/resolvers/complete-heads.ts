import type { Article, Segmentation } from '../../../document/document.js';
import { textSpan } from '../../../document/span.js';
import { knownWithTitle, publishedAt } from '../head.js';
import type { Line } from '../lines.js';
import { linesOf } from '../lines.js';
import { readMetaLine } from '../meta-line.js';

/** How many lines under the title may tell author, date and outlet. */
const HEAD_REACH = 8;

/** The articles as markup tells them; what their heads lack is read from the lines under their titles. */
export function completeHeads(raw: string, { articles, outside }: Segmentation): Segmentation {
  const isComplete = articles.every(({ title, byline, published }) => title === null || (byline !== null && published !== null));
  if (isComplete) return { articles, outside };
  const lines = linesOf(raw);
  return { articles: articles.map((article) => linesUnder(lines, article).reduce((a, line) => withLine(raw, a, line), article)), outside };
}

/** The written lines under an article's title that nothing is known of, up to the first running text. */
function linesUnder(lines: readonly Line[], { title, end, known }: Article): readonly Line[] {
  if (title === null) return [];
  const isKnown = (line: Line): boolean => known.some((block) => block.start <= line.from && line.to <= block.end);
  const from = firstBehind(lines, title.end);
  const below = lines.slice(from, from + HEAD_REACH * 3).filter((line) => line.text !== '' && line.to <= end && !isKnown(line));
  const prose = below.findIndex(({ text }) => text.length > 200);
  return below.slice(0, prose < 0 ? HEAD_REACH : Math.min(prose, HEAD_REACH));
}

/** Index of the first line that begins at or behind a place. */
function firstBehind(lines: readonly Line[], place: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.start ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function withLine(raw: string, article: Article, line: Line): Article {
  const meta = readMetaLine(line.text);
  if (meta === null || (meta.date === null && meta.byline === null)) return article;
  const { byline, published, title, known } = article;
  const span = meta.byline && textSpan(raw, line.from + meta.byline.start, line.from + meta.byline.end);
  return {
    ...article,
    byline: byline ?? span,
    published: published ?? (meta.date && publishedAt(raw, line, meta.date)),
    known: knownWithTitle(title, 'markup', [
      ...known.filter(({ kind }) => kind !== 'title'),
      { start: line.from, end: line.to, kind: 'dateline', by: 'meta-line' },
    ]),
  };
}
