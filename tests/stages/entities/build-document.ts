import { readFileSync } from 'node:fs';
import type { Document } from '../../../src/document/document.js';
import type { Entity } from '../../../src/document/layers.js';
import { tokenize } from '../../../src/language/tokenize.js';
import { entities } from '../../../src/stages/entities/stage.js';
import type { StageRun } from '../../../src/stages/stage.js';

const model = new Uint8Array(readFileSync(new URL('../../../pipelines/news/models/entities.bin', import.meta.url)));

/** The stage with the model that ships. */
export const run: StageRun = entities.create({}, { gazetteer: null, model: () => model });

/** A clean document of one paragraph a line, each line one sentence. */
export function buildDocument(raw: string): Document {
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  for (const line of raw.split('\n')) {
    if (line.trim() !== '') lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return {
    id: 'test',
    raw,
    clean: true,
    article: { start: 0, end: raw.length, title: null, byline: null, outlet: null, published: null, known: [] },
    layers: {
      regions: lines.map((line) => ({ ...line, kind: 'paragraph', body: true, by: 'test', certainty: 1 })),
      sentences: lines,
      tokens: lines.map((line) => ({ ...line, tokens: tokenize(raw, line) })),
    },
  };
}

/** The entities of a text. */
export const find = (raw: string): readonly Entity[] => run(buildDocument(raw)).layers.entities ?? [];

/** The entities as "text|TYPE". */
export const mark = (raw: string): string[] => find(raw).map(({ text, type }) => `${text}|${type}`);
