/** Which of the numbers 0..size-1 belong together; the root of a set is its smallest member. */
export interface DisjointSets {
  readonly rootOf: (item: number) => number;
  readonly unite: (a: number, b: number) => void;
}

/** Sets of one number each, to be united (union by least member, path halving). */
export function createDisjointSets(size: number): DisjointSets {
  const parents = Array.from({ length: size }, (_, i) => i);
  const parentOf = (item: number) => parents[item] ?? item;
  const rootOf = (item: number): number => {
    let at = item;
    while (parentOf(at) !== at) {
      parents[at] = parentOf(parentOf(at));
      at = parentOf(at);
    }
    return at;
  };
  const unite = (a: number, b: number) => {
    const [low, high] = [Math.min(rootOf(a), rootOf(b)), Math.max(rootOf(a), rootOf(b))];
    parents[high] = low;
  };
  return { rootOf, unite };
}
