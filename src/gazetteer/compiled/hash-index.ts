/** Numbers by the hash of a key: `keys` sorted, each with its run of `ids` from its start to the next one's. */
export interface HashIndex {
  readonly keys: Uint32Array;
  readonly starts: Uint32Array;
  readonly ids: Uint32Array;
}

const HASH_BITS = 30;
const ID_RANGE = 2 ** 23;
/** So many names one gazetteer may have: a hash and a number share one double. */
export const MOST_NAMES = ID_RANGE;

/** A 30-bit hash of a text or its beginning (FNV-1a over its code units); `seed` keeps keys of several kinds apart. */
export function hashOfText(text: string, seed = 0, length = text.length): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 255), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return ((hash >>> HASH_BITS) ^ hash) & (2 ** HASH_BITS - 1);
}

/** Gathers pairs of a key's hash and a number, and sorts them into an index. */
export function createIndexWriter(): { readonly add: (hash: number, id: number) => void; readonly done: () => HashIndex } {
  let pairs = new Float64Array(1024);
  let length = 0;
  const add = (hash: number, id: number) => {
    if (length === pairs.length) {
      const more = new Float64Array(2 * length);
      more.set(pairs);
      pairs = more;
    }
    pairs[length++] = hash * ID_RANGE + id;
  };
  return { add, done: () => indexOf(pairs.subarray(0, length).sort()) };
}

function indexOf(pairs: Float64Array): HashIndex {
  const keys = new Uint32Array(pairs.length);
  const starts = new Uint32Array(pairs.length + 1);
  const ids = new Uint32Array(pairs.length);
  let count = 0;
  let size = 0;
  let last = -1;
  for (const pair of pairs) {
    if (pair === last) continue;
    const key = Math.floor(pair / ID_RANGE);
    if (last < 0 || key !== Math.floor(last / ID_RANGE)) {
      starts[count] = size;
      keys[count++] = key;
    }
    ids[size++] = pair % ID_RANGE;
    last = pair;
  }
  starts[count] = size;
  return { keys: keys.slice(0, count), starts: starts.slice(0, count + 1), ids: ids.slice(0, size) };
}

const NOTHING = new Uint32Array(0);

/** The numbers of a key by its hash, in ascending order: a view into the index. Other keys of the same hash come with it. */
export function numbersOf({ keys, starts, ids }: HashIndex, hash: number): Uint32Array {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return keys[low] === hash ? ids.subarray(starts[low] ?? 0, starts[low + 1] ?? 0) : NOTHING;
}
