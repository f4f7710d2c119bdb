import type { Span } from '../../document/span.js';
import { findSingles } from './single-marks.js';
import type { Run } from './types.js';

/** How far a mark is looked for: keeps hostile input linear. */
const REACH = 3000;
const SPACE = /\s/;
const OPEN_BEFORE = /[\s([{—–\-/:]/;
const WORD = /[\p{L}\p{N}]/u;

interface Open {
  readonly at: number;
  readonly start: number;
  readonly mark: string;
}

interface Mark {
  readonly width: number;
  readonly family: string;
  readonly role: 'open' | 'close' | 'either';
}

const MARKS: Readonly<Record<string, Mark>> = {
  '“': { width: 1, family: '"', role: 'open' },
  '”': { width: 1, family: '"', role: 'close' },
  '„': { width: 1, family: '„', role: 'open' },
  '«': { width: 1, family: '«', role: 'open' },
  '»': { width: 1, family: '«', role: 'close' },
  '"': { width: 1, family: '"', role: 'either' },
};

/**
 * The quoted runs of one paragraph in text order, never overlapping. A missing mark yields a run bounded by the paragraph,
 * so that no stray mark changes the reading of what follows. `isCarried`: the paragraph before left a quote open. Offsets into `raw`.
 */
export function readRuns(raw: string, start: number, end: number, isCarried: boolean): Run[] {
  const runs: Run[] = [];
  let open: Open | null = null;
  let stray = start;
  for (let i = start; i < end; i++) {
    const mark = markAt(raw, i);
    if (mark === null) continue;
    const role = roleOf(raw, i, mark, open, start, end);
    if (role === 'open') {
      if (open !== null) {
        if (open.mark !== mark.family && raw.slice(i, Math.min(end, i + REACH)).includes(open.mark === '«' ? '»' : '”')) continue;
        pushRun(raw, runs, open, i, i, false);
      }
      open = { at: i, start: i + mark.width, mark: mark.family };
    } else if (role === 'close' && open !== null) {
      pushRun(raw, runs, open, i, i + mark.width, true);
      open = null;
    } else if (role === 'close') {
      pushUnopened(raw, runs, { start, stray, isCarried }, i, mark);
      stray = i + mark.width;
    }
    i += mark.width - 1;
  }
  if (open !== null) pushRun(raw, runs, open, end, end, false);
  return withSingles(raw, runs, start, end);
}

function markAt(raw: string, i: number): Mark | null {
  const c = raw.charAt(i);
  const mark = MARKS[c];
  if (mark !== undefined) return mark;
  if (c === '`' && raw[i + 1] === '`') return { width: 2, family: '"', role: 'open' };
  if (c === "'" && raw[i + 1] === "'") return { width: 2, family: '"', role: 'either' };
  return null;
}

function roleOf(raw: string, i: number, mark: Mark, open: Open | null, start: number, end: number): 'open' | 'close' | null {
  const before = i > start ? raw.charAt(i - 1) : '';
  const after = i + mark.width < end ? raw.charAt(i + mark.width) : '';
  const wordEnds = before !== '' && !OPEN_BEFORE.test(before);
  if (open?.mark === '„' && raw[i] === '“') return 'close';
  if (mark.role === 'open') return wordEnds && open !== null && (after === '' || SPACE.test(after)) ? 'close' : 'open';
  if (open === null && /\d/.test(before) && mark.family === '"') return null;
  if (mark.role === 'close') return open === null && !wordEnds && after !== '' && !SPACE.test(after) ? 'open' : 'close';
  const looksOpening = !wordEnds && after !== '' && !SPACE.test(after);
  if (open !== null) return looksOpening && WORD.test(after) && open.mark === '"' && !SPACE.test(raw.charAt(open.start)) ? 'open' : 'close';
  return wordEnds && (after === '' || !WORD.test(after)) ? 'close' : 'open';
}

/** The reporter's words behind a comma, where a quote's closing mark is missing (", she told a crowd"). */
const TAG =
  /[,?!]\s(?:(?:he|she|they|\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)\s(?:said|says|told|added|warned|explained|replied|asked)\b|(?:said|says|added|replied|asked)\s(?:he|she|they|the|an?|\p{Lu})|according\sto\s)/u;

function pushRun(raw: string, runs: Run[], open: Open, end: number, outerEnd: number, closed: boolean): void {
  const tag = closed ? null : TAG.exec(raw.slice(open.start, Math.min(end, open.start + REACH)));
  let last = tag === null ? end : open.start + tag.index + 1;
  if (!closed) while (last > open.start && SPACE.test(raw.charAt(last - 1))) last--;
  addRun(raw, runs, {
    start: open.start,
    end: last,
    outerStart: open.at,
    outerEnd: closed ? outerEnd : last,
    mark: open.mark === '„' ? '"' : open.mark,
    opened: true,
    closed,
  });
}

/** Words after which a quote whose opening mark is missing began. */
const SAID = /\b(?:said|says|told|stated|added|replied|wrote|asked)[,:]?\s+(?:that\s+)?/i;
const SENTENCE_START = /[.!?]["”’]?\s+(?=\p{Lu})/gu;

/** A closing mark alone: the quote began with its sentence, or behind the verb of saying there. */
function pushUnopened(
  raw: string,
  runs: Run[],
  { start, stray, isCarried }: { start: number; stray: number; isCarried: boolean },
  end: number,
  mark: Mark,
): void {
  const floor = Math.max(runs.at(-1)?.outerEnd ?? start, stray, end - REACH);
  const text = raw.slice(floor, end);
  let from = floor === start ? 0 : -1;
  for (const stop of text.matchAll(SENTENCE_START)) from = stop.index + stop[0].length;
  if (from < 0) return;
  if (isCarried && floor === start) from = 0;
  const said = isCarried ? null : SAID.exec(text.slice(from));
  if (said !== null) from += said.index + said[0].length;
  from += floor;
  while (from < end && SPACE.test(raw.charAt(from))) from++;
  addRun(raw, runs, { start: from, end, outerStart: from, outerEnd: end + mark.width, mark: mark.family, opened: false, closed: true });
}

const firstWordOf = (raw: string, { start, end }: Span) =>
  /[\p{L}\p{N}’']+/u.exec(raw.slice(start, Math.min(end, start + LONGEST_WORD)))?.[0].toLowerCase() ?? '';
const LONGEST_WORD = 40;

type RunParts = Pick<Run, 'start' | 'end' | 'outerStart' | 'outerEnd' | 'mark' | 'opened' | 'closed'>;

function addRun(raw: string, runs: Run[], parts: RunParts): void {
  const text = raw.slice(parts.start, parts.end);
  if (!WORD.test(text)) return;
  const { start, end, outerStart, outerEnd, mark, opened, closed } = parts;
  const nested = findSingles(raw, start, end);
  runs.push({
    start,
    end,
    outerStart,
    outerEnd,
    mark,
    opened,
    closed,
    nested,
    firstWord: firstWordOf(raw, parts),
    endsInComma: raw[end - 1] === ',',
    pushed: false,
    goesOn: false,
    continues: null,
  });
}

/** Single quotes count as outer marks only between the runs of the stronger marks. */
function withSingles(raw: string, runs: Run[], start: number, end: number): Run[] {
  const all = [...runs];
  let from = start;
  for (const stop of [...runs, null]) {
    for (const s of findSingles(raw, from, stop?.outerStart ?? end)) {
      all.push({
        ...s,
        outerStart: s.start - 1,
        outerEnd: s.end + 1,
        mark: "'",
        opened: true,
        closed: true,
        nested: [],
        firstWord: firstWordOf(raw, s),
        endsInComma: raw[s.end - 1] === ',',
        pushed: false,
        goesOn: false,
        continues: null,
      });
    }
    from = stop?.outerEnd ?? end;
  }
  return all.sort((a, b) => a.start - b.start);
}
