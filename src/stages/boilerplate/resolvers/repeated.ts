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

const LONG = 60;
const CLOSE = 4;

/** Where each long line that stands more than once has its places. */
function placesOfRepeats(reading: Reading): readonly (readonly number[])[] {
  const places = new Map<string, number[]>();
  reading.blocks.forEach((block, i) => {
    if (block.text.length < LONG || reading.judged[i] !== null) return;
    const held = places.get(block.text);
    if (held) held.push(i);
    else places.set(block.text, [i]);
  });
  return [...places.values()].filter((list) => list.length >= 2);
}

/** A sentence that stands twice: close together it shows a picture, far apart the first one sums up what follows. */
export function resolveTwins(reading: Reading): void {
  for (const places of placesOfRepeats(reading)) {
    const isClose = places.every((at, k) => k === 0 || at - (places[k - 1] ?? at) <= CLOSE);
    const kind = isClose ? 'caption' : 'teaser';
    for (const at of isClose ? places : places.slice(0, -1)) settle(reading, at, { kind, by: 'repeated-line', certainty: 0.7 });
  }
}
