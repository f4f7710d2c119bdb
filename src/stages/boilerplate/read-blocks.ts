import type { Document } from '../../document/document.js';
import type { Span } from '../../document/span.js';
import type { Block, Judgement } from './block.js';
import { blockOf } from './block.js';

interface Line extends Span {
  readonly apart: boolean;
  /** The first letter, for a look at its case. */
  readonly first: string;
}

interface Given extends Span {
  readonly judgement: Judgement;
}

function isBlank(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(raw.charAt(at));
}

/** Title and known blocks in order, clipped to the article, without overlap. */
function givenOf({ article }: Document): Given[] {
  const title =
    article.title === null
      ? []
      : [{ start: article.title.start, end: article.title.end, judgement: { kind: 'title', by: 'article-title', certainty: 1 } } as const];
  const known = article.known.map((span) => ({
    start: span.start,
    end: span.end,
    judgement: { kind: span.kind, by: span.by, certainty: 0.95 },
  }));
  const all = [...title, ...known]
    .filter((span) => span.start >= article.start && span.end <= article.end && span.end > span.start)
    .sort((a, b) => a.start - b.start);
  let last = article.start;
  return all.filter((span) => {
    const free = span.start >= last;
    if (free) last = span.end;
    return free;
  });
}

function trimmed(raw: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(raw, from)) from++;
  while (to > from && isBlank(raw, to - 1)) to--;
  return { start: from, end: to };
}

function linesOf(raw: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  let apart = false;
  for (let at = from; at < to; ) {
    const found = raw.indexOf('\n', at);
    const stop = found < 0 || found > to ? to : found;
    const line = trimmed(raw, at, stop);
    if (line.end > line.start) {
      lines.push({ ...line, apart, first: raw.slice(line.start, line.start + 2) });
      apart = false;
    } else apart = true;
    at = stop + 1;
  }
  return lines;
}

/** How many lines come close to each width up to 100: index is the width. */
function closeCounts(lengths: readonly number[]): number[] {
  const exact = new Array<number>(101).fill(0);
  for (const length of lengths) if (length <= 100) exact[length] = (exact[length] ?? 0) + 1;
  return exact.map((_, width) => exact.slice(Math.max(0, width - 9), width + 1).reduce((sum, count) => sum + count, 0));
}

/** Whether a line had no room for the first word of the next one at this width. */
function isFull(raw: string, before: Line, line: Line, width: number): boolean {
  const space = raw.slice(line.start, line.end).search(/\s/);
  const word = space < 0 ? line.end - line.start : space;
  return before.end - before.start + 1 + word > width - 1;
}

/** The width of a text too short for a count: its longest line, where nearly every break within a paragraph had to be. */
function widthByBreaks(raw: string, lines: readonly Line[]): number | null {
  const width = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  if (width < 55 || width > 100) return null;
  const breaks = lines.flatMap((line, i) => {
    const before = lines[i - 1];
    return line.apart || before === undefined ? [] : [isFull(raw, before, line, width)];
  });
  const full = breaks.filter(Boolean).length;
  return full >= 1 && full * 10 >= breaks.length * 8 ? width : null;
}

/** The width a text was wrapped at, or null: hardly a line is longer and many come close. */
function wrapWidth(raw: string, lines: readonly Line[]): number | null {
  return widthByCount(lines) ?? widthByBreaks(raw, lines);
}

function widthByCount(lines: readonly Line[]): number | null {
  const lengths = lines.map((line) => line.end - line.start);
  const close = closeCounts(lengths);
  const most = close.slice(45).reduce((high, count) => Math.max(high, count), 0);
  const width = close.findIndex((count, at) => at >= 45 && count === most);
  if (most < 3 || lengths.filter((length) => length > width + 2).length * 6 > lines.length) return null;
  const lower = lines.filter((line, i) => i > 0 && !line.apart && /^\p{Ll}/u.test(line.first)).length;
  return most * 4 >= lines.length || lower * 5 >= lines.length ? width : null;
}

function continues(raw: string, before: Line, line: Line, width: number): boolean {
  if (
    line.apart ||
    /^(?:By \p{Lu}|\p{Lu}{2}[^\p{Ll}]{6}$)/u.test(raw.slice(line.start, line.start + 8)) ||
    /^(?:[•*-]\s|[–—]\s\P{Ll}|\d{1,3}[.)]\s)/u.test(raw.slice(line.start, line.start + 6))
  )
    return false;
  const length = before.end - before.start;
  return isFull(raw, before, line, width) || (length >= width * 0.55 && /^["“‘'(]?\p{Ll}/u.test(line.first));
}

function joinWrapped(raw: string, lines: readonly Line[]): Line[] {
  const width = wrapWidth(raw, lines);
  if (width === null) return [...lines];
  const joined: Line[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    const open = joined.at(-1);
    if (open !== undefined && before !== null && continues(raw, before, line, width))
      joined[joined.length - 1] = { ...open, end: line.end };
    else joined.push(line);
    before = line;
  }
  return joined;
}

function isBroken(group: readonly Line[], raw: string): boolean {
  const lower = group.filter(
    (line, i) => i > 0 && /^\p{Ll}/u.test(line.first) && !/^(?:https?:|www\.|\S{1,80}@)/.test(raw.slice(line.start, line.start + 90)),
  );
  const widest = group.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  return lower.length > 0 && lower.length * 4 >= group.length - 1 && widest <= 120;
}

/** In body text, the lines of a paragraph that was broken by hand are one block; sentences look at its lines again. */
function joinBroken(raw: string, lines: readonly Line[]): Line[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    if (open === undefined || line.apart) groups.push([line]);
    else open.push(line);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    const last = group.at(-1);
    return first !== undefined && last !== undefined && isBroken(group, raw) ? [{ ...first, end: last.end }] : group;
  });
}

/** The blocks of an article in order; given ones stay whole. Text between them is cut into lines or wrapped paragraphs. */
export function readBlocks(document: Document): Block[] {
  const { raw, article } = document;
  const blocks: Block[] = [];
  const addLines = (from: number, to: number): void => {
    const lines = joinWrapped(raw, linesOf(raw, from, to));
    for (const line of document.clean ? joinBroken(raw, lines) : lines) blocks.push(blockOf(raw, line.start, line.end, line.apart, null));
  };
  let at = article.start;
  for (const { start, end, judgement } of givenOf(document)) {
    addLines(at, start);
    const inner = trimmed(raw, start, end);
    if (inner.end > inner.start) blocks.push(blockOf(raw, inner.start, inner.end, true, judgement));
    at = end;
  }
  addLines(at, article.end);
  return blocks;
}
