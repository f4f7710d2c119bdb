import { foldName } from '../../language/names/fold-name.js';
import { type HashIndex, numbersOf } from './hash-index.js';
import { nearKeys } from './name-keys.js';

/** Keys of more names than this say nothing by themselves. */
const COMMON = 150;
/** Where every key is common, two together may be rare; lists longer than this are not read. */
const LONGEST_READ = 20_000;

/** So many names of one entry may be neighbours of a surface. */
const NAMES_OF_ENTRY = 2;

/**
 * Numbers of the names that share most keys with a surface, a rare key counting more than a common one; equals in order of number.
 * `limit` counts names; `entryOf` gives a name's entry.
 */
export function findNearby(index: HashIndex, surface: string, limit: number, entryOf: (name: number) => number): number[] {
  const lists = [...new Set(nearKeys(surface, foldName(surface)))].map((key) => numbersOf(index, key)).filter((list) => list.length > 0);
  const rare = lists.filter((list) => list.length <= COMMON);
  const votes = new Map<number, number>();
  for (const list of rare.length > 0 ? rare : sharedByTwo(lists)) {
    const vote = 1 / (1 + Math.log2(list.length));
    for (const name of list) votes.set(name, (votes.get(name) ?? 0) + vote);
  }
  const ranked = leaders(votes).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const perEntry = new Map<number, number>();
  const found: number[] = [];
  for (const [name] of ranked) {
    if (found.length === limit) break;
    const entry = entryOf(name);
    const before = perEntry.get(entry) ?? 0;
    perEntry.set(entry, before + 1);
    if (before < NAMES_OF_ENTRY) found.push(name);
  }
  return found;
}

/** What the two shortest lists share, at most as many as a rare key has. */
function sharedByTwo(lists: readonly Uint32Array[]): Uint32Array[] {
  const [a, b] = lists.filter((list) => list.length <= LONGEST_READ).sort((x, y) => x.length - y.length);
  if (a === undefined || b === undefined) return [];
  const inB = new Set(b);
  return [a.filter((name) => inB.has(name)).subarray(0, COMMON)];
}

/** Names far behind the first are no neighbours: a third of its votes at least. */
function leaders(votes: ReadonlyMap<number, number>): [number, number][] {
  let most = 0;
  for (const vote of votes.values()) most = Math.max(most, vote);
  const list: [number, number][] = [];
  for (const pair of votes) if (pair[1] * 3 >= most) list.push(pair);
  return list;
}
