import type { Reading } from './reading.js';
import { isLongProse, isOpenProse } from './reading.js';

const HEAD_KINDS = new Set(['dateline']);

function isHeadline(reading: Reading, index: number): boolean {
  const block = reading.blocks[index];
  if (block === undefined || reading.judged[index] !== null) return false;
  return block.words >= 4 && block.text.length <= 220 && !/[.;,]$/.test(block.text);
}

function headlineAbove(reading: Reading, index: number): number {
  for (let i = index - 1; i >= Math.max(0, index - 4); i--) if (isHeadline(reading, i)) return i;
  return -1;
}

/** Whether what stands above can be a page's head: no long text in a row, and the smaller part of all running text. */
function leavesStoryBelow(reading: Reading, index: number): boolean {
  let above = 0;
  let all = 0;
  for (let i = 0; i < reading.blocks.length; i++) {
    if (i < index && isLongProse(reading, i) && isLongProse(reading, i + 1)) return false;
    if (!isOpenProse(reading, i)) continue;
    const length = reading.blocks[i]?.text.length ?? 0;
    all += length;
    if (i < index) above += length;
  }
  return above * 5 < all * 2;
}

/** The headline of a page without a date line: right above the first long paragraph, under six and more short lines. */
function underMenus(reading: Reading): number {
  const first = reading.blocks.findIndex((_, i) => isLongProse(reading, i));
  const bare = reading.blocks.slice(0, Math.max(0, first)).filter((block) => !block.stopped && block.words <= 8).length;
  const above = bare >= 6 ? headlineAbove(reading, first) : -1;
  return above >= 0 && leavesStoryBelow(reading, above) ? above : -1;
}

/** Index of the headline: given, or the line above the first byline or date line; -1 where none can be told. */
export function findTitle(reading: Reading): number {
  const given = reading.judged.findIndex((judgement) => judgement?.kind === 'title');
  if (given >= 0) return leavesStoryBelow(reading, given) ? given : -1;
  for (let i = 0; i < reading.blocks.length; i++) {
    const kind = reading.judged[i]?.kind;
    if (kind === undefined || !HEAD_KINDS.has(kind)) continue;
    const above = headlineAbove(reading, i);
    if (above >= 0) return leavesStoryBelow(reading, above) ? above : -1;
  }
  return underMenus(reading);
}
