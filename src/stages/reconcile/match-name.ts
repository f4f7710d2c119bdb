import type { EntityType } from '../../document/layers.js';
import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import { bestOfEach, type Candidate } from './candidate.js';
import { byName } from './proposers/by-name.js';
import { bySimilarity } from './proposers/by-similarity.js';
import { applyDecisions, type Rulings } from './resolvers/apply-decisions.js';
import { weighContext } from './resolvers/weigh-context.js';

/** The entries that one name of one type may stand for, best first, judged as the stage judges a cluster; `words` are the folded words around it. */
export function matchName(
  surface: string,
  type: EntityType,
  gazetteer: Gazetteer,
  rulings: Rulings,
  words: ReadonlySet<string>,
): Candidate[] {
  const named = byName(surface, type, gazetteer);
  const never = new Set(named.filter((c) => c.name.kind === 'never').map((c) => c.name.entry.id));
  const all = [...named.filter((c) => c.score > 0), ...bySimilarity(surface, type, gazetteer)].filter((c) => !never.has(c.name.entry.id));
  return bestOfEach(weighContext(applyDecisions(surface, type, bestOfEach(all), rulings, gazetteer), () => words));
}
