import type { Segmentation } from '../../../document/document.js';
import type { RegionKind } from '../../../document/layers.js';
import type { Span } from '../../../document/span.js';
import { isTailField } from '../database-field.js';
import { readDateLine } from '../date-line.js';
import { isDocumentNumber } from '../document-number.js';
import { furnitureKind } from '../furniture.js';
import type { Line } from '../lines.js';

type Outside = Segmentation['outside'][number];

/** What lines are that nothing else is known of, by where they stand. */
export const FALLBACKS = {
  leading: { kind: 'feed-chrome', by: 'leading-chrome' },
  between: { kind: 'teaser', by: 'list-header' },
  head: { kind: 'dateline', by: 'document-head' },
} as const;

interface Labelled {
  readonly kind: RegionKind;
  readonly by: string;
}

const FEED_MARK = /^[•●▪◦‣]\s*[^\p{L}\p{N}\s"'“„«(]/u;

/** What a line outside the articles' text is. */
function labelOf(text: string, fallback: Labelled): Labelled {
  const furniture = furnitureKind(text);
  if (furniture !== null) return { kind: furniture, by: 'furniture-line' };
  if (isDocumentNumber(text)) return { kind: 'feed-chrome', by: 'document-number' };
  if (isTailField(text) || readDateLine(text) !== null) return { kind: 'dateline', by: 'database-field' };
  return FEED_MARK.test(text) ? { kind: 'feed-chrome', by: 'list-header' } : fallback;
}

/** The stretch `gap` as labelled runs of lines that cover it; blank lines go with what stands before them. */
export function labelOutside(lines: readonly Line[], firstLine: number, gap: Span, fallback: Labelled): readonly Outside[] {
  if (gap.end <= gap.start) return [];
  const found: Outside[] = [];
  for (let i = firstLine; i < lines.length; i++) {
    const line = lines[i];
    if (!line || line.start >= gap.end) break;
    if (line.end <= gap.start) continue;
    const from = Math.max(line.start, gap.start);
    const open = found.at(-1);
    const isWritten = line.text !== '' && line.to > gap.start;
    const { kind, by } = isWritten ? labelOf(line.text, fallback) : (open ?? { kind: 'other', by: 'blank-lines' });
    const end = Math.min(line.end, gap.end);
    if (open && open.kind === kind && open.by === by) found[found.length - 1] = { ...open, end };
    else found.push({ start: from, end, kind, by });
  }
  return found;
}
