import { indexHashes, rowOf } from '../hash-index.js';
import type { Example } from './examples.js';

/** The features seen often enough, and the examples with row numbers in place of hashes (-1: left out). */
export interface FeatureTable {
  readonly hashes: Int32Array;
  readonly examples: readonly Example[];
}

/** Keeps the features that at least `least` tokens show. */
export function tabulate(examples: readonly Example[], least: number): FeatureTable {
  const counts = countHashes(examples);
  const hashes = Int32Array.from([...counts].filter(([hash, count]) => hash !== 0 && count >= least).map(([hash]) => hash));
  const index = indexHashes(hashes);
  return { hashes, examples: examples.map((example) => ({ ...example, features: example.features.map((hash) => rowOf(index, hash)) })) };
}

function countHashes(examples: readonly Example[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples) for (const hash of features) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return counts;
}
