import type { Article } from '../../../document/document.js';
import { textSpan } from '../../../document/span.js';
import { findDate } from '../date-line.js';
import { firstTitle } from '../first-title.js';
import type { Head } from '../head.js';
import { knownWithTitle, publishedAt, titleMark, titleOf } from '../head.js';
import type { Line } from '../lines.js';
import { nextWritten } from '../lines.js';
import { proseAmount } from '../prose.js';

const HEAD_REACH = 15;
const DATED_SUBHEAD = /\p{L}[^.]{0,60}\s[—–-]\s*$/u;

/** The date in a subhead near the top ("Daily summary — April 5, 2025"), null where there is none. */
function subheadDate(raw: string, lines: readonly Line[]): Article['published'] {
  let at = nextWritten(lines, 0);
  for (let seen = 0; seen < HEAD_REACH && at < lines.length; seen++, at = nextWritten(lines, at + 1)) {
    const line = lines[at];
    const reading = line && line.text.length <= 90 ? findDate(line.text) : null;
    if (!line || !reading || reading.end < line.text.length) continue;
    if (DATED_SUBHEAD.test(line.text.slice(0, reading.start))) return publishedAt(raw, line, reading);
  }
  return null;
}

/** Whether running text parts the first headline from a head: what is dated or signed there is a piece of the article. */
function isInside(lines: readonly Line[], opening: number, head: Head): boolean {
  return opening >= 0 && opening < head.titleLine && proseAmount(lines, opening + 1, head.titleLine, 1) > 0;
}

/** A source that holds one article: it spans the whole source, and its head is read from the heads kept, from any (`all`) on its first headline, or from the first lines. */
export function readSingle(raw: string, lines: readonly Line[], heads: readonly Head[], all: readonly Head[]): Article {
  const opening = firstTitle(lines);
  const kept = heads.find((one) => proseAmount(lines, 0, one.titleLine, 2) === 0 && !isInside(lines, opening, one));
  const head = kept ?? all.find((one) => one.titleLine === opening);
  const titleLine = head ? -1 : opening;
  const line = lines[titleLine];
  const title = head ? titleOf(raw, lines, head) : line ? textSpan(raw, line.from + titleMark(line.text), line.to) : null;
  return {
    start: 0,
    end: raw.length,
    title,
    byline: head?.byline ?? null,
    outlet: head?.outlet ?? null,
    published: head?.published ?? subheadDate(raw, lines),
    known: knownWithTitle(title, head?.by ?? 'first-line', head?.known ?? []),
  };
}
