import type { DisjointSets } from '../disjoint-sets.js';
import { addTo, type Mention, type Proposer } from '../mention.js';
import { coreKeyOf } from './same-name.js';

/**
 * Bodies with one core ("Ministry of Defense", "Defense Ministry"): those of one nation are one, a bare one belongs to
 * the only nation there is, otherwise to the body of that core named last.
 */
export const proposeNationBodies: Proposer = ({ mentions, sets }) => {
  const byCore = new Map<string, Mention[]>();
  for (const mention of mentions) if (mention.entity.type === 'ORG') addTo(byCore, coreKeyOf(mention), mention);
  for (const bodies of byCore.values()) if (bodies.length > 1) uniteByNation(bodies, sets);
};

function uniteByNation(bodies: readonly Mention[], sets: DisjointSets): void {
  const firstOf = new Map<string, number>();
  for (const { nation, index } of bodies) {
    if (nation === null) continue;
    const known = firstOf.get(nation);
    if (known === undefined) firstOf.set(nation, index);
    else sets.unite(known, index);
  }
  const only = firstOf.size === 1 ? ([...firstOf.values()][0] ?? null) : null;
  let last: number | null = only;
  let bare: number | null = null;
  for (const { nation, index } of bodies) {
    if (nation !== null) last = only ?? index;
    else if (last !== null) sets.unite(last, index);
    else if (bare === null) bare = index;
    else sets.unite(bare, index);
  }
}
