import type { RegionKind } from '../../../document/layers.js';
import { LAST_HEADINGS, LIST_HEADINGS } from '../lexicon.js';
import { plainLine } from '../proposers/whole-lines.js';
import type { Reading } from './reading.js';
import { isOpenProse } from './reading.js';

const BULLET = /^(?:[•*·▪–—-]\s*|\d{1,2}[.)]?\s)/u;
const TOPICS: ReadonlySet<string> = new Set(['related topics', 'topics', 'tags']);

/** Headings that no lexicon can list whole: "More from The Courier", "Popular posts", "Latest in business". */
const OPEN_HEADING =
  /^(?:(?:read )?(?:(?:more|latest|related|popular|recent|trending|top|recommended|suggested|other|further|featured|editor[’']?s)\s){1,2}(?:\p{L}+\s){0,2}(?:stor(?:y|ies)|news|articles?|posts?|headlines|reads?|reading|videos?|galler(?:y|ies)|photos|links|coverage|items|content|topics|features|picks|stuff)(?:\s(?:on|from|in|by|about)\s.{2,40})?|more (?:from|in|on|by)\s(?:the\s)?\p{Lu}.{1,40}|(?:the )?(?:latest|most (?:read|popular|viewed|shared)) (?:on|from|in)\s.{2,40})$/iu;

/** Whether the line heads a list of other stories in words that no lexicon lists: it may close the story as well. */
export function isOpenHeading(text: string): boolean {
  const line = plainLine(text);
  return text.length <= 60 && !LIST_HEADINGS.has(line) && !LAST_HEADINGS.has(line) && OPEN_HEADING.test(line);
}

/** Whether the block heads a list of links. */
function isListHeading(text: string): boolean {
  return isOpenHeading(text) || (text.length <= 40 && LIST_HEADINGS.has(plainLine(text)));
}

function isEntry(reading: Reading, index: number, bulleted: boolean, fewest: number): boolean {
  const block = reading.blocks[index];
  if (block === undefined || block.given !== null) return false;
  if (BULLET.test(block.text)) return true;
  if (bulleted || block.prose || /[.:”"]$/.test(block.text)) return false;
  return block.words >= fewest;
}

/** Where the entries of a list end: at most twelve, bulleted ones while the bullets last. */
function endOfList(reading: Reading, from: number, fewest: number): number {
  const first = reading.blocks[from];
  const bulleted = first !== undefined && BULLET.test(first.text);
  let end = from;
  while (end < from + 12 && isEntry(reading, end, bulleted, fewest)) end++;
  return end;
}

/** A question or a heading that the next paragraph answers is the story's own, not the list's last entry. */
function withoutSubhead(reading: Reading, from: number, end: number): number {
  const last = reading.blocks[end - 1];
  return end - from >= 2 && last !== undefined && last.text.endsWith('?') && isOpenProse(reading, end) ? end - 1 : end;
}

/** A headline of another story with the one line that sums it up. */
function isTeaserPair(reading: Reading, index: number): boolean {
  const head = reading.blocks[index];
  const line = reading.blocks[index + 1];
  if (head === undefined || line === undefined || head.given !== null || line.given !== null) return false;
  return (
    !/[.?!:]["”’]?$/.test(head.text) &&
    head.words >= 4 &&
    head.text.length <= 160 &&
    line.words >= 5 &&
    line.text.length <= 420 &&
    /[.?!…]["”’]?$|\p{L}$/u.test(line.text)
  );
}

/** Teasers that follow a list in pairs of headline and line, two pairs at least. */
function endOfTeasers(reading: Reading, from: number): number {
  let end = from;
  while (isTeaserPair(reading, end)) end += 2;
  return end - from >= 4 ? end : from;
}

/** "Related", "Most read" and the like with the headlines under them. */
export function resolveLists(reading: Reading): void {
  for (let i = 0; i < reading.blocks.length; i++) {
    const block = reading.blocks[i];
    if (block === undefined || block.given !== null || !isListHeading(block.text)) continue;
    const kind: RegionKind = TOPICS.has(plainLine(block.text)) ? 'navigation' : 'related-links';
    const end = withoutSubhead(reading, i + 1, endOfList(reading, i + 1, kind === 'navigation' ? 1 : 3));
    const isKnown = LIST_HEADINGS.has(plainLine(block.text));
    if (!isKnown && end < i + 3) continue;
    if (end === i + 1 && isOpenProse(reading, end) && i > 0 && !/^related|more|most|read|recommended/i.test(block.text)) continue;
    for (let k = i; k < end; k++) reading.judged[k] = { kind, by: 'link-list', certainty: 0.85 };
    const far = end > i + 1 ? endOfTeasers(reading, end) : end;
    for (let k = end; k < far; k++) reading.judged[k] = { kind: 'teaser', by: 'teaser-pair', certainty: 0.75 };
    i = far - 1;
  }
}
