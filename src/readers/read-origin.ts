import { existsSync } from 'node:fs';
import type { Source } from '../document/document.js';
import type { RecordDocument } from '../schema/record.js';
import { readFile } from './read-file.js';

/** Which source a record came from. */
export type RecordOrigin = Pick<RecordDocument, 'id' | 'source'>;

/**
 * The source of a record, its text derived anew where it came from markup; null where its file cannot be read or holds other
 * bytes now: the offsets would point at other words.
 */
export function readOrigin(record: RecordOrigin): Source | null {
  const { sha256, original } = record.source;
  const name = original?.name ?? record.source.name;
  if (!existsSync(name)) return null;
  const id = record.source.count === 1 ? record.id : record.id.replace(/-\d+$/, '');
  try {
    const source = readFile({ path: name, id });
    return source.sha256 === sha256 ? source : null;
  } catch {
    return null;
  }
}

/** Reads origins of records that come in order of their source: the last source is kept. */
export function originReader(): (record: RecordOrigin) => Source | null {
  let last: { readonly name: string; readonly source: Source | null } | undefined;
  return (record) => {
    if (last?.name !== record.source.name) last = { name: record.source.name, source: readOrigin(record) };
    return last.source;
  };
}
