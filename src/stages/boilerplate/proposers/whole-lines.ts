import type { Block, Judgement } from '../block.js';
import { ADVERTISEMENT_LINES, FURNITURE_LINES, SHARE_LINES, SUBSCRIBE_LINES } from '../lexicon.js';

const by = 'whole-line';

/** The line as it stands in the lexicon: small letters, no leading arrows, no colon or arrow behind. */
export function plainLine(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[\s•*>»|#-]+(?=\p{L})/u, '')
    .replace(/[\s:»›>→|]+$/u, '');
}

/** Lines that are furniture by their very words: buttons, share bars, advertisement slots. */
export function proposeWholeLine(block: Block): Judgement | null {
  if (block.text.length > 60) return null;
  const line = plainLine(block.text);
  if (ADVERTISEMENT_LINES.has(line)) return { kind: 'advertisement', by, certainty: 0.97 };
  if (SHARE_LINES.has(line)) return { kind: 'share', by, certainty: 0.9 };
  if (SUBSCRIBE_LINES.has(line)) return { kind: 'subscribe', by, certainty: 0.9 };
  if (FURNITURE_LINES.has(line) || FURNITURE_LINES.has(block.text.toLowerCase())) return { kind: 'navigation', by, certainty: 0.9 };
  return null;
}
