import type { TextSpan } from '../../document/span.js';
import { textSpan } from '../../document/span.js';
import { BULLETS } from './lexicon.js';
import type { Line } from './lines.js';
import { previousWritten } from './lines.js';

const REACH = 8;

/** The entry of a feed reader's list in front of an article: outlet, title, begin of the text. */
export interface ListHeader {
  /** Line of the first bullet. */
  readonly first: number;
  readonly outlet: TextSpan | null;
}

/** The text of a list item without its bullet, null for other lines. */
export function listItem(text: string): string | null {
  if (text === '' || !BULLETS.includes(text.charAt(0))) return null;
  return text.slice(1).trim();
}

function outletAt(raw: string, line: Line | undefined): TextSpan | null {
  const name = line && listItem(line.text)?.replace(/^[^\p{L}\p{N}]+/u, '');
  if (!line || !name || name.length > 80) return null;
  return textSpan(raw, line.to - name.length, line.to);
}

/** The line above the title's item; in a double-spaced list the one above the blank line. */
function outletLine(lines: readonly Line[], item: number): number {
  const isDoubleSpaced = lines[item - 1]?.text === '' && lines[item + 1]?.text === '';
  return isDoubleSpaced ? item - 2 : item - 1;
}

/** The list header whose title is repeated by the line `titleLine`, null where there is none. */
export function listHeaderBefore(raw: string, lines: readonly Line[], titleLine: number): ListHeader | null {
  const title = lines[titleLine]?.text;
  let at = titleLine;
  for (let seen = 0; seen < REACH; seen++) {
    at = previousWritten(lines, at - 1, Math.max(0, titleLine - 4 * REACH));
    const item = listItem(lines[at]?.text ?? '');
    if (at < 0) return null;
    if (item !== title) continue;
    const above = outletLine(lines, at);
    const outlet = outletAt(raw, lines[above]);
    return { first: outlet ? above : at, outlet };
  }
  return null;
}
