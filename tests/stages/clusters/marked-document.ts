import type { Document } from '../../../src/document/document.js';
import { type Cluster, ENTITY_TYPES, type Entity, type EntityType } from '../../../src/document/layers.js';
import type { Gazetteer } from '../../../src/gazetteer/gazetteer.js';
import { tokenize } from '../../../src/language/tokenize.js';
import { clusters } from '../../../src/stages/clusters/stage.js';

const MARK = /\[([^\]|]+)\|([A-Z]+)\]/g;

function typeNamed(name: string): EntityType {
  const type = ENTITY_TYPES.find((t) => t === name);
  if (type === undefined) throw new Error(`No entity type is called ${name}`);
  return type;
}

/** A document out of text with marks like "[Ann Lee|PERSON] left."; a sentence ends at ". ", at "? " or at a line break. */
export function markedDocument(marked: string): Document {
  let raw = '';
  let at = 0;
  const entities: Entity[] = [];
  for (const match of marked.matchAll(MARK)) {
    raw += marked.slice(at, match.index);
    const text = match[1] ?? '';
    entities.push({
      id: `e${entities.length + 1}`,
      start: raw.length,
      end: raw.length + text.length,
      text,
      type: typeNamed(match[2] ?? ''),
      by: 'test',
      certainty: 1,
    });
    raw += text;
    at = match.index + match[0].length;
  }
  raw += marked.slice(at);
  return documentOf(raw, entities);
}

export function documentOf(raw: string, entities: readonly Entity[]): Document {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  for (const part of raw.split(/(?<=[^A-Z][.?]["”]? )|(?<=\n)/)) {
    sentences.push({ start, end: start + part.length });
    start += part.length;
  }
  const tokens = sentences.map((s) => ({ ...s, tokens: tokenize(raw, s) }));
  const article = { start: 0, end: raw.length, title: null, byline: null, outlet: null, published: null, known: [] };
  return { id: 'test', raw, clean: true, article, layers: { sentences, tokens, entities } };
}

export function clustersOf(document: Document, gazetteer: Gazetteer | null = null): readonly Cluster[] {
  return clusters.create({}, { gazetteer, model: () => null })(document).layers.clusters ?? [];
}

/** Clusters as lists of their mentions' texts, in order of first mention. */
export function groupsOf(marked: string, gazetteer: Gazetteer | null = null): string[] {
  const document = markedDocument(marked);
  const textOf = new Map((document.layers.entities ?? []).map((e) => [e.id, e.text]));
  return clustersOf(document, gazetteer).map((c) => c.mentions.map((id) => textOf.get(id)).join(' = '));
}
