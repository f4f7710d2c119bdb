import type { Document, Notice, Source } from '../document/document.js';
import type { Cluster, Layers } from '../document/layers.js';
import { RECORD_SCHEMA, type RecordDocument } from '../schema/record.js';
import type { Pipeline } from './pipeline.js';

interface Place {
  readonly index: number;
  readonly count: number;
  readonly notices: readonly Notice[];
}

/** Puts the layers of a document together as its record; layers that no stage gave are empty. Keys stand in the order of the schema. */
export function assembleRecord(pipeline: Pipeline, source: Source, document: Document, place: Place): RecordDocument {
  const { article, layers } = document;
  const { index, count, notices } = place;
  return {
    schema: RECORD_SCHEMA,
    id: document.id,
    offsets: 'utf16',
    source: {
      name: source.name,
      sha256: source.sha256,
      encoding: source.encoding,
      index,
      count,
      start: article.start,
      end: article.end,
      original: source.original ?? null,
    },
    title: article.title,
    byline: article.byline,
    outlet: article.outlet,
    published: article.published,
    language: 'en',
    regions: list(layers.regions),
    sentences: list(layers.sentences),
    entities: withClusters(layers),
    quotes: list(layers.quotes).map((quote) => ({ ...quote, chain: [...quote.chain] })),
    dates: list(layers.dates),
    numbers: list(layers.numbers).map((n) => ({ ...n, value: typeof n.value === 'number' ? n.value : [n.value[0], n.value[1]] })),
    clusters: list(layers.clusters).map((c) => ({ ...c, mentions: [...c.mentions], pronouns: [...c.pronouns] })),
    reconciliation:
      layers.reconciliation === undefined ? null : (structuredClone(layers.reconciliation) as RecordDocument['reconciliation']),
    notices: [...notices],
    pipeline: { name: pipeline.name, version: pipeline.version, sha256: pipeline.sha256, tool: pipeline.tool },
  };
}

const list = <T>(items: readonly T[] | undefined): T[] => [...(items ?? [])];

function withClusters(layers: Partial<Layers>): RecordDocument['entities'] {
  const clusterOf = new Map(list<Cluster>(layers.clusters).flatMap((c) => c.mentions.map((id) => [id, c.id] as const)));
  return list(layers.entities).map((e) => ({ ...e, cluster: clusterOf.get(e.id) ?? null }));
}
