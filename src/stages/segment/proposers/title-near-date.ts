import { isHeadField, isTailField } from '../database-field.js';
import { furnitureKind, isKicker } from '../furniture.js';
import { titleMark } from '../head.js';
import type { Line } from '../lines.js';
import { isAfterBlank, nextWritten, previousWritten } from '../lines.js';
import { listHeaderBefore } from '../list-header.js';
import { readMetaLine } from '../meta-line.js';
import { overDeck } from '../page-title.js';
import { countWords, endsSentence, isNameLike, isTitleLike } from '../title-shape.js';

const WRAP_WIDTH = 90;
const MOST_PASSED = 7;
const MIN_WRAPPED = 50;

/** Lines `first`..`stop`, `stop` not included. */
interface Block {
  readonly first: number;
  readonly stop: number;
}

/** Whether hardly a line of a source is long: its paragraphs, and its titles, are wrapped. */
export function isHardWrapped(lines: readonly Line[]): boolean {
  return lines.length > 20 && lines.filter(({ text }) => text.length > WRAP_WIDTH).length <= lines.length / 50;
}

/**
 * The line of an author or outlet without "By" over the date and under a longer title, -1 where there is none. It stands directly over the
 * date; only in a database document (`isDocument`) a blank line may part them.
 */
export function bareBylineOver(raw: string, lines: readonly Line[], first: number, isDocument: boolean): number {
  const at = isDocument ? previousWritten(lines, first - 1, Math.max(0, first - 2)) : first - 1;
  const above = previousWritten(lines, at - 1, Math.max(0, at - 2));
  const text = lines[at]?.text ?? '';
  const title = lines[above]?.text ?? '';
  if (
    !isNameLike(text) ||
    furnitureKind(text) !== null ||
    !isTitleLike(title) ||
    isPassedOver(title) ||
    title.length <= text.length ||
    isKicker(title)
  )
    return -1;
  return listHeaderBefore(raw, lines, at) ? -1 : at;
}

