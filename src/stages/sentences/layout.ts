import type { Span } from '../../document/span.js';
import { isLower, isOpener, isSpace, isUpper, skipSpace } from './characters.js';

const BULLET = /[•⁃▪◦●*·-]\s|[–—]\s\P{Ll}|\(?\d{1,3}[.)]\s|[QA][.:]\s/uy;

/** The lines of a stretch, trimmed; blank lines are left as empty spans. */
function linesOf(raw: string, span: Span): Span[] {
  const lines: Span[] = [];
  for (let at = span.start; at <= span.end; ) {
    const found = raw.indexOf('\n', at);
    const stop = found < 0 || found > span.end ? span.end : found;
    const start = skipSpace(raw, at, stop);
    let end = stop;
    while (end > start && isSpace(raw.charCodeAt(end - 1))) end--;
    lines.push({ start, end });
    at = stop + 1;
  }
  return lines;
}

function endsWithStop(raw: string, line: Span): boolean {
  return '.!?…:"”’)'.includes(raw.charAt(line.end - 1));
}

function isAddress(raw: string, line: Span): boolean {
  return /^(?:https?:|www\.|\S{1,80}@)/.test(raw.slice(line.start, line.start + 90));
}

function startsItem(raw: string, line: Span): boolean {
  BULLET.lastIndex = line.start;
  return BULLET.test(raw);
}

/** Whether a line begins with a small letter, behind an opening mark or not. */
function opensInSmall(raw: string, line: Span): boolean {
  return isLower(raw, isOpener(raw, line.start) ? line.start + 1 : line.start);
}

/** How many lines had no room for the first word of the next one. */
function countFull(raw: string, lines: readonly Span[], width: number): number {
  return lines.slice(1).filter((line, i) => {
    const before = lines[i];
    const space = raw.slice(line.start, line.end).search(/\s/);
    const word = space < 0 ? line.end - line.start : space;
    return before !== undefined && before.end - before.start + 1 + word >= width && !startsItem(raw, line);
  }).length;
}

/** Lines broken at a width and not at a thought: lines that go on in small letters, or long lines of one width without a stop. */
function isWrapped(raw: string, lines: readonly Span[]): boolean {
  const inner = lines.slice(0, -1);
  const lower = lines.slice(1).filter((line) => opensInSmall(raw, line) && !isAddress(raw, line)).length;
  const widest = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  if (widest > 120) return false;
  const goesOn = inner.filter((line, i) => !endsWithStop(raw, line) && !isBulleted(raw, lines[i + 1])).length;
  if (lower > 0 && lower * 4 >= inner.length) return true;
  if (widest >= 50 && goesOn > 0 && countFull(raw, lines, widest) * 10 >= inner.length * 8) return true;
  return (
    widest >= 50 &&
    goesOn * 2 >= inner.length &&
    inner.filter((line) => line.end - line.start >= widest * 0.7).length * 4 >= inner.length * 3
  );
}

function isBulleted(raw: string, line: Span | undefined): boolean {
  return line !== undefined && startsItem(raw, line);
}

function joinLines(raw: string, lines: readonly Span[]): Span[] {
  const blocks: Span[] = [];
  let open: Span | null = null;
  for (const line of lines) {
    if (open !== null && !startsItem(raw, line)) {
      open = { start: open.start, end: line.end };
      continue;
    }
    if (open !== null) blocks.push(open);
    open = line;
  }
  if (open !== null) blocks.push(open);
  return blocks;
}

/** A line that goes on in small letters after one without a stop was broken by hand. */
function joinContinued(raw: string, lines: readonly Span[]): Span[] {
  const blocks: Span[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    const continues =
      last !== undefined &&
      isLower(raw, line.start) &&
      !isAddress(raw, line) &&
      !endsWithStop(raw, last) &&
      isUpper(raw, last.start) &&
      last.end - last.start >= 40;
    if (continues) blocks[blocks.length - 1] = { start: last.start, end: line.end };
    else blocks.push(line);
  }
  return blocks;
}

function groupBlocks(raw: string, lines: readonly Span[]): Span[] {
  if (lines.length < 2) return [...lines];
  return isWrapped(raw, lines) ? joinLines(raw, lines) : joinContinued(raw, lines);
}

/** The stretches of a region that are read on without a break: its lines, or its paragraphs where it is hard-wrapped. */
export function blocksOf(raw: string, span: Span): readonly Span[] {
  const blocks: Span[] = [];
  let group: Span[] = [];
  for (const line of linesOf(raw, span)) {
    if (line.end > line.start) {
      group.push(line);
      continue;
    }
    blocks.push(...groupBlocks(raw, group));
    group = [];
  }
  blocks.push(...groupBlocks(raw, group));
  return blocks;
}
