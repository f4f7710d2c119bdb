import type { EntityType } from '../../document/layers.js';

const CLASS: Readonly<Record<EntityType, 'person' | 'body' | 'place' | 'thing'>> = {
  PERSON: 'person',
  ORG: 'body',
  GPE: 'place',
  LOC: 'place',
  FAC: 'place',
  NORP: 'thing',
  EVENT: 'thing',
  WORK: 'thing',
  PRODUCT: 'thing',
  LAW: 'thing',
};

/** How well two types agree: 1 the same sort of thing, 0.8 (too little for a link by itself) what texts and lists often call by different types, 0 a clash. */
export function typeAgreement(a: EntityType, b: EntityType): number {
  if (CLASS[a] === CLASS[b]) return 1;
  const isPerson = CLASS[a] === 'person' || CLASS[b] === 'person';
  return isPerson ? 0 : 0.8;
}
