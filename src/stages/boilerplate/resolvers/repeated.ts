import type { Reading } from './reading.js';
import { settle } from './reading.js';

/** A line that also stands among the furniture is furniture in both places. */
export function resolveRepeated(reading: Reading): void {
  const elsewhere = new Set<string>();
  reading.blocks.forEach((block, i) => {
    const kind = reading.judged[i]?.kind;
    if (block.text.length >= 25 && (kind === 'teaser' || kind === 'related-links')) elsewhere.add(block.text);
  });
  reading.blocks.forEach((block, i) => {
    if (elsewhere.has(block.text)) settle(reading, i, { kind: 'teaser', by: 'repeated-teaser', certainty: 0.85 });
  });
}
