import type { RecordDocument } from '../schema/record.js';
import { type Difference, diffRecords, diffWhole } from './diff-records.js';

/** The differences between two sets of records, document by document. */
export function diffSets(before: readonly RecordDocument[], after: readonly RecordDocument[]): Difference[] {
  const old = new Map(before.map((r) => [r.id, r]));
  const now = new Map(after.map((r) => [r.id, r]));
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort();
  return ids.flatMap((id) => {
    const a = old.get(id);
    const b = now.get(id);
    if (a !== undefined && b !== undefined) return diffRecords(a, b);
    return a !== undefined ? diffWhole(a, 'lost') : b !== undefined ? diffWhole(b, 'gained') : [];
  });
}
