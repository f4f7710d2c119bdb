import { Buffer } from 'node:buffer';
import { existsSync } from 'node:fs';
import type { Source } from '../document/document.js';
import { readFile } from '../readers/read-file.js';
import type { OffsetUnit, RecordDocument } from '../schema/record.js';
import type { ReadContext } from './queue.js';

/**
 * Reads sentences out of the files that records name. A file that is gone or has changed gives no context: the offsets
 * would point at other words. The last source is kept, since the records of one file come together.
 */
export function contextReader(): ReadContext {
  let last: { readonly name: string; readonly source: Source | null } | undefined;
  return (record, at) => {
    if (last?.name !== record.source.name) last = { name: record.source.name, source: readUnchanged(record) };
    const sentence = record.sentences.find((s) => s.start <= at && at < s.end);
    return last.source === null || sentence === undefined ? '' : sliceIn(last.source.raw, sentence.start, sentence.end, record.offsets);
  };
}

/** Which source a record came from. */
export type RecordOrigin = Pick<RecordDocument, 'id' | 'source'>;

/** The source of a record, or null where its file cannot be read or holds other bytes now. */
export function readUnchanged(record: RecordOrigin): Source | null {
  const { name, sha256 } = record.source;
  if (!existsSync(name)) return null;
  const id = record.source.count === 1 ? record.id : record.id.replace(/-\d+$/, '');
  try {
    const source = readFile({ path: name, id });
    return source.sha256 === sha256 ? source : null;
  } catch {
    return null;
  }
}

function sliceIn(raw: string, start: number, end: number, unit: OffsetUnit): string {
  if (unit === 'utf16') return raw.slice(start, end);
  if (unit === 'utf8') return Buffer.from(raw, 'utf8').subarray(start, end).toString('utf8');
  return [...raw].slice(start, end).join('');
}
