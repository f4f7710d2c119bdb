import type { Span } from '../../document/span.js';

/** One line of a source: `start`..`end` with its break, `from`..`to` without surrounding white space, `text` between them. */
export interface Line extends Span {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const SPACE = /\s/u;
const isSpaceAt = (raw: string, i: number): boolean => {
  const code = raw.charCodeAt(i);
  return code === 32 || (code >= 9 && code <= 13) || (code >= 160 && SPACE.test(raw.charAt(i)));
};

function lineBetween(raw: string, start: number, end: number): Line {
  let from = start;
  let to = end;
  while (from < to && isSpaceAt(raw, from)) from++;
  while (to > from && isSpaceAt(raw, to - 1)) to--;
  return { start, end, from, to, text: raw.slice(from, to) };
}

/** The lines of a source, in order; together they cover it. Breaks are LF, CRLF and, where a source has no LF, CR. */
export function linesOf(raw: string): readonly Line[] {
  const mark = raw.includes('\n') ? '\n' : '\r';
  const lines: Line[] = [];
  for (let start = 0; start < raw.length; ) {
    const found = raw.indexOf(mark, start);
    const end = found < 0 ? raw.length : found + 1;
    lines.push(lineBetween(raw, start, end));
    start = end;
  }
  return lines;
}

/** Index of the nearest line with text at or after `index`, `lines.length` where there is none. */
export function nextWritten(lines: readonly Line[], index: number): number {
  let i = index;
  while (i < lines.length && lines[i]?.text === '') i++;
  return i;
}

/** Index of the nearest line with text at or before `index`, not before `floor`; -1 where there is none. */
export function previousWritten(lines: readonly Line[], index: number, floor = 0): number {
  let i = index;
  while (i >= floor && lines[i]?.text === '') i--;
  return i >= floor ? i : -1;
}

/** Whether the line in front of `index` is blank or missing. */
export function isAfterBlank(lines: readonly Line[], index: number): boolean {
  return index === 0 || lines[index - 1]?.text === '';
}
