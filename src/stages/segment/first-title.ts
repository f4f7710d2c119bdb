import { furnitureKind, isKicker } from './furniture.js';
import type { Line } from './lines.js';
import { nextWritten } from './lines.js';
import { proseAmount } from './prose.js';
import { countWords, endsSentence, isTitleLike } from './title-shape.js';

const TITLE_REACH = 30;
const INNER_STOP = /\p{Ll}[.?!]["”’]?\s+\p{Lu}/u;

const isNotice = (text: string): boolean => /cookie|privacy|consent/iu.test(text);

/** The first line of a source that looks like a title and has running text behind it; -1 where it opens with running text. */
export function firstTitle(lines: readonly Line[]): number {
  let at = nextWritten(lines, 0);
  for (let seen = 0; seen < TITLE_REACH && at < lines.length; seen++, at = nextWritten(lines, at + 1)) {
    const text = lines[at]?.text ?? '';
    if (furnitureKind(text) !== null || isKicker(text) || isNotice(text)) continue;
    const isTitle = isTitleLike(text) && countWords(text, 5) >= (seen < 2 ? 4 : 5) && !INNER_STOP.test(text);
    if (isTitle) return proseAmount(lines, at + 1, lines.length, 1) > 0 ? at : -1;
    if (text.length >= 80 || (seen < 2 && endsSentence(text))) return -1;
  }
  return -1;
}
