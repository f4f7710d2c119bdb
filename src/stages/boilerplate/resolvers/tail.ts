import type { RegionKind } from '../../../document/layers.js';
import type { Block } from '../block.js';
import { LAST_HEADINGS } from '../lexicon.js';
import { plainLine } from '../proposers/whole-lines.js';
import { isOpenHeading } from './lists.js';
import type { Reading } from './reading.js';
import { firstProse, isLongProse, isOpenProse, settle } from './reading.js';

const OPENING = 150;
const PARAGRAPH = 60;
const CLOSING_RULES: ReadonlySet<string> = new Set(['comment-form', 'comment-thread', 'about-author', 'copyright-line']);

function isLastHeading(block: Block): boolean {
  return block.text.length <= 40 && LAST_HEADINGS.has(plainLine(block.text));
}

/** "About Jane Roe" over a line on her. */
function isAboutName(reading: Reading, index: number): boolean {
  const text = reading.blocks[index]?.text ?? '';
  return text.length < 50 && /^About \p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}$/u.test(text);
}

/** Index from which an open heading ("More from ...") closes the story: no two paragraphs in a row behind it, two thirds of the text before. */
function openHeadingsFrom(reading: Reading): number {
  const lengths = reading.blocks.map((block, i) => (isOpenProse(reading, i) ? block.text.length : 0));
  const all = lengths.reduce((sum, length) => sum + length, 0);
  let pair = 0;
  let most = 0;
  let before = 0;
  lengths.forEach((length, i) => {
    if (length >= PARAGRAPH && (lengths[i + 1] ?? 0) >= PARAGRAPH) pair = i + 2;
    before += length;
    if (before * 3 < all * 2) most = i + 1;
  });
  return Math.max(pair, most);
}

function closes(reading: Reading, index: number, openFrom: number): boolean {
  const block = reading.blocks[index];
  if (block === undefined || block.given !== null) return false;
  if (isLastHeading(block)) return true;
  if (isOpenHeading(block.text) && reading.judged[index]?.by === 'link-list') return index >= openFrom;
  return isAboutName(reading, index) || CLOSING_RULES.has(reading.judged[index]?.by ?? '');
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

function fillTail(reading: Reading, from: number, openFrom: number): void {
  let heading = '';
  for (let i = from; i < reading.blocks.length; i++) {
    const block = reading.blocks[i];
    if (block === undefined || block.given !== null) continue;
    if (closes(reading, i, openFrom)) heading = plainLine(block.text);
    settle(reading, i, { kind: tailKind(block, heading), by: 'behind-story', certainty: 0.75 });
  }
}

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
  const openFrom = openHeadingsFrom(reading);
  for (let i = from; i < reading.blocks.length; i++) {
    if (!closes(reading, i, openFrom)) continue;
    fillTail(reading, i, openFrom);
    return;
  }
}
