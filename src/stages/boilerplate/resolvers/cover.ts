import type { Region } from '../../../document/layers.js';
import { BODY_KINDS } from '../../../document/layers.js';
import type { Span } from '../../../document/span.js';
import { certaintyOf } from '../certainties.js';
import type { Judged } from './composite.js';

const BODY: ReadonlySet<string> = new Set(BODY_KINDS);

const blank = (start: number, end: number): Region => ({ start, end, kind: 'other', body: false, by: 'blank', certainty: 1 });

/** Regions that cover the article exactly: each block reaches to the next one, white space in front is `other`. */
export function coverArticle(article: Span, judged: readonly Judged[]): Region[] {
  const first = judged[0]?.block.start ?? article.end;
  const regions: Region[] = first > article.start ? [blank(article.start, first)] : [];
  judged.forEach(({ block, judgement: { kind, by, certainty } }, i) => {
    regions.push({
      start: block.start,
      end: judged[i + 1]?.block.start ?? article.end,
      kind,
      body: BODY.has(kind),
      by,
      certainty: certaintyOf(by, certainty),
    });
  });
  return regions;
}
