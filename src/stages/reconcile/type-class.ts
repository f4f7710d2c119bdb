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

/** Types that texts and lists use for one thing by turns: a newspaper, a plant, an armed group. */
const NEAR: ReadonlySet<string> = new Set(
  ['ORG FAC', 'ORG WORK', 'ORG NORP'].flatMap((pair) => [pair, pair.split(' ').reverse().join(' ')]),
);
const NEARLY = 0.92;
/** Too little for a link by itself. */
const APART = 0.8;

/** How well two types agree: 1 the same sort of thing, 0 a clash. */
export function typeAgreement(a: EntityType, b: EntityType): number {
  if (CLASS[a] === CLASS[b]) return 1;
  if (CLASS[a] === 'person' || CLASS[b] === 'person') return 0;
  return NEAR.has(`${a} ${b}`) ? NEARLY : APART;
}
