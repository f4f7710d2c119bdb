import type { DateExpression, Token, TokenizedSentence } from '../../../src/document/layers.js';
import { tokenize } from '../../../src/language/tokenize.js';
import { dates } from '../../../src/stages/dates/stage.js';

const run = dates.create({}, { gazetteer: null, model: () => null });

/** Reads one text as a single sentence, published on the given day (null: undated); tokens may be given. */
export function readDates(raw: string, published: string | null = '2025-04-05', tokens?: readonly Token[]): readonly DateExpression[] {
  const span = { start: 0, end: raw.length };
  return read(raw, published, [{ ...span, tokens: tokens ?? tokenize(raw, span) }]);
}

/** The values of a text of several sentences, one to a line. */
export function readStory(raw: string, published: string): readonly string[] {
  let start = 0;
  const sentences = raw.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return { ...span, tokens: tokenize(raw, span) };
  });
  return read(raw, published, sentences).map(({ text, value }) => `${text} = ${value}`);
}

function read(raw: string, published: string | null, tokens: readonly TokenizedSentence[]): readonly DateExpression[] {
  const article = { start: 0, end: raw.length, title: null, byline: null, outlet: null, known: [] };
  const value = published === null ? null : ({ value: published, from: 'input' } as const);
  const result = run({ id: 'test', raw, clean: true, article: { ...article, published: value }, layers: { tokens } });
  return result.layers.dates ?? [];
}

/** "text = value" for each expression, with the modifier in brackets where there is one. */
export function show(raw: string, published?: string | null): readonly string[] {
  return readDates(raw, published).map(({ text, value, mod }) => `${text} = ${value}${mod === null ? '' : ` [${mod}]`}`);
}
