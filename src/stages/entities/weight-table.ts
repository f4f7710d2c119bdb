/** The weights of all features, laid out for look-up: most features of a text are unknown, and the filter says so from little memory. */
export interface WeightTable {
  /** A bit per low bits of a known feature's hash. */
  readonly filter: Int32Array;
  readonly filterMask: number;
  /** Open addressing; a slot is a hash and where its weights begin in `weights`, side by side. Hash 0 is an empty slot. */
  readonly slots: Int32Array;
  readonly slotMask: number;
  /** For each feature: how many weights, then label and weight by turns. */
  readonly weights: Int8Array;
}

/** Features and their weights as they lie in the file: `weightCounts` says how many of `labels` and `weights` each feature has. */
export interface FeatureWeights {
  readonly featureHashes: Int32Array;
  readonly weightCounts: Uint8Array;
  readonly labels: Uint8Array;
  readonly weights: Int8Array;
}

const FILTER_BITS_PER_FEATURE = 8;

function powerAbove(least: number): number {
  let size = 64;
  while (size < least) size *= 2;
  return size;
}

/** Lays out the weights of a model. */
export function weightTable({ featureHashes, weightCounts, labels, weights }: FeatureWeights): WeightTable {
  const filterBits = powerAbove(featureHashes.length * FILTER_BITS_PER_FEATURE);
  const slotCount = powerAbove(featureHashes.length * 2);
  const table = {
    filter: new Int32Array(filterBits / 32),
    filterMask: filterBits - 1,
    slots: new Int32Array(slotCount * 2),
    slotMask: slotCount - 1,
    weights: new Int8Array(featureHashes.length + 2 * labels.length),
  };
  let from = 0;
  let to = 0;
  featureHashes.forEach((hash, row) => {
    enter(table, hash, to);
    const count = weightCounts[row] ?? 0;
    table.weights[to++] = count;
    for (let i = 0; i < count; i++, from++) {
      table.weights[to++] = labels[from] ?? 0;
      table.weights[to++] = weights[from] ?? 0;
    }
  });
  return table;
}

function enter({ filter, filterMask, slots, slotMask }: WeightTable, hash: number, start: number): void {
  const bit = hash & filterMask;
  filter[bit >> 5] = (filter[bit >> 5] ?? 0) | (1 << (bit & 31));
  let slot = (hash >>> 5) & slotMask;
  while (slots[2 * slot] !== 0 && slots[2 * slot] !== hash) slot = (slot + 1) & slotMask;
  slots[2 * slot] = hash;
  slots[2 * slot + 1] = start;
}

/** Adds a feature's weights to the labels' totals; an unknown feature adds nothing. */
export function addWeights(total: Int32Array, { filter, filterMask, slots, slotMask, weights }: WeightTable, hash: number): void {
  const bit = hash & filterMask;
  if ((((filter[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return;
  let slot = (hash >>> 5) & slotMask;
  let key = slots[2 * slot] ?? 0;
  while (key !== hash) {
    if (key === 0) return;
    slot = (slot + 1) & slotMask;
    key = slots[2 * slot] ?? 0;
  }
  if (hash === 0) return;
  let at = slots[2 * slot + 1] ?? 0;
  const end = at + 2 * (weights[at] ?? 0);
  for (; at < end; at += 2) {
    const label = weights[at + 1] ?? 0;
    total[label] = (total[label] ?? 0) + (weights[at + 2] ?? 0);
  }
}
