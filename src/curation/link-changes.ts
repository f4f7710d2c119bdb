import type { Pipeline } from '../pipeline/pipeline.js';
import { runSource } from '../pipeline/run-source.js';
import { type RecordOrigin, readOrigin } from '../readers/read-origin.js';
import type { RecordDocument } from '../schema/record.js';

/** A cluster that another gazetteer links otherwise; `before` and `after` are entity ids, null where there is no link. */
export interface LinkChange {
  readonly change: 'gained' | 'lost' | 'changed';
  readonly document: string;
  readonly name: string;
  readonly mentions: number;
  readonly before: string | null;
  readonly after: string | null;
}

/** What a change of the gazetteer does to a batch. */
export interface LinkChanges {
  readonly changes: readonly LinkChange[];
  /** Sources of the batch that were run again. */
  readonly sources: number;
  /** Sources that are gone or have changed since the batch ran, and were left out. */
  readonly left: readonly string[];
}

/** Runs the sources of a batch with a gazetteer of today and one of tomorrow and tells each cluster that is linked otherwise. */
export function linkChanges(records: Iterable<RecordDocument>, today: Pipeline, tomorrow: Pipeline): LinkChanges {
  const firsts = new Map<string, RecordOrigin>();
  for (const { id, source } of records) firsts.set(source.name, { id, source });
  const changes: LinkChange[] = [];
  const left: string[] = [];
  for (const [name, record] of firsts) {
    const source = readOrigin(record);
    if (source === null) {
      left.push(name);
      continue;
    }
    const after = runSource(tomorrow, source).records;
    changes.push(...runSource(today, source).records.flatMap((before, i) => changesOf(before, after[i])));
  }
  return { changes, sources: firsts.size - left.length, left };
}

function changesOf(before: RecordDocument, after: RecordDocument | undefined): LinkChange[] {
  if (after === undefined) return [];
  const [old, now] = [linksOf(before), linksOf(after)];
  return before.clusters.flatMap(({ id, name, mentions }) => {
    const links = { before: old.get(id) ?? null, after: now.get(id) ?? null };
    if (links.before === links.after) return [];
    const change = links.before === null ? 'gained' : links.after === null ? 'lost' : 'changed';
    return [{ change, document: before.id, name: name.replace(/\s+/g, ' '), mentions: mentions.length, ...links }];
  });
}

const linksOf = (record: RecordDocument): ReadonlyMap<string, string> =>
  new Map(record.reconciliation?.matched.map(({ cluster, entry }) => [cluster, entry]) ?? []);
