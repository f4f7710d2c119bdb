import { furnitureKind } from './furniture.js';
import type { Line } from './lines.js';
import { endsSentence } from './title-shape.js';

/** How many characters of running text the lines `from`..`stop` hold; 0 where none of them ends like a sentence. */
export function textAmount(lines: readonly Line[], from: number, stop: number): number {
  let amount = 0;
  let hasSentence = false;
  for (let i = from; i < stop; i++) {
    const text = lines[i]?.text ?? '';
    if (text === '' || furnitureKind(text) !== null) continue;
    amount += text.length;
    hasSentence ||= endsSentence(text) && (text.length >= 40 || (lines[i - 1]?.text.length ?? 0) >= 50);
  }
  return hasSentence ? amount : 0;
}

const LIST_MARK = /^(?:\d+[.)]|[•●▪*-])\s/u;

/** A long line that ends like a sentence, or a line of wrapped text that goes on in the next one. */
function isProse(text: string, next: string): boolean {
  if (text.length < 50 || LIST_MARK.test(text)) return false;
  return (text.length >= 80 && endsSentence(text)) || /^\p{Ll}/u.test(next);
}

/** The share of the characters in `from`..`stop` that stand in sentences: lines that end with a stop or go on in small letters. */
export function sentenceShare(lines: readonly Line[], from: number, stop: number): number {
  let all = 0;
  let inSentences = 0;
  for (let i = from; i < stop; i++) {
    const text = lines[i]?.text ?? '';
    if (text === '' || furnitureKind(text) !== null) continue;
    all += text.length;
    if (text.length >= 40 && (endsSentence(text) || /^\p{Ll}/u.test(lines[i + 1]?.text ?? ''))) inSentences += text.length;
  }
  return all === 0 ? 0 : inSentences / all;
}

/** Characters of running text in `from`..`stop`, 0 for fewer than `least` lines of it; list items do not count. */
export function proseAmount(lines: readonly Line[], from: number, stop: number, least: number): number {
  let amount = 0;
  let count = 0;
  for (let i = from; i < stop; i++) {
    const text = lines[i]?.text ?? '';
    if (!isProse(text, lines[i + 1]?.text ?? '')) continue;
    amount += text.length;
    count++;
  }
  return count >= least ? amount : 0;
}
