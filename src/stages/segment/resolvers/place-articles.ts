import { isHeadField, isTailField } from '../database-field.js';
import { furnitureKind, isKicker } from '../furniture.js';
import type { Head } from '../head.js';
import type { Line } from '../lines.js';

/** An article's lines: `from` the first, `stop` behind the last; its end is the end of the last line's text. */
export interface Place {
  readonly from: number;
  readonly stop: number;
}

/** First line of what stands in front of a head and belongs to it: a section name, a bread crumb, a rule. */
function furnitureStart(lines: readonly Line[], head: Head, floor: number): number {
  let at = head.first;
  while (at > floor) {
    const text = lines[at - 1]?.text ?? '';
    if (!(isKicker(text) || furnitureKind(text) !== null || isHeadField(text))) break;
    at--;
  }
  return at;
}

function lastTextStop(lines: readonly Line[], floor: number, stop: number): number {
  let at = stop;
  while (at > floor) {
    const text = lines[at - 1]?.text ?? '';
    if (text !== '' && furnitureKind(text) === null && !isTailField(text)) break;
    at--;
  }
  return at;
}

/** Where each article lies: from its title to its last line of text in front of the next head's furniture. */
export function placeArticles(lines: readonly Line[], heads: readonly Head[]): readonly Place[] {
  return heads.map((head, i) => {
    const next = heads[i + 1];
    const stop = next ? furnitureStart(lines, next, head.body) : lines.length;
    return { from: head.titleLine, stop: Math.max(head.titleStop, lastTextStop(lines, head.titleStop, stop)) };
  });
}
