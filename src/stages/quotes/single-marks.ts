import type { Span } from '../../document/span.js';

const LONGEST = 600;
const BEFORE_OPENER = /[\s([{—–:"“]/;
const AFTER_CLOSER = /[\s.,;:!?)\]—–…"”»-]/;
const LETTER = /[\p{L}\p{N}[]/u;
const CLIPPED = /^['‘’](?:\d0s|em|til|tis|twas|cause|n|bout|round)(?![\p{L}\p{N}])/iu;
const STOPPED_CLOSER = /[.,!?…]['’](?=\s|$)/;

/** Quotes between single marks, told apart from apostrophes; spans exclude the marks. Bounded look-ahead keeps it linear. */
export function findSingles(raw: string, start: number, end: number): Span[] {
  const found: Span[] = [];
  for (let i = start; i < end; i++) {
    const c = raw[i];
    if (c !== "'" && c !== '‘') continue;
    if (!opens(raw, i, start)) continue;
    const close = closerOf(raw, i + 1, Math.min(end, i + LONGEST));
    if (close < 0) continue;
    found.push({ start: i + 1, end: close });
    i = close;
  }
  return found;
}

function opens(raw: string, i: number, start: number): boolean {
  const before = i > start ? raw.charAt(i - 1) : '';
  return (
    (before === '' || BEFORE_OPENER.test(before)) &&
    LETTER.test(raw.charAt(i + 1)) &&
    !CLIPPED.test(raw.slice(i, i + 8)) &&
    raw[i + 1] !== "'"
  );
}

function closerOf(raw: string, from: number, end: number): number {
  let plural = -1;
  for (let i = from; i < end; i++) {
    const c = raw[i];
    if (c !== "'" && c !== '’') continue;
    const before = raw.charAt(i - 1);
    const after = i + 1 < raw.length ? raw.charAt(i + 1) : '';
    if (/\s/.test(before) || (after !== '' && !AFTER_CLOSER.test(after))) continue;
    if (!/[sS]/.test(before) || after !== ' ') return i;
    if (plural < 0) plural = i;
    if (!STOPPED_CLOSER.test(raw.slice(i + 1, end))) return plural;
  }
  return plural;
}
