/** An open-addressing map from 32-bit hashes to row numbers 0, 1, 2 ... Key 0 is reserved and never found. */
export interface HashIndex {
  readonly keys: Int32Array;
  readonly rows: Int32Array;
  readonly mask: number;
}

/** Builds the map of `hashes`: each hash leads to its place in the list. */
export function indexHashes(hashes: Int32Array): HashIndex {
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const index = { keys: new Int32Array(size), rows: new Int32Array(size), mask: size - 1 };
  for (let row = 0; row < hashes.length; row++) {
    const key = hashes[row] ?? 0;
    const slot = slotOf(index, key);
    index.keys[slot] = key;
    index.rows[slot] = row;
  }
  return index;
}

/** The row of a hash, -1 where it is unknown. */
export function rowOf(index: HashIndex, key: number): number {
  const slot = slotOf(index, key);
  return key !== 0 && index.keys[slot] === key ? (index.rows[slot] ?? -1) : -1;
}

function slotOf({ keys, mask }: HashIndex, key: number): number {
  let slot = key & mask;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}
