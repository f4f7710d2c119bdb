import { furnitureKind, isKicker } from './furniture.js';
import type { Line } from './lines.js';
import { nextWritten } from './lines.js';
import { pageTitle } from './page-title.js';
import { proseAmount } from './prose.js';
import { countWords, endsSentence, isTitleLike } from './title-shape.js';

const TITLE_REACH = 30;
const INNER_STOP = /\p{Ll}[.?!]["”’]?\s+\p{Lu}/u;

const isNotice = (text: string): boolean => /cookie|privacy|consent/iu.test(text);

const WRAPPED_LINE = 50;

/** Whether a line is the first of a wrapped paragraph: two full lines or more go on with it, the next in small letters or mid-sentence. */
function opensWrappedText(lines: readonly Line[], at: number): boolean {
  const [first, second, third] = lines.slice(at, at + 3).map((line) => line.text);
  if (first === undefined || second === undefined || !third) return false;
  return first.length >= WRAPPED_LINE && second.length >= WRAPPED_LINE && /^\p{Ll}/u.test(second) && !endsSentence(first);
}

/** The first line of a source that looks like a title and has running text behind it; -1 where it opens with running text. */
export function firstTitle(lines: readonly Line[]): number {
  const underMenu = pageTitle(lines);
  if (underMenu >= 0) return underMenu;
  let at = nextWritten(lines, 0);
  for (let seen = 0; seen < TITLE_REACH && at < lines.length; seen++, at = nextWritten(lines, at + 1)) {
    const text = lines[at]?.text ?? '';
    if (furnitureKind(text) !== null || isKicker(text) || isNotice(text)) continue;
    const isTitle = isTitleLike(text) && countWords(text, 5) >= (seen < 2 ? 4 : 5) && !INNER_STOP.test(text);
    if (opensWrappedText(lines, at)) return -1;
    if (isTitle) return proseAmount(lines, at + 1, lines.length, 1) > 0 ? at : -1;
    if (text.length >= 80 || (seen < 2 && endsSentence(text))) return -1;
  }
  return -1;
}
