import type { EntityType } from '../../document/layers.js';
import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import { bestOfEach, type Candidate } from './candidate.js';
import { createProposer } from './propose.js';
import { applyDecisions, rulingsOf } from './resolvers/apply-decisions.js';
import { weighContext } from './resolvers/weigh-context.js';

/** The entries that one name of one type may stand for, best first; `words` are the folded words around it. */
export type MatchName = (surface: string, type: EntityType, words: ReadonlySet<string>) => Candidate[];

/** Matches single names as the stage matches clusters, with neighbours even where a name fits: who asks wants to choose. */
export function createNameMatcher(gazetteer: Gazetteer): MatchName {
  const propose = createProposer(gazetteer, true);
  const rulings = rulingsOf(gazetteer);
  return (surface, type, words) => {
    const wordsOf = () => words;
    const proposed = bestOfEach(propose({ type, surfaces: [{ text: surface, isShort: false }] }, wordsOf));
    const around = { wordsOf, nearText: () => ` ${[...words].join(' ')} `, day: null, gazetteer, threshold: 0 };
    return bestOfEach(weighContext(applyDecisions(surface, type, proposed, rulings, gazetteer), around));
  };
}
