import type { RegionKind } from '../../../document/layers.js';
import type { Block } from '../block.js';
import { LAST_HEADINGS } from '../lexicon.js';
import { plainLine } from '../proposers/whole-lines.js';
import { isOpenHeading } from './lists.js';
import type { Reading } from './reading.js';
import { isLongProse, isOpenProse, settle } from './reading.js';

const CLOSING_RULES: ReadonlySet<string> = new Set(['comment-form', 'comment-thread', 'about-author', 'copyright-line']);

function isLastHeading(block: Block): boolean {
  return block.text.length <= 40 && LAST_HEADINGS.has(plainLine(block.text));
}

/** "About Jane Roe" over a line on her. */
function isAboutName(reading: Reading, index: number): boolean {
  const text = reading.blocks[index]?.text ?? '';
  return text.length < 50 && /^About \p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}$/u.test(text);
}

function closes(reading: Reading, index: number): boolean {
  const block = reading.blocks[index];
  if (block === undefined || block.given !== null) return false;
  if (isLastHeading(block)) return true;
  if (isOpenHeading(block.text) && reading.judged[index]?.by === 'link-list')
    return !hasParagraphs(reading, index + 1) && proseIn(reading, index, reading.blocks.length) * 2 < proseIn(reading, 0, index);
  return isAboutName(reading, index) || CLOSING_RULES.has(reading.judged[index]?.by ?? '');
}

/** Characters of running text that no rule has claimed in `from`..`stop`. */
function proseIn(reading: Reading, from: number, stop: number): number {
  let length = 0;
  for (let i = from; i < stop; i++) if (isOpenProse(reading, i)) length += reading.blocks[i]?.text.length ?? 0;
  return length;
}

/** Whether two paragraphs stand in a row at or behind `from`. */
function hasParagraphs(reading: Reading, from: number): boolean {
  const isParagraph = (i: number): boolean => isOpenProse(reading, i) && (reading.blocks[i]?.text.length ?? 0) >= 60;
  for (let i = from; i + 1 < reading.blocks.length; i++) if (isParagraph(i) && isParagraph(i + 1)) return true;
  return false;
}

/** Index of the last place where two long paragraphs stand in a row, or -1: no tail begins before it. */
function lastLongPair(reading: Reading): number {
  for (let i = reading.blocks.length - 2; i >= 0; i--) if (isLongProse(reading, i) && isLongProse(reading, i + 1)) return i;
  return -1;
}

function tailKind(block: Block, heading: string): RegionKind {
  if (/comment|repl|thought/.test(heading)) return 'other';
  if (/^about (?!us)/.test(heading)) return 'author-bio';
  return block.words >= 4 ? 'teaser' : 'navigation';
}

function fillTail(reading: Reading, from: number): void {
  let heading = '';
  for (let i = from; i < reading.blocks.length; i++) {
    const block = reading.blocks[i];
    if (block === undefined || block.given !== null) continue;
    if (closes(reading, i)) heading = plainLine(block.text);
    settle(reading, i, { kind: tailKind(block, heading), by: 'behind-story', certainty: 0.75 });
  }
}

/** Index of the first running text behind the headline. */
function firstProse(reading: Reading, title: number): number {
  for (let i = title + 1; i < reading.blocks.length; i++) if (isOpenProse(reading, i)) return i;
  return reading.blocks.length;
}

const OPENING = 150;

/** Index of the block with which the story's running text is under way; of its first one where it is short. */
function openingOf(reading: Reading, title: number): number {
  let length = 0;
  for (let i = title + 1; i < reading.blocks.length; i++) {
    if (isOpenProse(reading, i)) length += reading.blocks[i]?.text.length ?? 0;
    if (length >= OPENING) return i;
  }
  return firstProse(reading, title);
}

/** Behind the first closing heading (other stories, comments, the author) nothing is body, unless long text resumes. */
export function resolveTail(reading: Reading, title: number): void {
  const from = Math.max(openingOf(reading, title), lastLongPair(reading)) + 1;
  for (let i = from; i < reading.blocks.length; i++) {
    if (!closes(reading, i)) continue;
    fillTail(reading, i);
    return;
  }
}

const BIO =
  /\b(?:is|was|works as|currently works (?:for|at)\b.{2,30}\bas) (?:an?|the|our)\s(?:[\p{L}’'-]+\s){0,5}?(?:journalist|reporter|correspondent|columnist|writer|contributor|editor|author|fellow|analyst|researcher|photographer)\b|\b(?:joined the (?:newsroom|paper|newspaper|desk)|has covered .{2,60} for (?:this|the) (?:paper|newspaper|site)|(?:writes|reports) (?:about|on) |follow (?:him|her|them) on|can be reached at)/u;

/** What a block at the very end says of its writer. */
function isBio(block: Block): boolean {
  if (block.text.length > 900 || !/^(?:The author|\p{Lu}[\p{L}.'’-]+ )/u.test(block.text) || /["“”]/.test(block.text.slice(0, 200)))
    return false;
  return BIO.test(block.text.slice(0, 220));
}

/** Lines on the writer between the last long paragraph of the story and its end, or right under the headline. */
export function resolveBios(reading: Reading, title: number): void {
  const { blocks, judged } = reading;
  const first = firstProse(reading, title);
  let last = -1;
  for (let i = 0; i < blocks.length; i++) if (isLongProse(reading, i)) last = i;
  for (let i = title + 1; i < blocks.length; i++) {
    const block = blocks[i];
    const isPlace = i > last || (i === first && isLongProse(reading, i + 1) && title >= 0);
    if (block !== undefined && isPlace && judged[i] === null && i > title + 1 && block.text.length <= 400 && isBio(block))
      settle(reading, i, { kind: 'author-bio', by: 'writer-line', certainty: 0.75 });
  }
}

/** Bare lines, of any length, that end a page in a row: three and more are headlines and menus. */
function barelinesFrom(reading: Reading, first: number): number {
  let open = 0;
  let from = reading.blocks.length;
  for (let i = reading.blocks.length - 1; i > first; i--) {
    const block = reading.blocks[i];
    if (block === undefined) break;
    if (reading.judged[i] === null) {
      if (block.stopped || block.words > 20 || LISTED.test(block.text)) break;
      open++;
      from = i;
    }
  }
  return open >= 3 ? from : reading.blocks.length;
}

const LISTED = /^(?:[•⁃▪◦●*–-]|\d{1,2}[.)])\s|[”"’]$|\. /u;
const PICTURE: ReadonlySet<string> = new Set(['caption', 'credit', 'alt-text']);

/** From the end upwards: loose short lines are menus, and a line on the writer is a biography. */
export function resolveEnd(reading: Reading, title: number): void {
  const first = firstProse(reading, title);
  const bare = barelinesFrom(reading, first);
  for (let i = reading.blocks.length - 1; i > title + 2; i--) {
    const block = reading.blocks[i];
    if (block === undefined || reading.judged[i] !== null) continue;
    const loose = !block.stopped && first < i && (i >= bare || block.words <= 5) && !LISTED.test(block.text);
    if (isBio(block)) settle(reading, i, { kind: 'author-bio', by: 'writer-line', certainty: 0.75 });
    // A heading over a picture is the story's own.
    else if (loose && !PICTURE.has(reading.judged[i + 1]?.kind ?? ''))
      settle(reading, i, { kind: block.words >= 6 ? 'teaser' : 'navigation', by: 'loose-end', certainty: 0.6 });
    else return;
  }
}
