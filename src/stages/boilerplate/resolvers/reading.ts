import type { Block, Judgement } from '../block.js';

/** Blocks with what is known of each so far; resolvers fill `judged` in turn and never overrule what is set unless they say so. */
export interface Reading {
  readonly blocks: readonly Block[];
  readonly judged: (Judgement | null)[];
}

/** Sets a judgement on a block that has none yet. */
export function settle(reading: Reading, index: number, judgement: Judgement): void {
  if (reading.judged[index] === null) reading.judged[index] = judgement;
}

/** Whether the block is running text that no rule has claimed. */
export function isOpenProse(reading: Reading, index: number): boolean {
  return reading.judged[index] === null && reading.blocks[index]?.prose === true;
}

/** Whether the block is a long paragraph of several sentences that no rule has claimed. */
export function isLongProse(reading: Reading, index: number): boolean {
  const block = reading.blocks[index];
  return block !== undefined && isOpenProse(reading, index) && block.text.length >= 200 && /[.!?]["”’]?\s/.test(block.text.slice(20, -20));
}

/** Index of the first running text behind the headline. */
export function firstProse(reading: Reading, title: number): number {
  for (let i = title + 1; i < reading.blocks.length; i++) if (isOpenProse(reading, i)) return i;
  return reading.blocks.length;
}
