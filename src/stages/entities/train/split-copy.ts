import type { Span } from '../../../document/span.js';

/** A stop with its closing marks, then a blank, then what may begin a sentence. */
const END = /[.!?]["'”’)\]]*[ \t]+(?=["'“‘([]*[\p{Lu}\d])/gu;
/** What a stop after it does not end: initials and titles. */
const OPEN =
  /(?:\b\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sen|Rep|Gov|St|Jr|Sr|Inc|Corp|Ltd|Co|No|vs|v|Prof|Rev|Sgt|Maj|Adm|Capt|Cmdr|Hon|Mt|Ft|Bros))\.$/u;

/** Cuts training copy into sentences: a line is a paragraph; no cut falls inside a marked name. Offsets into `text`. */
export function splitCopy(text: string, names: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    let start = at;
    for (const match of line.matchAll(END)) {
      const end = at + match.index + match[0].trimEnd().length;
      const open = OPEN.test(text.slice(Math.max(start, end - 12), end)) || names.some((name) => name.start < end && end < name.end);
      if (open) continue;
      sentences.push({ start, end });
      start = at + match.index + match[0].length;
    }
    if (start < at + line.length) sentences.push({ start, end: at + line.length });
    at += line.length + 1;
  }
  return sentences;
}
