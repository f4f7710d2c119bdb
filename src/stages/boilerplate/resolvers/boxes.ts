import type { Judgement } from '../block.js';
import type { Reading } from './reading.js';
import { isOpenProse, settle } from './reading.js';

/** Short lines between two lines of one box (newsletter, cookie notice, share bar) belong to it. */
export function resolveBoxes(reading: Reading): void {
  const { blocks, judged } = reading;
  for (let i = 0; i < blocks.length; i++) {
    const judgement = judged[i];
    if (judgement == null || !['subscribe', 'cookie-notice', 'share'].includes(judgement.kind)) continue;
    for (let far = i + 3; far > i + 1; far--) {
      if (judged[far]?.kind !== judgement.kind) continue;
      for (let k = i + 1; k < far; k++) {
        const block = blocks[k];
        if (block !== undefined && block.words <= 8) settle(reading, k, { kind: judgement.kind, by: 'inside-box', certainty: 0.75 });
      }
      break;
    }
  }
}

const FEWEST_CELLS = 8;
const MENU_LINE: Judgement = { kind: 'navigation', by: 'short-run', certainty: 0.75 };
const TABLE_CELL: Judgement = { kind: 'list-item', by: 'table-cell', certainty: 0.6 };

/** Whether short lines are the cells of a table in the story: running text on both sides, and a quarter of them are numbers. */
function isTable(reading: Reading, from: number, stop: number): boolean {
  const cells = reading.blocks.slice(from, stop);
  const numbers = cells.filter(({ text }) => /^[\p{Sc}+–-]?\d[\d.,]*\s?%?$/u.test(text)).length;
  const isBeside = (at: number, step: 1 | -1): boolean => [at, at + step, at + 2 * step].some((i) => isOpenProse(reading, i));
  return cells.length >= FEWEST_CELLS && numbers * 4 >= cells.length && isBeside(from - 1, -1) && isBeside(stop, 1);
}

/** Four and more bare short lines in a row are a menu, or a table. */
export function resolveRuns(reading: Reading): void {
  const { blocks, judged } = reading;
  const isShort = (i: number): boolean => {
    const block = blocks[i];
    return (
      block !== undefined &&
      judged[i] === null &&
      block.words <= 4 &&
      !block.stopped &&
      !/^[•*–-]/.test(block.text) &&
      !/[”"’]$/.test(block.text)
    );
  };
  for (let i = 0; i < blocks.length; i++) {
    let end = i;
    while (isShort(end)) end++;
    if (end - i >= 4) {
      const judgement = isTable(reading, i, end) ? TABLE_CELL : MENU_LINE;
      for (let k = i; k < end; k++) settle(reading, k, judgement);
    }
    if (end > i) i = end;
  }
}
