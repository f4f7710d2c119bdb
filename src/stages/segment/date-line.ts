import type { Span } from '../../document/span.js';
import { DATE_LINE_WORDS, MONTHS } from './lexicon.js';

/** A calendar date read from a line; `start` and `end` count from the begin of the text that was read. */
export interface DateReading extends Span {
  /** "YYYY-MM-DD", with "Thh:mm" where a time is given; null where day and month cannot be told apart. */
  readonly value: string | null;
}

interface Piece {
  readonly at: number;
  readonly text: string;
}

const MAX_LENGTH = 110;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
const PIECES = /\p{L}+|\d+|[^\s\p{L}\d]/gu;
const CLOCK = /(?<![\d/.])([01]?\d|2[0-3])\s?[:hH.]\s?([0-5]\d)(?!\d|[./]\d)(?:\s?([ap])\.?\s?m\b)?/giu;
const HOUR_ONLY = /(?<!\d)(1[0-2]|[1-9])\s?([ap])\.?m\b/iu;
const EAST_ASIAN = /((?:19|20)\d\d)\s?[年년]\s?(1[0-2]|0?[1-9])\s?[月월]\s?(3[01]|[12]\d|0?[1-9])\s?[日일]/u;
const NUMERIC = /(?<!\d)(?:((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-/.])(\d{1,2})\6((?:19|20)\d\d))(?!\d)/u;

const two = (n: number): string => String(n).padStart(2, '0');
const DAYS: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isDay = (year: number, month: number, day: number): boolean =>
  day >= 1 && day <= (DAYS[month - 1] ?? 0) && (month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)));

function isoDay(year: number, month: number, day: number): string | null {
  return isDay(year, month, day) ? `${year}-${two(month)}-${two(day)}` : null;
}

/** The time of day in a date line as "Thh:mm" with the end of its place, or null. */
function clockOf(text: string): { readonly time: string; readonly end: number } | null {
  const clock = [...text.matchAll(CLOCK)].find((m) => !/^\d{1,2}\.\d\d$/u.test(m[0]) || /uhr|ore|kl/iu.test(text));
  const found = clock ?? HOUR_ONLY.exec(text);
  if (!found) return null;
  const half = (clock ? clock[3] : found[2])?.toLowerCase();
  const hour = Number(found[1]);
  const whole = half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour;
  return { time: `T${two(whole)}:${clock?.[2] ?? '00'}`, end: found.index + found[0].length };
}

function numericDay(match: RegExpExecArray): string | null {
  const [, yearFirst, , monthText, dayText, first, mark, second, yearLast] = match;
  if (yearFirst !== undefined) return isoDay(Number(yearFirst), Number(monthText), Number(dayText));
  const [a, b, year] = [Number(first), Number(second), Number(yearLast)];
  if (mark === '.' || a > 12 || a === b) return isoDay(year, b, a);
  return b > 12 ? isoDay(year, a, b) : null;
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
  if (numeric) return { start: numeric.index, end: numeric.index + numeric[0].length, value: numericDay(numeric) };
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
  const date = findDate(text);
  if (date === null || !piecesOf(text).every(isDatePiece)) return null;
  const clock = clockOf(text.slice(0, date.start) + ' '.repeat(date.end - date.start) + text.slice(date.end));
  if (clock === null) return date;
  return { start: date.start, end: Math.max(date.end, clock.end), value: date.value === null ? null : date.value + clock.time };
}
