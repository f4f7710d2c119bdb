import type { Gazetteer, GazetteerDecision } from '../../../gazetteer/gazetteer.js';
import { foldName } from '../../../language/names/fold-name.js';
import type { Candidate } from '../candidate.js';

/** A curator's rulings by folded surface. */
export type Rulings = ReadonlyMap<string, readonly GazetteerDecision[]>;

/** Groups the decisions of a gazetteer by what they rule on. */
export function rulingsOf(gazetteer: Gazetteer): Rulings {
  const map = new Map<string, GazetteerDecision[]>();
  for (const decision of gazetteer.decisions)
    map.set(foldName(decision.surface), [...(map.get(foldName(decision.surface)) ?? []), decision]);
  return map;
}

/** Candidates after the curator's word: the ruled entry alone, none for NIL, all but the forbidden ones. */
export function applyDecisions(
  name: string,
  type: string,
  candidates: readonly Candidate[],
  rulings: Rulings,
  gazetteer: Gazetteer,
): readonly Candidate[] {
  const ruled = (rulings.get(foldName(name)) ?? []).filter((d) => d.type === '' || d.type === type);
  const forbidden = new Set(ruled.filter((d) => d.entity.startsWith('!')).map((d) => d.entity.slice(1)));
  const word = ruled.find((d) => !d.entity.startsWith('!'));
  if (word === undefined) return candidates.filter((c) => !forbidden.has(c.name.entry.id));
  const entry = gazetteer.byId(word.entity);
  if (entry === undefined) return [];
  const ruledName = { entry, alias: entry.name, kind: 'name', case: 'any', context: '', validFrom: '', validTo: '' } as const;
  return [{ name: ruledName, method: 'decision', score: 1, features: { decision: 1 } }];
}
