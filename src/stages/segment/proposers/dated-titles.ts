import type { TextSpan } from '../../../document/span.js';
import { textSpan } from '../../../document/span.js';
import { isHeadField } from '../database-field.js';
import type { DayOrder } from '../day-order.js';
import { dayOrderOf } from '../day-order.js';
import { furnitureKind, isKicker, isRule } from '../furniture.js';
import type { Head, KnownBlock } from '../head.js';
import { publishedAt } from '../head.js';
import type { Line } from '../lines.js';
import { nextWritten, previousWritten } from '../lines.js';
import { listHeaderBefore } from '../list-header.js';
import type { MetaLine } from '../meta-line.js';
import { readMetaLine, readOutletDate } from '../meta-line.js';
import { countWords, isTitleLike } from '../title-shape.js';
import { bareBylineOver, isHardWrapped, titleNear, titleUnder } from './title-near-date.js';

const MAX_META_LINES = 5;

/** Lines of meta data that follow each other with at most blank lines between. */
interface MetaBlock {
  readonly first: number;
  readonly stop: number;
  readonly lines: readonly { readonly at: number; readonly meta: MetaLine }[];
}

function readBlock(lines: readonly Line[], first: number, meta: MetaLine): MetaBlock {
  const found = [{ at: first, meta }];
  let stop = first + 1;
  while (found.length < MAX_META_LINES) {
    const at = nextWritten(lines, stop);
    const next = readMetaLine(lines[at]?.text ?? '');
    if (next === null || at - stop > 2) break;
    found.push({ at, meta: next });
    stop = at + 1;
  }
  return { first, stop, lines: found };
}

function spanIn(raw: string, line: Line | undefined, place: { readonly start: number; readonly end: number } | null): TextSpan | null {
  return line && place ? textSpan(raw, line.from + place.start, line.from + place.end) : null;
}

function knownBlocks(lines: readonly Line[], from: number, stop: number): readonly KnownBlock[] {
  const known: KnownBlock[] = [];
  for (let i = from; i < stop; i++) {
    const line = lines[i];
    if (line && line.text !== '') known.push({ start: line.from, end: line.to, kind: 'dateline', by: 'meta-line' });
  }
  return known;
}

const SURE_WORDS = /^(?:published|posted|updated|publi|veröffentlicht|gepubliceerd|pubblicato|opublikowano|опублік|опублик)/iu;

/** Whether meta lines can only head an article: an author, an outlet, a clock or a word like "Published" stands with the date. */
function isSureBlock(lines: readonly Line[], block: MetaBlock): boolean {
  return block.lines.some(
    ({ at, meta }) =>
      meta.byline !== null || meta.outlet !== null || meta.date?.value?.includes('T') === true || SURE_WORDS.test(lines[at]?.text ?? ''),
  );
}

const MAX_CODES = 4;

/** The line behind codes that stand between the date and a copyright line ("LBA", "English"); `stop` where no such line follows. */
function behindCodes(lines: readonly Line[], stop: number): number {
  for (let at = stop; at < stop + MAX_CODES; at++) {
    const text = lines[at]?.text ?? '';
    if (text === '' || text.length > 60) return stop;
    if (furnitureKind(text) === 'copyright') return at + 1;
  }
  return stop;
}

/** The line behind database fields and copyright lines that follow a head. */
function behindFields(lines: readonly Line[], stop: number): number {
  let end = behindCodes(lines, stop);
  for (let at = nextWritten(lines, end); at < lines.length && at - end <= 3; at = nextWritten(lines, end)) {
    const text = lines[at]?.text ?? '';
    if (!isHeadField(text) && furnitureKind(text) !== 'copyright' && text.toLowerCase() !== 'body') break;
    end = at + 1;
  }
  return end;
}

/** What is known of a source's habits before its heads are read. */
interface Habits {
  readonly isWrapped: boolean;
  readonly dayOrder: DayOrder | null;
  /** Dates stand over their titles. */
  readonly datesLead: boolean;
}

