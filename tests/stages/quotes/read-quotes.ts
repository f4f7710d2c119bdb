import type { Document } from '../../../src/document/document.js';
import type { Quote } from '../../../src/document/layers.js';
import { tokenize } from '../../../src/language/tokenize.js';
import { quotes } from '../../../src/stages/quotes/stage.js';
import type { StageResult } from '../../../src/stages/stage.js';

/** A document of plain paragraphs, one sentence a stop; no entities, no clusters. */
export function documentOf(raw: string, isWrapped = false): Document {
  const regions = (isWrapped ? [{ start: 0, end: raw.length }] : linesOf(raw)).map((line) => ({
    ...line,
    kind: 'paragraph' as const,
    body: true,
    by: 'test',
    certainty: 1,
  }));
  const sentences = regions.flatMap(({ start, end }) => sentencesOf(raw, start, end));
  const tokens = sentences.map((s) => ({ ...s, tokens: tokenize(raw, s) }));
  const article = { start: 0, end: raw.length, title: null, byline: null, outlet: null, published: null, known: [] };
  return { id: 'test', raw, clean: true, article, layers: { regions, sentences, tokens, entities: [], clusters: [] } };
}

function linesOf(raw: string): { start: number; end: number }[] {
  let at = 0;
  return raw.split(/(?<=\n)/).map((line) => {
    const start = at;
    at += line.length;
    return { start, end: at };
  });
}

function sentencesOf(raw: string, start: number, end: number): { start: number; end: number }[] {
  const stops = [...raw.slice(start, end).matchAll(/[.!?]["”’»]?\s+(?=["“‘«\p{Lu}])/gu)].map((m) => start + m.index + m[0].length);
  return [start, ...stops].map((from, i) => ({ start: from, end: stops[i] ?? end }));
}

const run = quotes.create({}, { gazetteer: null, model: () => null });

export const runQuotes = (raw: string): StageResult => run(documentOf(raw));
export const quotesOf = (raw: string): readonly Quote[] => runQuotes(raw).layers.quotes ?? [];

/** The quotes of one hard-wrapped paragraph. */
export const quotesOfWrapped = (raw: string): readonly Quote[] => run(documentOf(raw, true)).layers.quotes ?? [];

/** "kind speaker | text" of each quote. */
export const linesFor = (raw: string): string[] => quotesOf(raw).map((q) => `${q.kind} ${q.speaker?.text ?? q.reason} | ${q.text}`);
