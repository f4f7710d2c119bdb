import type { Span } from '../../document/span.js';

/** `, D-N.M.,` and `(R-Ohio)` behind a politician, `, 61,` behind anybody, `(VMRS)` behind a body. */
const TAG =
  /,\s(?:\p{Lu}{1,3}[-–]\p{Lu}[\p{L}.]{0,14}|\d{2,3})(?=,\s)|\s\((?:\p{Lu}{2,8}|\p{Lu}{1,3}(?:[-–]\p{Lu}[^()\n]{0,30})?|\d{2,3})\)/gu;
/** `GENEVA (Agency) — `, `SPRINGFIELD, Ohio, May 12 - ` at the start of a paragraph. */
const DATELINE =
  /^\s*\p{Lu}[\p{Lu}'’.]+(?:[\s/-]\p{Lu}[\p{Lu}'’.]+){0,3}(?:,\s[^\n,()—–-]{1,24}){0,2}(?:\s\([^()\n]{1,30}\))?\s*(?:--?|[–—])\s+(?=\S)/u;

/** What stands between a reader and the sentence: datelines, party and age behind a name. Spans of one paragraph, in order. */
export function readAsides(raw: string, start: number, end: number): Span[] {
  const text = raw.slice(start, end);
  const dateline = DATELINE.exec(text);
  const found: Span[] = dateline === null ? [] : [{ start, end: start + dateline[0].length }];
  for (const tag of text.matchAll(TAG)) found.push({ start: start + tag.index, end: start + tag.index + tag[0].length });
  return found;
}
