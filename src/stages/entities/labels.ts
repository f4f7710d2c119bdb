import { ENTITY_TYPES, type EntityType } from '../../document/layers.js';

/** Labels of the tagger: 0 is "outside"; type `t` begins with `1 + 2t` and goes on with `2 + 2t` (BIO). */
export const LABEL_COUNT = 1 + 2 * ENTITY_TYPES.length;
export const OUTSIDE = 0;
/** The label set that allows everything, as a bit mask. */
export const ANY_LABEL = 2 ** LABEL_COUNT - 1;
/** The label set of a token that cannot be part of a name. */
export const ONLY_OUTSIDE = 1;

/** The label that begins a mention of the type. */
export function beginOf(type: EntityType): number {
  return 1 + 2 * ENTITY_TYPES.indexOf(type);
}

/** Whether the label goes on with a mention begun before. */
export function isInside(label: number): boolean {
  return label > 0 && label % 2 === 0;
}

/** The type a label speaks of, null for "outside". */
export function typeOf(label: number): EntityType | null {
  return label === OUTSIDE ? null : (ENTITY_TYPES[(label - 1) >> 1] ?? null);
}

/** Whether `next` may follow `previous`: a mention goes on only where one of its type is open. */
export function mayFollow(previous: number, next: number): boolean {
  return !isInside(next) || previous === next || previous === next - 1;
}
