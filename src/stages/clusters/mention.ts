import type { Entity, EntityType } from '../../document/layers.js';
import type { DisjointSets } from './disjoint-sets.js';

export type Gender = 'male' | 'female';
/** Names are compared within a family only: people, groups of people, and all other things. */
export type Family = 'person' | 'group' | 'thing';

/** One entity with its name taken apart. `index` is its place in the entities layer. */
export interface Mention {
  readonly index: number;
  readonly entity: Entity;
  readonly family: Family;
  /** The name as it stands, without article, possessive ending and, for people, titles. */
  readonly display: string;
  /** Folded words of `display`. */
  readonly words: readonly string[];
  /** Folded words of the titles in front: inside the entity or just before it. */
  readonly titles: readonly string[];
  readonly gender: Gender | null;
  /** For bodies: the nation they belong to, where name or owner tells. */
  readonly nation: string | null;
  /** For bodies: the words without that nation; otherwise `words`. */
  readonly core: readonly string[];
}

/** What a proposer works on: the mentions in text order, and the sets it may unite. */
export interface Gathering {
  readonly raw: string;
  readonly mentions: readonly Mention[];
  readonly sets: DisjointSets;
}

/** A proposer unites mentions that its rule holds for one thing. */
export type Proposer = (gathering: Gathering) => void;

const PLACES_AND_BODIES: ReadonlySet<EntityType> = new Set(['ORG', 'GPE', 'LOC', 'FAC']);

/** Whether a type is one of those that annotators and models mix up with good reason. */
export function isPlaceOrBody(type: EntityType): boolean {
  return PLACES_AND_BODIES.has(type);
}

/** Adds an item to a map of lists. */
export function addTo<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
