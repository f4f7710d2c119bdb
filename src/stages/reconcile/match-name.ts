import type { EntityType } from '../../document/layers.js';
import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import { bestOfEach, type Candidate } from './candidate.js';
import { LOOKED_AT, whereNothingIsLost } from './propose.js';
import { byAcronym } from './proposers/by-acronym.js';
import { byName } from './proposers/by-name.js';
import { byPart } from './proposers/by-part.js';
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
  const wordsOf = () => words;
  const near = gazetteer.nearby(surface, LOOKED_AT);
  const named = byName(surface, type, gazetteer);
  const never = new Set(named.filter((c) => c.name.kind === 'never').map((c) => c.name.entry.id));
  const all = [
    ...named,
    ...bySimilarity(surface, type, near),
    ...whereNothingIsLost([...byAcronym(surface, type, near), ...byPart(surface, type, near)], wordsOf),
  ];
  const allowed = bestOfEach(all.filter((c) => c.score > 0 && !never.has(c.name.entry.id)));
  const around = { wordsOf, nearText: () => ` ${[...words].join(' ')} `, day: null, gazetteer, threshold: 0 };
  return bestOfEach(weighContext(applyDecisions(surface, type, allowed, rulings, gazetteer), around));
}
