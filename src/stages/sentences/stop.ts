import type { Span } from '../../document/span.js';
import { isCloser, isClosingQuote, isSpace, skipSpace } from './characters.js';

type StopKind = 'dot' | 'strong' | 'ellipsis' | 'strong-ellipsis' | 'spaced-ellipsis';

/** A run of stops with the marks that close behind it. Offsets are into the raw text. */
export interface Stop extends Span {
  readonly kind: StopKind;
  /** End of the run of stops, before closing marks. */
  readonly marksEnd: number;
  readonly closesQuote: boolean;
  readonly closesBracket: boolean;
  /** The next character that is no white space, or the end of the block. */
  readonly next: number;
}

/** Whether the code unit can end a sentence. */
export function isStopCode(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026 || code === 0x203d || code === 0x3002;
}

function marksEndOf(raw: string, start: number, end: number): number {
  let place = start + 1;
  while (place < end) {
    if (isStopCode(raw.charCodeAt(place))) place++;
    else if (raw[place] === ' ' && (raw[place + 1] === '?' || raw[place + 1] === '!') && place + 1 < end) place += 2;
    else if (
      raw[place] === ' ' &&
      raw[place + 1] === '.' &&
      place + 1 < end &&
      (raw[place + 2] === ' ' || raw[place + 2] === '.' || isCloser(raw, place + 2) || place + 2 >= end)
    )
      place += 2;
    else break;
  }
  return place;
}

function kindOf(marks: string): StopKind {
  if (marks.length === 1) return marks === '.' || marks === '。' ? 'dot' : marks === '…' ? 'ellipsis' : 'strong';
  if (/[!?‽]/u.test(marks)) return marks.endsWith('..') || marks.endsWith('…') ? 'strong-ellipsis' : 'strong';
  return marks.includes(' ') ? 'spaced-ellipsis' : 'ellipsis';
}

/** Numbers of footnotes. */
const NOTE = /(?:\[\d{1,3}\]){1,4}(?=\s)/y;

/** A mark straight behind the stop closes unless a word follows it at once. */
function closersEnd(raw: string, from: number, end: number): number {
  let place = from;
  while (place < end && isCloser(raw, place)) place++;
  NOTE.lastIndex = place;
  if (NOTE.test(raw) && NOTE.lastIndex <= end) return NOTE.lastIndex;
  const straight = place > from && (raw[place - 1] === '"' || raw[place - 1] === "'");
  return straight && place < end && !isSpace(raw.charCodeAt(place)) && /[\p{L}\p{N}]/u.test(raw.charAt(place)) ? place - 1 : place;
}

/** Reads the stop that starts at `start`, within a block that ends at `end`. */
export function readStop(raw: string, start: number, end: number): Stop {
  const marksEnd = marksEndOf(raw, start, end);
  let close = closersEnd(raw, marksEnd, end);
  let closesQuote = false;
  let closesBracket = false;
  for (let i = marksEnd; i < close; i++) {
    if (isClosingQuote(raw, i)) closesQuote = true;
    else closesBracket = true;
  }
  const next = skipSpace(raw, close, end);
  // A closing mark set off by a blank, as in treebank text: `end. " Next`.
  if (!closesQuote && next > close && next < end && isCloser(raw, next) && (next + 1 >= end || isSpace(raw.charCodeAt(next + 1))))
    close = next + 1;
  return {
    kind: kindOf(raw.slice(start, marksEnd)),
    start,
    marksEnd,
    end: close,
    closesQuote,
    closesBracket,
    next: skipSpace(raw, close, end),
  };
}
