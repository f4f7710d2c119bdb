import type { Reading } from './reading.js';
import { settle } from './reading.js';

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

/** Four and more bare short lines in a row are a menu. */
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
    if (end - i >= 4) for (let k = i; k < end; k++) settle(reading, k, { kind: 'navigation', by: 'short-run', certainty: 0.75 });
    if (end > i) i = end;
  }
}
