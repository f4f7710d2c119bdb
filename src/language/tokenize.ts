import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { PartOfSpeech, Span, Token } from './types.js';

export type { Token } from './types.js';

const nlp = winkNLP(model, ['pos']);
const its = nlp.its;
/** wink-nlp slows down quadratically over long runs without blanks: such runs go to it in pieces. */
const LONGEST_RUN = 400;

/**
 * Tokens with part of speech and lemma for one stretch of raw text, offsets into `raw` (UTF-16, end exclusive).
 * Standing on wink-nlp; its tokens are found again in the raw text so that white space is never altered.
 */
export function tokenize(raw: string, span: Span): Token[] {
  const tokens: Token[] = [];
  for (const piece of piecesOf(raw, span)) readPiece(raw, piece, tokens);
  return tokens;
}

function readPiece(raw: string, piece: Span, tokens: Token[]): void {
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
    tokens.push({ start, end: at, text, lower: text.toLowerCase(), lemma: lemmas[i] ?? text, pos: (tags[i] ?? 'X') as PartOfSpeech });
  }
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
