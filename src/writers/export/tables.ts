import type { RecordDocument } from '../../schema/record.js';

type Cell = string | number | boolean | null;
/** A row by column name. */
export type Row = Readonly<Record<string, Cell>>;
/** Types of columns, by the names that Parquet has for them. */
export type ColumnType = 'STRING' | 'INT32' | 'DOUBLE' | 'BOOLEAN';

/** A flat table over all records of a batch; rows of one record come together. */
export interface Table {
  readonly name: string;
  /** Columns in their order, each with its type in typed formats; every one may be empty. */
  readonly columns: Readonly<Record<string, ColumnType>>;
  readonly rowsOf: (record: RecordDocument) => readonly Row[];
}

const place = { document: 'STRING', start: 'INT32', end: 'INT32' } as const;
const annotation = { document: 'STRING', id: 'STRING', start: 'INT32', end: 'INT32', text: 'STRING' } as const;
const made = { certainty: 'DOUBLE', by: 'STRING' } as const;

/** The record's layers as tables: one row an annotation, joined by `document`, `cluster` and `entry`. Offsets as the record has them. */
export const TABLES: readonly Table[] = [
  {
    name: 'documents',
    columns: {
      document: 'STRING',
      source: 'STRING',
      sha256: 'STRING',
      offsets: 'STRING',
      start: 'INT32',
      end: 'INT32',
      title: 'STRING',
      byline: 'STRING',
      outlet: 'STRING',
      published: 'STRING',
    },
    rowsOf: (record) => [
      {
        document: record.id,
        source: record.source.name,
        sha256: record.source.sha256,
        offsets: record.offsets,
        start: record.source.start,
        end: record.source.end,
        title: record.title?.text ?? null,
        byline: record.byline?.text ?? null,
        outlet: record.outlet?.text ?? null,
        published: record.published?.value ?? null,
      },
    ],
  },
  {
    name: 'regions',
    columns: { ...place, kind: 'STRING', body: 'BOOLEAN', ...made },
    rowsOf: ({ id, regions }) => regions.map((region) => ({ document: id, ...region })),
  },
  {
    name: 'sentences',
    columns: place,
    rowsOf: ({ id, sentences }) => sentences.map((sentence) => ({ document: id, ...sentence })),
  },
  {
    name: 'entities',
    columns: { ...annotation, type: 'STRING', cluster: 'STRING', ...made },
    rowsOf: ({ id, entities }) => entities.map((entity) => ({ document: id, ...entity })),
  },
  {
    name: 'quotes',
    columns: {
      ...annotation,
      kind: 'STRING',
      speaker: 'STRING',
      speaker_cluster: 'STRING',
      cue: 'STRING',
      via: 'STRING',
      reason: 'STRING',
      unbalanced: 'BOOLEAN',
      ...made,
    },
    rowsOf: ({ id, quotes }) =>
      quotes.map(({ speaker, cue, via, chain: _, ...quote }) => ({
        document: id,
        ...quote,
        speaker: speaker?.text ?? null,
        speaker_cluster: speaker?.cluster ?? null,
        cue: cue?.text ?? null,
        via: via?.text ?? null,
      })),
  },
  {
    name: 'dates',
    columns: { ...annotation, type: 'STRING', value: 'STRING', mod: 'STRING', anchor: 'STRING', ...made },
    rowsOf: ({ id, dates }) => dates.map((date) => ({ document: id, ...date })),
  },
  {
    name: 'numbers',
    columns: { ...annotation, kind: 'STRING', low: 'DOUBLE', high: 'DOUBLE', unit: 'STRING', modifier: 'STRING', ...made },
    rowsOf: ({ id, numbers }) =>
      numbers.map(({ value, ...number }) => {
        const [low, high] = typeof value === 'number' ? [value, value] : value;
        return { document: id, ...number, low, high };
      }),
  },
  {
    name: 'clusters',
    columns: {
      document: 'STRING',
      cluster: 'STRING',
      name: 'STRING',
      type: 'STRING',
      mentions: 'INT32',
      status: 'STRING',
      entry: 'STRING',
      score: 'DOUBLE',
      method: 'STRING',
    },
    rowsOf: clusterRows,
  },
];

function clusterRows({ id, clusters, reconciliation }: RecordDocument): Row[] {
  const matchOf = new Map(reconciliation?.matched.map((m) => [m.cluster, m]));
  const open = new Map(reconciliation?.ambiguous.map((a) => [a.cluster, 'ambiguous']));
  return clusters.map((cluster) => {
    const match = matchOf.get(cluster.id);
    return {
      document: id,
      cluster: cluster.id,
      name: cluster.name,
      type: cluster.type,
      mentions: cluster.mentions.length,
      status: reconciliation === null ? null : match === undefined ? (open.get(cluster.id) ?? 'unmatched') : 'matched',
      entry: match?.entry ?? null,
      score: match?.score ?? null,
      method: match?.method ?? null,
    };
  });
}
