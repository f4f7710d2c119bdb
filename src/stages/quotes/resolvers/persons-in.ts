import type { Item } from '../types.js';

/** How many persons a stretch of text names outside its quotes, told apart by their last names. */
export function personsIn(items: readonly Item[]): number {
  const named = items.flatMap(({ entity }) => (entity?.type === 'PERSON' ? [entity.text] : []));
  return new Set(named.map((text) => text.slice(text.lastIndexOf(' ') + 1))).size;
}
