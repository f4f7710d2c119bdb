import { tokenize } from '../../../language/tokenize.js';
import { findMentions, spanOf } from '../find-mentions.js';
import type { EntityModel } from '../model-file.js';
import { createTagger } from '../tagger.js';
import type { CorpusDocument } from './corpus.js';

/** How predicted types are read for a corpus: the type it would use, null for one it does not mark. */
export type Fold = (type: string) => string | null;

/** Types as they are. */
export const keepTypes: Fold = (type) => type;

/** Persons, organisations and places (GPE, LOC and FAC as one), nothing else. */
export const foldToCore: Fold = (type) => {
  if (type === 'PERSON' || type === 'ORG') return type;
  return type === 'GPE' || type === 'LOC' || type === 'FAC' ? 'LOC' : null;
};

interface Counts {
  gold: number;
  found: number;
  right: number;
}

/** What a model did on some documents. Names of spans count exactly, with their type; a leading article does not matter. */
export interface Measured {
  readonly byType: Map<string, Counts>;
  /** How often each gold type was read as each type: "ORG>GPE"; "-" stands for none. Where the spans are not the same, both count as "-". */
  readonly confusions: Map<string, number>;
  /** How often each error was made: "missed ORG Orve Bank". */
  readonly errors: Map<string, number>;
  /** The model's sureness of each mention found and whether it was right. */
  readonly sureness: { readonly certainty: number; readonly right: boolean }[];
}

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly certainty: number;
}

/** Runs the tagger and its resolvers over documents and compares. */
export function measure(model: EntityModel, documents: readonly CorpusDocument[], fold: Fold): Measured {
  const tagger = createTagger(model);
  const measured: Measured = { byType: new Map(), confusions: new Map(), errors: new Map(), sureness: [] };
  for (const { text, sentences, entities } of documents) {
    const found = findMentions(
      sentences.map(({ start, end }) => ({ start, end, tokens: tokenize(text, { start, end }) })),
      tagger,
    );
    const marked = found.mentions.flatMap((mention) => {
      const span = spanOf(mention, found.sentences);
      return span === null ? [] : [{ ...span, type: mention.type, certainty: mention.certainty }];
    });
    const gold = entities.map((entity) => ({ ...entity, certainty: 1 }));
    compare(text, readAs(gold, text, fold), readAs(marked, text, fold), measured);
  }
  return measured;
}

function readAs(marked: readonly Marked[], text: string, fold: Fold): Map<string, Marked> {
  const spans = new Map<string, Marked>();
  for (const mark of marked) {
    const type = fold(mark.type);
    const article = /^(?:the|an|a)\s+(?=.)/i.exec(text.slice(mark.start, mark.end))?.[0].length ?? 0;
    if (type !== null) spans.set(`${mark.start + article}:${mark.end}`, { ...mark, type });
  }
  return spans;
}

function compare(
  text: string,
  gold: Map<string, Marked>,
  found: Map<string, Marked>,
  { byType, confusions, errors, sureness }: Measured,
): void {
  for (const [span, { type, start, end }] of gold) {
    const other = found.get(span)?.type ?? '-';
    countsOf(byType, type).gold++;
    add(confusions, `${type}>${other}`);
    if (other !== type) add(errors, `${type} read as ${other === '-' ? 'none' : other}: ${text.slice(start, end)}`);
  }
  for (const [span, { type, start, end, certainty }] of found) {
    const right = gold.get(span)?.type === type;
    countsOf(byType, type).found++;
    if (right) countsOf(byType, type).right++;
    sureness.push({ certainty, right });
    if (gold.has(span)) continue;
    add(confusions, `->${type}`);
    add(errors, `none read as ${type}: ${text.slice(start, end)}`);
  }
}

function countsOf(byType: Map<string, Counts>, type: string): Counts {
  const counts = byType.get(type) ?? { gold: 0, found: 0, right: 0 };
  byType.set(type, counts);
  return counts;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** F1 in per cent of some types, all where none are named. */
export function f1({ byType }: Measured, ...types: string[]): number {
  let sum = 0;
  let right = 0;
  for (const [type, counts] of byType) {
    if (types.length > 0 && !types.includes(type)) continue;
    sum += counts.gold + counts.found;
    right += counts.right;
  }
  return sum === 0 ? 0 : (200 * right) / sum;
}
