import type { RegionKind } from '../../document/layers.js';
import type { Span } from '../../document/span.js';

/** What a rule says of a block. */
export interface Judgement {
  readonly kind: RegionKind;
  readonly by: string;
  readonly certainty: number;
}

/** A line, or the joined lines of a hard-wrapped paragraph; white space at both ends is left outside. Offsets are into the raw text. */
export interface Block extends Span {
  readonly text: string;
  /** Whether a blank line stands in front. */
  readonly apart: boolean;
  readonly words: number;
  /** Ends like a sentence: a stop, with closing marks. */
  readonly stopped: boolean;
  /** Reads like running text: a stopped line of some length. */
  readonly prose: boolean;
  /** Judged before this stage: the title and blocks that segmentation knows. */
  readonly given: Judgement | null;
}

const STOPPED = /[.!?…:;][”"’')\]»]{0,3}$|[.!?…][”"’')\]»]{0,3}\s?\[\d+\]$/u;

function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const space = text.charCodeAt(i) <= 32 || text.charCodeAt(i) === 0xa0;
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}

/** Builds a block with its features from a trimmed stretch of the raw text. */
export function blockOf(raw: string, start: number, end: number, apart: boolean, given: Judgement | null): Block {
  const text = raw.slice(start, end);
  const words = countWords(text);
  const stopped = STOPPED.test(text.slice(-12));
  return { start, end, text, apart, words, stopped, given, prose: (stopped && words >= 6) || text.length >= 160 };
}
