import type { DateExpression, Token } from '../../../src/document/layers.js';
import { tokenize } from '../../../src/language/tokenize.js';
import { dates } from '../../../src/stages/dates/stage.js';

const run = dates.create({}, { gazetteer: null, model: () => null });

/** Reads one text as a single sentence, published on the given day (null: undated); tokens may be given. */
export function readDates(raw: string, published: string | null = '2025-04-05', tokens?: readonly Token[]): readonly DateExpression[] {
  const span = { start: 0, end: raw.length };
  const result = run({
    id: 'test',
    raw,
    clean: true,
    article: {
      ...span,
      title: null,
      byline: null,
      outlet: null,
      published: published === null ? null : { value: published, from: 'input' },
      known: [],
    },
    layers: { tokens: [{ ...span, tokens: tokens ?? tokenize(raw, span) }] },
  });
  return result.layers.dates ?? [];
}

/** "text = value" for each expression, with the modifier in brackets where there is one. */
export function show(raw: string, published?: string | null): readonly string[] {
  return readDates(raw, published).map(({ text, value, mod }) => `${text} = ${value}${mod === null ? '' : ` [${mod}]`}`);
}
