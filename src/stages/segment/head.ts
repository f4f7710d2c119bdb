import type { Article, Published } from '../../document/document.js';
import type { TextSpan } from '../../document/span.js';
import { byPlace, overlapOf, textSpan } from '../../document/span.js';
import type { DateReading } from './date-line.js';
import type { DayOrder } from './day-order.js';
import type { Line } from './lines.js';

export type KnownBlock = Article['known'][number];

/** The head of an article as a proposer sees it; line numbers count from 0, spans are into the source. */
export interface Head {
  /** First line of the title, and the line behind its last one. */
  readonly titleLine: number;
  readonly titleStop: number;
  /** First line that belongs to this article's furniture (list header, document number) in front of the title. */
  readonly first: number;
  /** First line behind the head. */
  readonly body: number;
  readonly byline: TextSpan | null;
  readonly outlet: TextSpan | null;
  readonly published: Published | null;
  readonly known: readonly KnownBlock[];
  /** How the head was found. */
  readonly by: 'numbered-document' | 'dated-title' | 'bylined-title' | 'listed-title' | 'ruled-title' | 'leading-text';
}

/** A reading of a line's text as a published date of the source; `order` decides where day and month could change places. */
export function publishedAt(raw: string, line: Line, reading: DateReading, order: DayOrder | null = null): Published | null {
  const value = reading.value ?? (order === 'day-first' ? reading.dayFirst : order === 'month-first' ? reading.monthFirst : null) ?? null;
  return value === null ? null : { ...textSpan(raw, line.from + reading.start, line.from + reading.end), value };
}

const TITLE_MARK = /^(?:(?:title|headline|titre|titel|título|titolo|tytuł|заголовок)\s?:\s+|#{1,6}\s+)/iu;

/** How many characters in front of a title only say that it is one ("Title: ", "# "). */
export function titleMark(text: string): number {
  return TITLE_MARK.exec(text)?.[0].length ?? 0;
}

/** The title of a head as a span, null where it has none. */
export function titleOf(raw: string, lines: readonly Line[], head: Head): TextSpan | null {
  const from = lines[head.titleLine];
  const to = lines[head.titleStop - 1];
  return from && to && head.titleStop > head.titleLine ? textSpan(raw, from.from + titleMark(from.text), to.to) : null;
}

/** The title and the other judged blocks in order of place; what overlaps the title or an earlier block is left out. */
export function knownWithTitle(title: TextSpan | null, by: string, blocks: readonly KnownBlock[]): readonly KnownBlock[] {
  const isFree = (block: KnownBlock): boolean => title === null || overlapOf(block, title) === 0;
  const titleBlock: readonly KnownBlock[] = title ? [{ start: title.start, end: title.end, kind: 'title', by }] : [];
  const ordered = [...titleBlock, ...blocks.filter(isFree)].sort(byPlace);
  return ordered.filter((block, i) => i === 0 || block.start >= (ordered[i - 1]?.end ?? 0));
}
