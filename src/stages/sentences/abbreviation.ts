import { isDigit, isUpper, skipSpace, wordAt, wordBefore } from './characters.js';
import type { AbbreviationClass } from './lexicon.js';
import { ABBREVIATIONS, AFTER_CLOCK, ALSO_WORDS, COUNTRIES, FINITE, FRONTING, STARTERS } from './lexicon.js';

/** What stands round a single stop; offsets are into the raw text. */
export interface StopContext {
  readonly raw: string;
  /** Start of the sentence under way. */
  readonly from: number;
  /** Place of the stop. */
  readonly at: number;
  /** Start of the next word, opening marks skipped. */
  readonly next: number;
  readonly end: number;
}

const DOTTED = /^(?:\p{L}\.)+\p{L}$/u;

function nextWord(context: StopContext): string {
  return wordAt(context.raw, context.next, context.end);
}

function opensSentence(context: StopContext): boolean {
  return STARTERS.has(nextWord(context).toLowerCase());
}

/** A country with a finite helper behind it: "... to the U.S. Ukraine has agreed". */
function isNewSubject(context: StopContext): boolean {
  const word = nextWord(context);
  if (!COUNTRIES.has(word.toLowerCase())) return false;
  const after = skipSpace(context.raw, context.next + word.length, context.end);
  return FINITE.has(wordAt(context.raw, after, context.end));
}

function previousWord(context: StopContext, word: string): string {
  let place = context.at - word.length;
  while (place > context.from && context.raw[place - 1] === ' ') place--;
  return wordBefore(context.raw, place, context.from);
}

/** A clock time in front of its clause: "At 5 a.m. Mr Smith left". */
function isFronted(context: StopContext): boolean {
  return context.at - context.from < 24 && FRONTING.has(wordAt(context.raw, context.from, context.end).toLowerCase());
}

function endsAfterClock(context: StopContext): boolean {
  const word = nextWord(context);
  const following = wordAt(context.raw, skipSpace(context.raw, context.next + word.length, context.end), context.end);
  return !(AFTER_CLOCK.has(word.toLowerCase()) || following === 'time' || following === 'Time' || isFronted(context));
}

function endsAfterInitial(context: StopContext, word: string): boolean {
  const before = previousWord(context, word);
  const isFirst = context.at - context.from <= word.length + 1;
  if (isFirst) return false;
  if (word === 'I') return before !== '' && !isUpper(before, 0);
  return opensSentence(context) && !/^(?:A|No|In|I)$/.test(nextWord(context));
}

/** "$4.2 bn. Profit": a unit behind its number. */
function followsNumber(context: StopContext, word: string): boolean {
  const before = context.raw[context.at - word.length - 1] === ' ' ? 2 : 1;
  return isDigit(context.raw.charCodeAt(context.at - word.length - before));
}

function endsAfterClass(kind: AbbreviationClass, context: StopContext, word: string): boolean {
  if (isDigit(context.raw.charCodeAt(context.next))) return kind === 'suffix' || kind === 'closing' || kind === 'clock';
  switch (kind) {
    case 'title':
    case 'latin':
      return false;
    case 'numbered':
      return !/^[IVXLC]+$/.test(nextWord(context));
    case 'clock':
      return endsAfterClock(context);
    case 'state':
    case 'street':
    case 'closing':
      return true;
    case 'measure':
      return opensSentence(context) || followsNumber(context, word);
    default:
      return opensSentence(context) || isNewSubject(context);
  }
}

function classOf(word: string, context: StopContext): AbbreviationClass | undefined {
  const lower = word.toLowerCase();
  const kind = ABBREVIATIONS.get(lower);
  if (kind === undefined || !ALSO_WORDS.has(lower)) return kind;
  const beforeNumber = isDigit(context.raw.charCodeAt(context.next));
  if (kind === 'measure') return kind;
  // "said no. 10 people" is rarer than "No. 10": small letters need a number behind, capitals a name in front or a title's name behind.
  if (kind === 'numbered' || kind === 'month') return beforeNumber ? kind : undefined;
  return isUpper(word, 0) ? kind : undefined;
}

/** Whether the single stop at `context.at` ends a sentence, where the next word is no small letter. */
export function endsAfterDot(context: StopContext): boolean {
  const word = wordBefore(context.raw, context.at, context.from);
  if (word === '') return true;
  const isInitial = word.length === 1 && isUpper(word, 0) && !isDigit(context.raw.charCodeAt(context.next));
  const kind = isInitial ? undefined : classOf(word, context);
  const asideBehind = context.raw[context.next - 1] === '(';
  if (kind !== undefined) return !(asideBehind && kind !== 'closing') && endsAfterClass(kind, context, word);
  if (word.length === 1 && isUpper(word, 0)) return endsAfterInitial(context, word);
  if (DOTTED.test(word)) return !asideBehind && (opensSentence(context) || isNewSubject(context));
  return true;
}
