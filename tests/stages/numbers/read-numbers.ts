import type { Document } from '../../../src/document/document.js';
import type { NumberExpression } from '../../../src/document/layers.js';
import { tokenize } from '../../../src/language/tokenize.js';
import { numbers } from '../../../src/stages/numbers/stage.js';

const run = numbers.create({}, { gazetteer: null, model: () => null });

/** A document of one sentence over the whole text. */
export function documentOf(raw: string): Document {
  const span = { start: 0, end: raw.length };
  return {
    id: 'd',
    raw,
    clean: true,
    article: { ...span, title: null, byline: null, outlet: null, published: null, known: [] },
    layers: { tokens: [{ ...span, tokens: tokenize(raw, span) }] },
  };
}

/** The numbers of one sentence. */
export function readNumbers(raw: string): readonly NumberExpression[] {
  return run(documentOf(raw)).layers.numbers ?? [];
}

/** A short form for tables: text, value, unit, and the modifier where there is one. */
export function shortForm({ text, value, unit, modifier }: NumberExpression): readonly unknown[] {
  return modifier === null ? [text, value, unit] : [text, value, unit, modifier];
}
