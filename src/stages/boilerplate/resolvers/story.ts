import type { RegionKind } from '../../../document/layers.js';
import type { Block, Judgement } from '../block.js';
import { isLoose, isPage, LIST_MARK } from './page.js';
import type { Reading } from './reading.js';
import { isOpenProse, settle } from './reading.js';

/** Kinds that stand inside a story as often as beside it. */
const INNER_KINDS: ReadonlySet<RegionKind> = new Set(['caption', 'credit', 'alt-text', 'advertisement', 'dateline', 'promo', 'share']);

const FEWEST_LOOSE = 4;
/** A teaser cut off by its page. */
const TRUNCATED = /[^\s.](?:…|\.\.\.)$/u;

/** How much a block speaks for the story (above zero) or for the page round it. */
function weightOf(block: Block, judgement: Judgement | null, isBeforeProse: boolean): number {
  if (judgement !== null)
    return judgement.kind === 'title' || judgement.by === 'table-cell' ? 0 : INNER_KINDS.has(judgement.kind) ? -0.3 : -1.5;
  if (TRUNCATED.test(block.text)) return 0;
  if (block.prose) return 0.6 + Math.min(block.words, 70) / 12;
  if (LIST_MARK.test(block.text) && block.words >= 4) return 0;
  if (block.stopped) return block.words >= 4 ? 0.1 : -0.6;
  return block.words >= 16 ? 0.2 : isBeforeProse && block.words >= 2 ? -0.4 : -1;
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** The stretch with the greatest sum of weights (maximum subsequence, as in Pasternack and Roth, "Extracting article text from the web", 2009). */
function heaviest(weights: readonly number[]): Stretch {
  let best = { first: 0, last: -1 };
  let most = 0;
  let sum = 0;
  let first = 0;
  weights.forEach((weight, i) => {
    sum += weight;
    if (sum <= 0) {
      sum = 0;
      first = i + 1;
    } else if (sum > most) {
      most = sum;
      best = { first, last: i };
    }
  });
  return best;
}

/** Open blocks in `from`..`stop` that are no running text. */
function countLoose(reading: Reading, from: number, stop: number): number {
  let count = 0;
  for (let i = from; i < stop; i++) {
    const block = reading.blocks[i];
    if (block !== undefined && reading.judged[i] === null && isLoose(block)) count++;
  }
  return count;
}

function settleOutside(reading: Reading, from: number, stop: number): void {
  for (let i = from; i < stop; i++) {
    const block = reading.blocks[i];
    if (block !== undefined) settle(reading, i, { kind: block.words >= 5 ? 'teaser' : 'navigation', by: 'outside-story', certainty: 0.7 });
  }
}

/** The heading right over the first paragraph belongs to the story. */
function withHeading(reading: Reading, first: number, title: number): number {
  const block = reading.blocks[first - 1];
  const isHeading =
    block !== undefined &&
    first - 1 > title &&
    reading.judged[first - 1] === null &&
    !block.stopped &&
    block.words >= 3 &&
    block.words <= 14;
  return isHeading && /\s\p{Ll}/u.test(block.text) ? first - 1 : first;
}

/** Inside the story: three and more short lines in a row, and marks without a word, are the page's buttons. */
function settleInside(reading: Reading, { first, last }: Stretch): void {
  let run = 0;
  for (let i = first; i <= last + 1; i++) {
    const block = reading.blocks[i];
    const isOpen = i <= last && block !== undefined && reading.judged[i] === null;
    if (isOpen && !/\p{L}{2}/u.test(block.text) && !LIST_MARK.test(block.text))
      settle(reading, i, { kind: 'other', by: 'wordless-line', certainty: 0.7 });
    if (isOpen && !block.stopped && block.words <= 8 && !LIST_MARK.test(block.text)) {
      run++;
      continue;
    }
    if (run >= 3) for (let k = i - run; k < i; k++) settle(reading, k, { kind: 'navigation', by: 'inside-run', certainty: 0.65 });
    run = 0;
  }
}

/** On a web page, what stands round the stretch that holds the bulk of the running text is no body. */
export function resolveStory(reading: Reading, title: number): void {
  if (!isPage(reading)) return;
  const weights = reading.blocks.map((block, i) => weightOf(block, reading.judged[i] ?? null, isOpenProse(reading, i + 1)));
  const { first: begin, last } = heaviest(weights);
  if (last < begin) return;
  const first = withHeading(reading, begin, title);
  settleInside(reading, { first, last });
  if (countLoose(reading, title + 1, first) >= FEWEST_LOOSE) settleOutside(reading, title + 1, first);
  if (countLoose(reading, last + 1, reading.blocks.length) >= FEWEST_LOOSE) settleOutside(reading, last + 1, reading.blocks.length);
}
