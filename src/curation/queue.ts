import { foldName } from '../language/names/fold-name.js';
import type { RecordDocument } from '../schema/record.js';

interface Nearest {
  readonly entry: string;
  readonly score: number;
}

/** One name that a batch could not link, joined over all its documents. */
export interface QueueEntry {
  readonly name: string;
  readonly type: string;
  readonly status: 'unmatched' | 'ambiguous';
  readonly documents: number;
  readonly mentions: number;
  /** All spellings met, the most frequent first. */
  readonly surfaces: readonly string[];
  /** The id of the first document that holds it. */
  readonly example: string;
  /** A sentence that holds it, or nothing where the source cannot be read any more. */
  readonly context: string;
  readonly nearest: readonly Nearest[];
}

/** The sentence around an offset of a record's source, counted in the record's own unit. */
export type ReadContext = (record: RecordDocument, at: number) => string;

interface OpenCluster {
  readonly cluster: string;
  readonly status: QueueEntry['status'];
  readonly nearest: readonly Nearest[];
}

interface Gathered {
  readonly type: string;
  readonly example: string;
  readonly context: string;
  readonly open: OpenCluster[];
  readonly names: Map<string, number>;
  readonly surfaces: Map<string, number>;
  readonly documents: Set<string>;
}

/**
 * The open names of a batch: unmatched and ambiguous clusters joined by folded name and type, those with the largest
 * documents x mentions first.
 */
export function buildQueue(records: Iterable<RecordDocument>, readContext: ReadContext): QueueEntry[] {
  const gathered = new Map<string, Gathered>();
  for (const record of records) gather(record, gathered, readContext);
  return [...gathered.values()].map(entryOf).sort(byWeight);
}

function gather(record: RecordDocument, all: Map<string, Gathered>, readContext: ReadContext): void {
  const clusterOf = new Map(record.clusters.map((c) => [c.id, c]));
  const entityOf = new Map(record.entities.map((e) => [e.id, e]));
  for (const open of openClusters(record)) {
    const cluster = clusterOf.get(open.cluster);
    const mentions = cluster?.mentions.flatMap((id) => entityOf.get(id) ?? []) ?? [];
    const first = mentions.find((m) => m.text === cluster?.name) ?? mentions[0];
    if (cluster === undefined || first === undefined) continue;
    const key = `${foldName(cluster.name)}\n${cluster.type}`;
    const known = all.get(key) ?? start(cluster.type, record.id, oneLine(readContext(record, first.start)));
    all.set(key, known);
    known.open.push(open);
    known.documents.add(record.id);
    add(known.names, oneLine(cluster.name), 1);
    for (const mention of mentions) add(known.surfaces, oneLine(mention.text), 1);
  }
}

const start = (type: string, example: string, context: string): Gathered => ({
  type,
  example,
  context,
  open: [],
  names: new Map(),
  surfaces: new Map(),
  documents: new Set(),
});

function openClusters(record: RecordDocument): OpenCluster[] {
  const { unmatched = [], ambiguous = [] } = record.reconciliation ?? {};
  return [
    ...unmatched.map(({ cluster, nearest }) => ({ cluster, status: 'unmatched' as const, nearest })),
    ...ambiguous.map(({ cluster, candidates }) => ({ cluster, status: 'ambiguous' as const, nearest: candidates })),
  ];
}

function entryOf({ type, example, context, open, names, surfaces, documents }: Gathered): QueueEntry {
  return {
    name: ranked(names)[0] ?? '',
    type,
    status: open.some((o) => o.status === 'ambiguous') ? 'ambiguous' : 'unmatched',
    documents: documents.size,
    mentions: [...surfaces.values()].reduce((sum, n) => sum + n, 0),
    surfaces: ranked(surfaces),
    example,
    context,
    nearest: nearestOf(open),
  };
}

const NEAREST_SHOWN = 3;

function nearestOf(open: readonly OpenCluster[]): Nearest[] {
  const best = new Map<string, number>();
  for (const { entry, score } of open.flatMap((o) => o.nearest)) best.set(entry, Math.max(score, best.get(entry) ?? 0));
  return [...best]
    .map(([entry, score]) => ({ entry, score }))
    .sort((a, b) => b.score - a.score || compare(a.entry, b.entry))
    .slice(0, NEAREST_SHOWN);
}

function add(counts: Map<string, number>, key: string, n: number): void {
  counts.set(key, (counts.get(key) ?? 0) + n);
}

const ranked = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0])).map(([text]) => text);

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const byWeight = (a: QueueEntry, b: QueueEntry) =>
  b.documents * b.mentions - a.documents * a.mentions || compare(a.name, b.name) || compare(a.type, b.type);
