import type { Sentence } from '../../document/layers.js';
import type { Span } from '../../document/span.js';
import { isSpace, skipSpace } from './characters.js';
import { endsSentence } from './ends-sentence.js';
import { cutEnumeration } from './enumeration.js';
import { blocksOf } from './layout.js';
import { isStopCode, readStop } from './stop.js';

function pushTrimmed(raw: string, start: number, end: number, into: Sentence[]): void {
  let stop = end;
  while (stop > start && isSpace(raw.charCodeAt(stop - 1))) stop--;
  if (stop > start) into.push({ start, end: stop });
}

/** Where a sentence that is followed by a spaced ellipsis ends: "compounds. . . . The" ends at its own stop. */
function sentenceEnd(raw: string, stop: { kind: string; start: number; end: number; next: number }, end: number): number {
  return stop.kind === 'spaced-ellipsis' && raw[stop.start - 1] !== ' ' && stop.next < end ? stop.start + 1 : stop.end;
}

function splitBlock(raw: string, block: Span, into: Sentence[]): void {
  let from = skipSpace(raw, block.start, block.end);
  let at = from;
  while (at < block.end) {
    if (!isStopCode(raw.charCodeAt(at))) {
      at++;
      continue;
    }
    const stop = readStop(raw, at, block.end);
    at = stop.marksEnd;
    if (!endsSentence(raw, stop, from, block.end)) continue;
    const end = sentenceEnd(raw, stop, block.end);
    pushTrimmed(raw, from, end, into);
    from = skipSpace(raw, end, block.end);
    at = Math.max(from, stop.end);
  }
  pushTrimmed(raw, from, block.end, into);
}

/** The sentences of a stretch of running text, trimmed and in order. */
export function splitSentences(raw: string, span: Span): Sentence[] {
  const found: Sentence[] = [];
  for (const block of blocksOf(raw, span)) for (const part of cutEnumeration(raw, block)) splitBlock(raw, part, found);
  return found;
}

/** A heading as one sentence, white space left outside. */
export function wholeSentence(raw: string, span: Span): Sentence[] {
  const found: Sentence[] = [];
  pushTrimmed(raw, skipSpace(raw, span.start, span.end), span.end, found);
  return found;
}
