import type { WinkMethods } from 'wink-nlp';
import { freshWink } from './fresh-wink.js';
import type { PartOfSpeech, Span, Token } from './types.js';

/** wink-nlp slows down quadratically over long runs without blanks: such runs go to it in pieces. */
const LONGEST_RUN = 400;

/** Reads the tokens of one stretch of raw text, with part of speech and lemma; offsets into `raw` (UTF-16, end exclusive). */
export type Tokenize = (raw: string, span: Span) => Token[];

/**
 * A tokenizer for one document, whose stretches it must be given in order. Standing on wink-nlp, which cuts by the words that it has
 * met before ("U.S", "."): each tokenizer begins without any, so that a document's tokens never depend on the documents before it;
 * only the one opened last may be used. Tokens are found again in the raw text, so that white space is never altered.
 */
export function openTokenizer(): Tokenize {
  const nlp = freshWink();
  return (raw, span) => {
    const tokens: Token[] = [];
    for (const piece of piecesOf(raw, span)) readPiece(nlp, raw, piece, tokens);
    return tokens;
  };
}

/** The tokens of one stretch by itself. */
export const tokenize: Tokenize = (raw, span) => openTokenizer()(raw, span);

function readPiece(nlp: WinkMethods, raw: string, piece: Span, tokens: Token[]): void {
  const { its } = nlp;
  const doc = nlp.readDoc(raw.slice(piece.start, piece.end));
  const all = doc.tokens();
  const texts: string[] = all.out(its.value);
  const tags: string[] = all.out(its.pos);
  const lemmas = all.out(its.lemma as never) as unknown as string[];
  let at = piece.start;
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i] ?? '';
    const start = findToken(raw, text, at, piece.end);
    if (start < 0) continue;
    at = start + text.length;
    const token: Token = {
      start,
      end: at,
      text,
      lower: text.toLowerCase(),
      lemma: lemmas[i] ?? text,
      pos: (tags[i] ?? 'X') as PartOfSpeech,
    };
    if (POSSESSIVE.test(text)) tokens.push(...cutPossessive(token));
    else tokens.push(token);
  }
}

/** A possessive that wink-nlp leaves on its word before a comma or stop ("China's,"). */
const POSSESSIVE = /^\p{L}.*\p{L}['’]s$/u;

function cutPossessive({ start, end, text, pos }: Token): Token[] {
  const middle = end - 2;
  const [word, ending] = [text.slice(0, -2), text.slice(-2)];
  const isName = word.charAt(0) !== word.charAt(0).toLowerCase();
  return [
    { start, end: middle, text: word, lower: word.toLowerCase(), lemma: word.toLowerCase(), pos: isName ? pos : 'NOUN' },
    { start: middle, end, text: ending, lower: ending, lemma: ending, pos: 'PART' },
  ];
}

/** Where a token stands at or behind `at`: nearly always at once or behind one blank. -1 where wink-nlp has altered it. */
function findToken(raw: string, text: string, at: number, end: number): number {
  if (text === '') return -1;
  if (raw.startsWith(text, at)) return at;
  if (raw.startsWith(text, at + 1)) return at + 1;
  const found = raw.slice(at, end).indexOf(text);
  return found < 0 ? -1 : at + found;
}

function piecesOf(raw: string, span: Span): Span[] {
  const pieces: Span[] = [];
  let start = span.start;
  let run = 0;
  for (let i = span.start; i < span.end; i++) {
    run = raw.charCodeAt(i) <= 32 ? 0 : run + 1;
    if (run > LONGEST_RUN) {
      pieces.push({ start, end: i });
      start = i;
      run = 1;
    }
  }
  if (start < span.end) pieces.push({ start, end: span.end });
  return pieces;
}