const CREDIT = /^(?:photos?|photograph(?:s|y|er)?|images?|pictures?|illustrations?|foto|bild|credit)(?:(?:\s\p{L}+)?\s?:|\sby\s)/iu;
const ROLE =
  /^(?:\p{L}[\p{L}’'&,-]*\s){0,5}(?:reporter|correspondent|editor|writer|columnist|contributor|journalist|photographer|reviewer|critic|producer|anchor|staff)(?:\s(?:at|in|for)\s.{2,30})?$/iu;
const RELEASE = /^(?:for immediate release|(?:press|news|media) release|embargoed until\b.{0,40})$/iu;
/** A caption with its credit in brackets. */
const PICTURED = /\((?:ap|epa|afp|getty|reuters|photo|image|picture|pic|credit|courtesy)\b[^()]{0,60}\)\.?$/iu;

/** "1 of 4 |": the place of a picture in a row. */
const SLIDE = /^\d{1,3}\s?(?:of|\/)\s?\d{1,3}(?:\s\|)?$/u;
const ONE_NAME = /^\p{Lu}[\p{L}.]{1,14}$/u;

/** Whether a line between title and date says nothing of the title: date, author, agency, reading time, picture credit. */
const isPassedOver = (text: string): boolean =>
  CREDIT.test(text) ||
  PICTURED.test(text) ||
  SLIDE.test(text) ||
  RELEASE.test(text) ||
  furnitureKind(text) === 'related-links' ||
  furnitureKind(text) === 'share' ||
  (text.length <= 60 && ROLE.test(text)) ||
  text.toLowerCase() === 'by' ||
  ONE_NAME.test(text) ||
  isHeadField(text) ||
  readMetaLine(text) !== null;

const textAt = (lines: readonly Line[], at: number): string => lines[at]?.text ?? '';

/** Whether a line of names stands under a longer headline, at once or with the line that sums it up between them. */
function isAuthorsUnderTitle(lines: readonly Line[], at: number): boolean {
  if (!isNameLike(textAt(lines, at)) || furnitureKind(textAt(lines, at)) !== null || countWords(textAt(lines, at), 6) > 5) return false;
  const above = previousWritten(lines, at - 1, Math.max(0, at - 3));
  const over = textAt(lines, above).toLowerCase() === 'by' ? previousWritten(lines, above - 1, Math.max(0, above - 3)) : above;
  const isHeadline = (text: string): boolean => isTitleLike(text) && countWords(text, 5) >= 5 && !isNameLike(text);
  return isHeadline(textAt(lines, over)) || titleOverDeck(lines, over) >= 0;
}

/** The nearest written line over `first` that is no meta data itself. */
function lineOver(lines: readonly Line[], first: number): number {
  let at = previousWritten(lines, first - 1, Math.max(0, first - 6));
  for (let seen = 0; seen < MOST_PASSED && at >= 0; seen++) {
    if (titleMark(textAt(lines, at)) > 0) break;
    if (!isPassedOver(textAt(lines, at)) && !isAuthorsUnderTitle(lines, at)) break;
    at = previousWritten(lines, at - 1, Math.max(0, at - 3));
  }
  return at;
}

/** The line over the meta data that may be the title: no meta data, and not the long line that sums a story up under its headline. */
function titleOver(raw: string, lines: readonly Line[], first: number): number {
  const at = lineOver(lines, first);
  return at < 0 || listHeaderBefore(raw, lines, at) !== null ? at : overDeck(lines, at);
}

function titleOverDeck(lines: readonly Line[], deck: number): number {
  const over = previousWritten(lines, deck - 1, Math.max(0, deck - 3));
  const isDeck = textAt(lines, deck).length <= 320 && textAt(lines, deck).endsWith('.');
  if (!isDeck || over < 0 || !isTitleLike(textAt(lines, over)) || isPassedOver(textAt(lines, over))) return -1;
  return isAfterBlank(lines, over) || !endsSentence(textAt(lines, over - 1)) ? over : -1;
}

/** A title under its date line: a headline with running text behind it. */
export function titleUnder(lines: readonly Line[], stop: number): number {
  const at = nextWritten(lines, stop);
  const text = textAt(lines, nextWritten(lines, at + 1));
  return at - stop <= 2 && isTitleLike(textAt(lines, at)) && !isPassedOver(textAt(lines, at)) && text.length >= 80 && endsSentence(text)
    ? at
    : -1;
}

/** First line of a title whose last line is `last`: in wrapped text a long line directly over it belongs to it. */
function titleBegin(lines: readonly Line[], last: number, isWrapped: boolean): number {
  if (!isWrapped || isAfterBlank(lines, last)) return last;
  const above = textAt(lines, last - 1);
  const over = textAt(lines, last - 2);
  const isHead = over === '' || isKicker(over) || furnitureKind(over) !== null;
  return isHead && above.length >= MIN_WRAPPED && isTitleLike(above) ? last - 1 : last;
}

function isTitleAt(raw: string, lines: readonly Line[], first: number, last: number): boolean {
  const text = first === last ? textAt(lines, last) : `${textAt(lines, first)} ${textAt(lines, last)}`;
  return (
    isTitleLike(text) && !isTailField(textAt(lines, last)) && (countWords(text, 3) >= 3 || listHeaderBefore(raw, lines, last) !== null)
  );
}

/** The lines of a title, `first` to `last` both included. */
export interface TitleLines {
  readonly first: number;
  readonly last: number;
}

/** What is known of meta data and of their source when their title is sought. */
interface Signs {
  readonly isSure: boolean;
  readonly isWrapped: boolean;
  readonly datesLead: boolean;
}

const oneLine = (at: number): TitleLines => ({ first: at, last: at });

/**
 * The title that belongs to the meta data in `first`..`stop`, null where there is none. A title that ends with a stop, a deck
 * between title and date and a title under the date are taken only where the date is sure (`isSure`) to head an article.
 */
export function titleNear(raw: string, lines: readonly Line[], meta: Block, { isSure, isWrapped, datesLead }: Signs): TitleLines | null {
  const labelled = nextWritten(lines, meta.stop);
  if (labelled - meta.stop <= 1 && titleMark(textAt(lines, labelled)) > 0 && !textAt(lines, labelled).startsWith('#'))
    return oneLine(labelled);
  const led = datesLead ? titleUnder(lines, meta.stop) : -1;
  if (led >= 0) return oneLine(led);
  const over = titleOver(raw, lines, meta.first);
  const text = textAt(lines, over);
  if (titleMark(text) > 0) return oneLine(over);
  const begin = titleBegin(lines, over, isWrapped);
  if (over >= 0 && isTitleAt(raw, lines, begin, over)) return { first: begin, last: over };
  if (over >= 0 && !isTitleLike(text) && listHeaderBefore(raw, lines, over)) return oneLine(over);
  if (!isSure || isTitleLike(text)) return null;
  const overDeck = over < 0 ? -1 : titleOverDeck(lines, over);
  if (overDeck >= 0) return oneLine(overDeck);
  const under = titleUnder(lines, meta.stop);
  if (under >= 0) return oneLine(under);
  const isOneSentence = text.length >= 20 && text.length <= 140 && /^[^.]*\.$/u.test(text);
  const isHeaded = isPassedOver(textAt(lines, previousWritten(lines, over - 1)));
  return over >= 0 && isOneSentence && !isHeaded && isAfterBlank(lines, over) ? oneLine(over) : null;
}
