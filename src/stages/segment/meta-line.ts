import type { Span } from '../../document/span.js';
import type { DateReading } from './date-line.js';
import { findDate, readDateLine } from './date-line.js';
import { BYLINE_OPENERS } from './lexicon.js';
import { isNameLike } from './title-shape.js';

/** What a line between title and text says: a date, an author, an outlet. Places count from the begin of the text. */
export interface MetaLine {
  readonly date: DateReading | null;
  readonly byline: Span | null;
  readonly outlet: Span | null;
}

const MAX_LENGTH = 110;
const OPENER = /^(?:(?:posted|written|reported|published|story|words)\s+)?([\p{L}]+)\s*:?\s+/iu;
const LENGTH =
  /^(?:\d{1,3}\s?(?:-\s?)?(?:min|minutes?|mins)\.?\s(?:read|listen|de lecture|lesezeit)|\d{1,3}\s?(?:[smhdw]|secs?|mins?|hrs?|hours?|days?|weeks?)(?:\sago)?|\d{1,3}(?:[.,]\d{3})?\s(?:words|mots|wörter|palabras|parole))$/iu;
const DASHED = /^(.{6,70}?)\s[—–-]\s(.{3,60})$/u;
/** Between bars, dots and slashes with blanks on both sides. */
const PARTS = /(?:[^|•·/]|(?<=\S)\/|\/(?=\S))+/gu;

/** The place of the names in "By Mira Holt" (the whole phrase counts), null where a text is no byline. */
function readByline(text: string): Span | null {
  if (text.length > 80 || /[.!?]$/u.test(text.replace(/\p{Lu}\.$/u, ''))) return null;
  const label = LABELLED.exec(text)?.[0];
  if (label !== undefined) return isNameLike(text.slice(label.length)) ? { start: 0, end: text.length } : null;
  const opener = OPENER.exec(text);
  if (!opener || !BYLINE_OPENERS.has(opener[1]?.toLowerCase() ?? '')) return null;
  const rest = text.slice(opener[0].length).trim();
  return isNameLike(rest) || /^\p{Lu}[\p{L}.'’-]+$/u.test(rest) ? { start: 0, end: text.length } : null;
}

function shift<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}

/** "Interview: Mira Holt": who asked, where a colon stands between. */
const LABELLED = /^(?:interview|report|reporting|words|story|analysis|comment)(?: by)?\s?:\s+/iu;

const NOTHING: MetaLine = { date: null, byline: null, outlet: null };

/** "Posted by Mira Holt on 5 May 2024", "By Mira Holt, May 5, 2024". */
function readBylineWithDate(text: string): MetaLine | null {
  const date = findDate(text);
  if (date === null) return null;
  const before = text
    .slice(0, date.start)
    .replace(/[\s,:–—-]+(?:(?:on|at|le|am|el|il|op|w)[\s,]+)?(?:(?:published|posted|updated)[\s:]+)?$/iu, '');
  const byline = readByline(before);
  const tail = byline && readDateLine(text.slice(before.length));
  return byline && tail && { date: { ...tail, start: tail.start + before.length, end: tail.end + before.length }, byline, outlet: null };
}

/** "5 September 2025 — Kyiv Courier". The other way round it may be a subhead of the text: see `readOutletDate`. */
function readDated(text: string): MetaLine | null {
  const [, left = '', right = ''] = DASHED.exec(text) ?? [];
  const date = readDateLine(left);
  return date && isNameLike(right) ? { ...NOTHING, date, outlet: { start: text.length - right.length, end: text.length } } : null;
}

const OUTLET_DATE = /^(.{3,60}?)(?:,?\s[—–-]|,|:)\s(.{6,60})$/u;

/** "Kyiv Courier — 5 September 2025": a meta line only where a source has more of the kind, each under a title; null for other lines. */
export function readOutletDate(text: string): MetaLine | null {
  if (text.length > MAX_LENGTH || !/(?:19|20)\d\d/u.test(text)) return null;
  const [, outlet = '', right = ''] = OUTLET_DATE.exec(text) ?? [];
  const date = outlet === '' ? null : readDateLine(right);
  if (!date || !(isNameLike(outlet) || /^\p{Lu}[\p{L}.]+$/u.test(outlet))) return null;
  return { byline: null, outlet: { start: 0, end: outlet.length }, date: shift(date, text.length - right.length) };
}

function readPart(text: string): MetaLine | null {
  const date = readDateLine(text);
  if (date) return { ...NOTHING, date };
  const byline = readByline(text);
  if (byline) return { ...NOTHING, byline };
  if (LENGTH.test(text)) return NOTHING;
  return (
    readBylineWithDate(text) ??
    readDated(text) ??
    (isNameLike(text) || /^\p{Lu}[\p{L}.]+$/u.test(text) ? { ...NOTHING, outlet: { start: 0, end: text.length } } : null)
  );
}

/** Several parts between marks: "By Mira Holt | Apr 17, 2026 | 5 min read"; at least one must be a date or a byline. */
function readParts(text: string): MetaLine | null {
  let whole = NOTHING;
  for (const match of text.matchAll(PARTS)) {
    const part = match[0].trim();
    const found = part === '' ? NOTHING : readPart(part);
    if (found === null) return null;
    const by = match.index + match[0].indexOf(part);
    whole = {
      date: whole.date ?? (found.date && shift(found.date, by)),
      byline: whole.byline ?? (found.byline && shift(found.byline, by)),
      outlet: whole.outlet ?? (found.outlet && shift(found.outlet, by)),
    };
  }
  return whole.date || whole.byline ? whole : null;
}

/** Reads a line between title and text; null where the line holds anything but date, author and outlet. */
export function readMetaLine(text: string): MetaLine | null {
  if (text.length < 4 || text.length > MAX_LENGTH) return null;
  if (!/\d/u.test(text)) {
    const byline = readByline(text);
    return byline && { ...NOTHING, byline };
  }
  if (!/(?:19|20)\d\d/u.test(text)) return LENGTH.test(text) ? NOTHING : readParts(text);
  return readParts(text);
}
