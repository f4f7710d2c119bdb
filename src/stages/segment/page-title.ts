import { findDate } from './date-line.js';
import { furnitureKind, isKicker } from './furniture.js';
import type { Line } from './lines.js';
import { nextWritten, previousWritten } from './lines.js';
import { readMetaLine } from './meta-line.js';
import { countWords, endsSentence, isTitleLike } from './title-shape.js';

const PROSE = 80;
const LONG_PROSE = 160;
const LONG_LINE = 100;
const MENU_LINES = 5;
const MENU_REACH = 600;
const HEAD_REACH = 14;
const META_REACH = 3;
const DECK = 90;
/** How long ago a page says its story appeared. */
const AGE = /^(?:.{3,30}\s)?(?:\d{1,2}|an?|one)\s(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?)\sago$/iu;

const textAt = (lines: readonly Line[], at: number): string => lines[at]?.text ?? '';
const isProse = (text: string): boolean => text.length >= PROSE && endsSentence(text);

/** The first line of running text that another one follows closely: a lone sentence may be a notice. */
function firstStoryLine(lines: readonly Line[]): number {
  let lone = -1;
  let seen = 0;
  for (let at = nextWritten(lines, 0); at < lines.length && seen < MENU_REACH; at = nextWritten(lines, at + 1), seen++) {
    if (!isProse(textAt(lines, at))) continue;
    if (textAt(lines, at).length >= LONG_PROSE) return at;
    if (lone < 0) lone = at;
    let next = at;
    for (let step = 0; step < 2; step++) {
      next = nextWritten(lines, next + 1);
      if (isProse(textAt(lines, next)) || textAt(lines, next).length >= LONG_LINE) return at;
    }
  }
  return lone;
}

/** Whether short lines, a menu, make up most of what stands above the line `story`. */
function isUnderMenu(lines: readonly Line[], story: number): boolean {
  const written = lines.slice(0, story).filter(({ text }) => text !== '');
  const short = written.filter(({ text }) => countWords(text, 5) <= 4).length;
  return short >= MENU_LINES && short * 2 >= written.length;
}

function hasMetaBelow(lines: readonly Line[], at: number, stop: number): boolean {
  let next = at;
  for (let step = 0; step < META_REACH; step++) {
    next = nextWritten(lines, next + 1);
    if (next >= stop) return false;
    const text = textAt(lines, next);
    if (readMetaLine(text) !== null || AGE.test(text) || furnitureKind(text) === 'share') return true;
  }
  return false;
}

const NO_TITLE =
  /^(?:by|photo|portrait by|illustration|published|posted|updated)\b:?\s|\sago$|\d:\d\d\s?[ap]\.?m|[|»«]|\((?:ap|epa|afp|getty|reuters|image|photo|picture|credit|pic|video)s?\b|\b(?:getty|reuters|afp)\b.{0,12}$/iu;

function isCandidate(text: string): boolean {
  if (!isTitleLike(text) || countWords(text, 4) < 4 || NO_TITLE.test(text) || !/\p{Ll}{2}/u.test(text)) return false;
  return furnitureKind(text) === null && !isKicker(text) && findDate(text) === null;
}

/** The title where the line `at` may be a long one that sums the story up right under its headline. */
export function overDeck(lines: readonly Line[], at: number): number {
  const over = previousWritten(lines, at - 1, Math.max(0, at - 2));
  const text = textAt(lines, over);
  return textAt(lines, at).length > DECK && text.length < textAt(lines, at).length && isCandidate(text) ? over : at;
}

/**
 * The headline of a web page whose text begins with menus: among the lines over its first paragraphs the one over a byline or date,
 * else the nearest. -1 where it has no menu or no such line.
 */
export function pageTitle(lines: readonly Line[]): number {
  const story = firstStoryLine(lines);
  if (story < 0 || !isUnderMenu(lines, story)) return -1;
  let nearest = -1;
  let at = story;
  for (let seen = 0; seen < HEAD_REACH; seen++) {
    at = previousWritten(lines, at - 1);
    if (at < 0) break;
    if (!isCandidate(textAt(lines, at))) continue;
    if (hasMetaBelow(lines, at, story)) return overDeck(lines, at);
    if (nearest < 0) nearest = at;
  }
  return nearest;
}
