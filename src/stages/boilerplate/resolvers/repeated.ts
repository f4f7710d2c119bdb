import { isPage } from './page.js';
import type { Reading } from './reading.js';
import { firstProse, isOpenProse, settle } from './reading.js';

/** A line that also stands among the furniture is furniture in both places; a story's first paragraph may be quoted there and stays. */
export function resolveRepeated(reading: Reading, title: number): void {
  const first = firstProse(reading, title);
  const opening = isOpenProse(reading, first + 1) ? first : -1;
  const elsewhere = new Set<string>();
  reading.blocks.forEach((block, i) => {
    const kind = reading.judged[i]?.kind;
    if (block.text.length >= 25 && (kind === 'teaser' || kind === 'related-links')) elsewhere.add(block.text);
  });
  reading.blocks.forEach((block, i) => {
    if (i !== opening && elsewhere.has(block.text)) settle(reading, i, { kind: 'teaser', by: 'repeated-teaser', certainty: 0.85 });
  });
}

const LONG = 60;
const LONGEST = 260;
const CLOSE = 4;

/** Where each long line that stands more than once has its places. */
function placesOfRepeats(reading: Reading): readonly (readonly number[])[] {
  const places = new Map<string, number[]>();
  reading.blocks.forEach((block, i) => {
    if (block.text.length < LONG || block.text.length > LONGEST || reading.judged[i] !== null) return;
    const held = places.get(block.text);
    if (held) held.push(i);
    else places.set(block.text, [i]);
  });
  return [...places.values()].filter((list) => list.length >= 2);
}

/** On a page, a sentence that stands twice: close together it shows a picture; far apart, or in front of all else, the first sums up the story. */
export function resolveTwins(reading: Reading, title: number): void {
  if (!isPage(reading)) return;
  const opening = firstProse(reading, title);
  for (const places of placesOfRepeats(reading)) {
    const isClose = places[0] !== opening && places.every((at, k) => k === 0 || at - (places[k - 1] ?? at) <= CLOSE);
    const kind = isClose ? 'caption' : 'teaser';
    for (const at of isClose ? places : places.slice(0, -1)) settle(reading, at, { kind, by: 'repeated-line', certainty: 0.7 });
  }
}
