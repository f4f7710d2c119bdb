import type { Span } from '../../document/span.js';
import { readClock } from './clock.js';
import { DATE_LINE_WORDS, DAY_FIRST_WORDS, MONTHS } from './lexicon.js';

/** A calendar date read from a line; `start` and `end` count from the begin of the text that was read. */
export interface DateReading extends Span {
  /** "YYYY-MM-DD", with "Thh:mm" where a time is given and "+hh:mm" or "Z" where its zone is; null where day and month cannot be told apart. */
  readonly value: string | null;
  /** The value if the day stands first, where `value` is null: other date lines of the source may tell its habit. */
  readonly dayFirst?: string;
  /** The same if the month stands first. */
  readonly monthFirst?: string;
}

interface Piece {
  readonly at: number;
  readonly text: string;
}

const MAX_LENGTH = 110;
/** Where a second date begins, of the last change. */
const SECOND_DATE = /(?<=\d.{0,12})[\s,;·|(]*(?:last )?(?:modified|updated)\b.{0,4}\s(?:on|at|:)?.*\d/iu;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
const PIECES = /\p{L}+|\d+|[^\s\p{L}\d]/gu;
const EAST_ASIAN = /((?:19|20)\d\d)\s?[年년]\s?(1[0-2]|0?[1-9])\s?[月월]\s?(3[01]|[12]\d|0?[1-9])\s?[日일]/u;
const NUMERIC = /(?<!\d)(?:((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-/.])(\d{1,2})\6((?:19|20)\d\d))(?!\d)/u;

const two = (n: number): string => String(n).padStart(2, '0');
const DAYS: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isDay = (year: number, month: number, day: number): boolean =>
  day >= 1 && day <= (DAYS[month - 1] ?? 0) && (month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)));

function isoDay(year: number, month: number, day: number): string | null {
  return isDay(year, month, day) ? `${year}-${two(month)}-${two(day)}` : null;
}

/** Whether the words round a numeric date are of a language that writes the day first. */
function isDayFirst(text: string): boolean {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => DAY_FIRST_WORDS.has(word));
}

function numericDate(match: RegExpExecArray, text: string): DateReading {
  const place = { start: match.index, end: match.index + match[0].length };
  const [, yearFirst, , monthText, dayText, first, mark, second, yearLast] = match;
  if (yearFirst !== undefined) return { ...place, value: isoDay(Number(yearFirst), Number(monthText), Number(dayText)) };
  const [a, b, year] = [Number(first), Number(second), Number(yearLast)];
  const [dayFirst, monthFirst] = [isoDay(year, b, a), isoDay(year, a, b)];
  if (mark === '.' || a === b || isDayFirst(text)) return { ...place, value: dayFirst };
  if (dayFirst === null || monthFirst === null) return { ...place, value: dayFirst ?? monthFirst };
  return { ...place, value: null, dayFirst, monthFirst };
}

interface Named extends Span {
  readonly day: string | null;
}

const isDayPiece = (piece: Piece | undefined): piece is Piece =>
  piece !== undefined && /^\d{1,2}$/u.test(piece.text) && Number(piece.text) <= 31;
const isYearPiece = (piece: Piece | undefined): piece is Piece => piece !== undefined && /^(?:19|20)\d\d$/u.test(piece.text);
const JOINERS = new Set(['.', ',', 'de', 'del', 'of', 'st', 'nd', 'rd', 'th', 'er', 'º', 'the', "'", '’']);

function pieceBeside(pieces: readonly Piece[], index: number, step: 1 | -1): number {
  let i = index + step;
  for (let skipped = 0; skipped < 3; skipped++) {
    const piece = pieces[i];
    if (piece === undefined || !JOINERS.has(piece.text.toLowerCase())) break;
    i += step;
  }
  return i;
}

/** Day, month by name and year that stand side by side ("5 April 2025", "April 5, 2025", "2025 April 5"). */
function namedDay(pieces: readonly Piece[], monthAt: number, month: number): Named | null {
  const before = pieceBeside(pieces, monthAt, -1);
  const after = pieceBeside(pieces, monthAt, 1);
  const dayAt = isDayPiece(pieces[before]) ? before : isDayPiece(pieces[after]) ? after : -1;
  if (dayAt < 0) return null;
  const yearAt = [after, pieceBeside(pieces, after, 1), before].find((i) => i !== dayAt && isYearPiece(pieces[i]));
  const used = [pieces[dayAt], pieces[monthAt], yearAt === undefined ? undefined : pieces[yearAt]].filter((piece) => piece !== undefined);
  if (used.length < 3 || yearAt === undefined) return null;
  const day = isoDay(Number(pieces[yearAt]?.text), month, Number(pieces[dayAt]?.text));
  return { start: Math.min(...used.map((p) => p.at)), end: Math.max(...used.map((p) => p.at + p.text.length)), day };
}

/** The first full date with a year in a short text, wherever it stands. */
export function findDate(text: string): DateReading | null {
  if (text.length > MAX_LENGTH || !YEAR.test(text)) return null;
  const numeric = NUMERIC.exec(text);
  if (numeric) return numericDate(numeric, text);
  const eastern = EAST_ASIAN.exec(text);
  if (eastern) {
    return {
      start: eastern.index,
      end: eastern.index + eastern[0].length,
      value: isoDay(Number(eastern[1]), Number(eastern[2]), Number(eastern[3])),
    };
  }
  return namedDate(text);
}

function piecesOf(text: string): readonly Piece[] {
  return [...text.matchAll(PIECES)].map((match) => ({ at: match.index, text: match[0] }));
}

function namedDate(text: string): DateReading | null {
  const pieces = piecesOf(text);
  for (let i = 0; i < pieces.length; i++) {
    const month = MONTHS.get(pieces[i]?.text.toLowerCase() ?? '');
    const named = month === undefined ? null : namedDay(pieces, i, month);
    if (named && named.day !== null) return { start: named.start, end: named.end, value: named.day };
  }
  return null;
}

const isDatePiece = ({ text }: Piece): boolean => {
  const lower = text.toLowerCase();
  return !/^\p{L}/u.test(text) || DATE_LINE_WORDS.has(lower) || MONTHS.has(lower) || /^[年月日년월일]+$/u.test(text);
};

/** Reads a text that is nothing but a date, with or without time, zone and a word like "Published"; null for all others. */
export function readDateLine(text: string): DateReading | null {
  const again = text.length <= MAX_LENGTH ? text.search(SECOND_DATE) : -1;
  return readOneDate(again > 0 ? text.slice(0, again).trimEnd() : text);
}

function readOneDate(text: string): DateReading | null {
  const date = findDate(text);
  if (date === null || !piecesOf(text).every(isDatePiece)) return null;
  const clock = readClock(text.slice(0, date.start) + ' '.repeat(date.end - date.start) + text.slice(date.end));
  if (clock === null) return date;
  const withClock = (day: string): string => day + clock.value;
  const { start, value, dayFirst, monthFirst } = date;
  const end = Math.max(date.end, clock.end);
  if (dayFirst === undefined || monthFirst === undefined) return { start, end, value: value === null ? null : withClock(value) };
  return { start, end, value, dayFirst: withClock(dayFirst), monthFirst: withClock(monthFirst) };
}
