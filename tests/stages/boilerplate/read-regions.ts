import type { Article, Document } from '../../../src/document/document.js';
import type { Region } from '../../../src/document/layers.js';
import { boilerplate } from '../../../src/stages/boilerplate/stage.js';

const run = boilerplate.create({}, { gazetteer: null, model: () => null });

/** The regions of a text taken as one article. */
export function readRegions(
  raw: string,
  { clean = false, article = {} }: { clean?: boolean; article?: Partial<Article> } = {},
): readonly Region[] {
  const whole = { start: 0, end: raw.length, title: null, byline: null, outlet: null, published: null, known: [], ...article };
  const document: Document = { id: 'a', raw, clean, article: whole, layers: {} };
  return run(document).layers.regions ?? [];
}

/** Kind and trimmed text of every region that is not blank. */
export function kindsOf(raw: string, options: Parameters<typeof readRegions>[1] = {}): string[] {
  return readRegions(raw, options)
    .filter(({ by }) => by !== 'blank')
    .map(({ start, end, kind }) => `${kind}: ${raw.slice(start, end).trim()}`);
}