function headOf(raw: string, lines: readonly Line[], block: MetaBlock, { isWrapped, dayOrder, datesLead }: Habits): Head | null {
  const stop = behindFields(lines, block.stop);
  const hasFields = stop > block.stop;
  const bareAt = bareBylineOver(raw, lines, block.first, hasFields);
  const metaFirst = bareAt < 0 ? block.first : bareAt;
  const title = titleNear(
    raw,
    lines,
    { first: metaFirst, stop: block.stop },
    { isSure: datesLead || bareAt >= 0 || isSureBlock(lines, block), isWrapped, datesLead },
  );
  if (title === null) return null;
  const { first: titleLine, last } = title;
  const dated = block.lines.find(({ meta }) => meta.date !== null);
  const authored = block.lines.find(({ meta }) => meta.byline !== null);
  const placed = block.lines.find(({ meta }) => meta.outlet !== null);
  const datedLine = dated && lines[dated.at];
  const header = listHeaderBefore(raw, lines, titleLine);
  const bare = bareAt < 0 ? null : spanIn(raw, lines[bareAt], { start: 0, end: lines[bareAt]?.text.length ?? 0 });
  return {
    titleLine,
    titleStop: last + 1,
    first: header?.first ?? Math.min(titleLine, metaFirst),
    body: Math.max(last + 1, stop),
    byline: spanIn(raw, authored && lines[authored.at], authored?.meta.byline ?? null) ?? (hasFields ? null : bare),
    outlet: header?.outlet ?? spanIn(raw, placed && lines[placed.at], placed?.meta.outlet ?? null) ?? (hasFields ? bare : null),
    published: datedLine && dated?.meta.date ? publishedAt(raw, datedLine, dated.meta.date, dayOrder) : null,
    known: knownBlocks(lines, metaFirst, stop),
    by: dated ? 'dated-title' : 'bylined-title',
  };
}

/** Whether a headline or running text stands in front of a line: then the dates behind it part one text, a chronicle. */
function isOpened(lines: readonly Line[], at: number): boolean {
  return lines.slice(0, at).some(({ text }) => text.length >= 80 || (isTitleLike(text) && countWords(text, 4) >= 4));
}

/** Whether dates stand over their titles: two and more do, the source begins so, and few have a line over them that could be theirs. */
function leadsTitles(lines: readonly Line[]): boolean {
  let leading = 0;
  let under = 0;
  let isFirst = true;
  for (let i = 0; i < lines.length; i++) {
    if (readMetaLine(lines[i]?.text ?? '')?.date == null) continue;
    if (isFirst && isOpened(lines, i)) return false;
    isFirst = false;
    const over = lines[previousWritten(lines, i - 1, Math.max(0, i - 3))]?.text ?? '';
    if (!isRule(over) && isTitleLike(over)) under++;
    else if (titleUnder(lines, i + 1) >= 0) leading++;
  }
  return leading >= 2 && under * 3 < leading;
}

/** Lines like "Kyiv Courier — 5 September 2025" by number, where two of them stand right under title-like lines that head a section. */
function findOutletDates(lines: readonly Line[]): ReadonlyMap<number, MetaLine> {
  const found = new Map<number, MetaLine>();
  lines.forEach(({ text }, i) => {
    const over = lines[i - 1]?.text ?? '';
    const above = lines[i - 2]?.text ?? '';
    if (!isTitleLike(over) || !(above === '' || isRule(above) || isKicker(above))) return;
    const meta = readOutletDate(text);
    if (meta) found.set(i, meta);
  });
  return found.size >= 2 ? found : new Map();
}

/** Titles that stand over a date line or a byline, with the list header in front of them. */
export function proposeDatedTitles(raw: string, lines: readonly Line[]): readonly Head[] {
  const heads: Head[] = [];
  const habits = { isWrapped: isHardWrapped(lines), dayOrder: dayOrderOf(lines), datesLead: leadsTitles(lines) };
  const outletDates = findOutletDates(lines);
  for (let i = 0; i < lines.length; i++) {
    const meta = readMetaLine(lines[i]?.text ?? '') ?? outletDates.get(i) ?? null;
    if (meta === null || (meta.date === null && meta.byline === null)) continue;
    const block = readBlock(lines, i, meta);
    const head = headOf(raw, lines, block, habits);
    if (head) heads.push(head);
    i = Math.max(block.stop, head?.body ?? 0) - 1;
  }
  return heads;
}
