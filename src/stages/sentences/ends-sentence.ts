import { endsAfterDot } from './abbreviation.js';
import { isLower, isOpener, isUpper, skipSpace, wordAt, wordBefore } from './characters.js';
import { ABBREVIATIONS, EXCLAIMED, SPEECH_VERBS, STARTERS, TOP_DOMAINS } from './lexicon.js';
import type { Stop } from './stop.js';

/** First letter or digit behind opening marks. */
function contentAt(raw: string, from: number, end: number): number {
  let place = from;
  while (place < end && (isOpener(raw, place) || raw[place] === ' ') && place < from + 6) place++;
  return place;
}

/** "…?" Mr Bond asked: a name and a verb of saying tie the quote to its sentence. */
function isTaggedSpeech(raw: string, next: number, end: number): boolean {
  let place = next;
  for (let i = 0; i < 4; i++) {
    const word = wordAt(raw, place, end);
    if (SPEECH_VERBS.has(word)) return i > 0;
    if (word === '' || !isUpper(word, 0) || (i === 0 && STARTERS.has(word.toLowerCase()))) return false;
    place = skipSpace(raw, place + word.length + (raw[place + word.length] === '.' ? 1 : 0), end);
  }
  return false;
}

/** No blank behind the stop: "It ended.The next". */
function endsWithoutBlank(raw: string, stop: Stop, from: number, end: number): boolean {
  if (stop.kind === 'strong-ellipsis' || stop.kind === 'spaced-ellipsis') return false;
  if (stop.kind === 'ellipsis' && stop.marksEnd - stop.start < 4) return false;
  const word = wordBefore(raw, stop.start, from);
  const before = raw.charAt(stop.start - word.length - 1);
  if (word.length < 2 || word.includes('.') || before === '/' || before === '@' || !isLower(raw, stop.start - 1)) return false;
  const next = isOpener(raw, stop.end) ? stop.end + 1 : stop.end;
  const following = wordAt(raw, next, end);
  if (!isUpper(raw, next) || (following.length === 1 && following !== 'I' && following !== 'A')) return false;
  if (TOP_DOMAINS.has(following.toLowerCase())) return false;
  const after = raw.charAt(next + following.length);
  return isLower(raw, next + 1) || following === 'I' || following === 'A'
    ? !/[./@_]/.test(after) || raw[next + following.length + 1] === ' '
    : false;
}

function endsAfterEllipsis(raw: string, stop: Stop, from: number, content: number): boolean {
  if (raw[stop.start - 1] === '[' || stop.kind === 'strong-ellipsis') return false;
  if (stop.start <= from + 1) return false;
  if (stop.kind === 'spaced-ellipsis')
    return (
      stop.marksEnd - stop.start >= 7 ||
      (raw[stop.start - 1] !== ' ' && stop.marksEnd - stop.start >= 5 && STARTERS.has(wordAt(raw, content, raw.length).toLowerCase()))
    );
  return true;
}

function endsAfterStrong(raw: string, stop: Stop, from: number, end: number): boolean {
  if (stop.closesQuote && isTaggedSpeech(raw, stop.next, end)) return false;
  const word = wordBefore(raw, stop.start, from);
  if (!EXCLAIMED.has(word.toLowerCase()) || raw[stop.start] !== '!') return true;
  return STARTERS.has(wordAt(raw, stop.next, end).toLowerCase());
}

/** "1.", "1.)", "• 9." or "Q." at the head of a sentence counts it and does not end it. */
function isListMarker(raw: string, from: number, marksEnd: number): boolean {
  return marksEnd - from <= 7 && /^[•⁃▪◦●*(]?\s?(?:\d{1,3}|[a-zQA]|[ivx]{1,3})\.$/.test(raw.slice(from, marksEnd));
}

/** Small letters open a sentence only as an address, or where the writer uses no capitals at all. */
function opensInSmallLetters(raw: string, stop: Stop, from: number, content: number): boolean {
  if (raw.startsWith('http', content) && /^https?:\/\//.test(raw.slice(content, content + 8))) return true;
  if (stop.kind === 'spaced-ellipsis' || stop.closesQuote || stop.closesBracket || content !== stop.next) return false;
  if (raw[content] === 'i' && stop.kind !== 'ellipsis' && /^i(?:'m)? $/.test(raw.slice(content, content + 2))) return true;
  if (stop.kind === 'ellipsis' || !isLower(raw, from) || !isLower(raw, stop.start - 1)) return false;
  const word = wordBefore(raw, stop.start, from);
  return word.length > 2 && !word.includes('.') && !ABBREVIATIONS.has(word);
}

/** A dash behind a stop opens a signature or a dashed item where a capital follows. */
function opensAfterDash(raw: string, content: number, end: number): boolean {
  let place = content;
  while (place < end && place < content + 4 && '-–— '.includes(raw.charAt(place))) place++;
  return isUpper(raw, place);
}

/** Whether the sentence that began at `from` ends behind this stop; `end` is the end of the block. */
export function endsSentence(raw: string, stop: Stop, from: number, end: number): boolean {
  if (stop.next >= end) return true;
  if (stop.next === stop.end) return endsWithoutBlank(raw, stop, from, end);
  if (isListMarker(raw, from, stop.marksEnd)) return false;
  const content = contentAt(raw, stop.next, end);
  if (isLower(raw, content)) return opensInSmallLetters(raw, stop, from, content);
  if (/^[,;:/&=+|]/.test(raw.charAt(content))) return false;
  if (/^[-–—]/.test(raw.charAt(content))) return stop.kind !== 'ellipsis' && opensAfterDash(raw, content, end);
  if (stop.kind === 'strong') return endsAfterStrong(raw, stop, from, end);
  if (stop.kind !== 'dot') return endsAfterEllipsis(raw, stop, from, content);
  if (stop.closesQuote || stop.closesBracket) return true;
  return endsAfterDot({ raw, from, at: stop.start, next: content, end });
}
