import type { EntityType } from '../../document/layers.js';
import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import { isAcronym } from '../../language/names/fold-name.js';
import type { Candidate } from './candidate.js';
import type { ClusterView } from './cluster-view.js';
import type { DocumentWords } from './document-words.js';
import { byAcronym } from './proposers/by-acronym.js';
import { byName } from './proposers/by-name.js';
import { byPart, type PartCandidate } from './proposers/by-part.js';
import { bySimilarity } from './proposers/by-similarity.js';

/** A name this good needs no comparison with others. */
const SURE = 0.88;
/** How many neighbours of a surface are compared with it. */
const LOOKED_AT = 12;
/** What a short form loses beside a fuller name of the same cluster: "Paris" beside "Paris, Texas". */
const SHORT_LOSS = 0.05;
/** So many surfaces of a cluster are compared with neighbours. */
const COMPARED = 2;
const REMEMBERED = 20_000;

/** What a surface alone proposes; the same in every document, so it is remembered across them. */
interface Proposal {
  readonly named: readonly Candidate[];
  readonly similar: () => readonly Candidate[];
  readonly parts: () => readonly PartCandidate[];
  readonly acronyms: () => readonly PartCandidate[];
}

export type Propose = (view: Pick<ClusterView, 'type' | 'surfaces'>, wordsOf: () => DocumentWords) => readonly Candidate[];

/** A proposer over a gazetteer: names first; neighbours by sound, part and initials where no name fits well, or always where it is to be thorough. */
export function createProposer(gazetteer: Gazetteer, isThorough = false): Propose {
  const recall = createMemory(gazetteer);
  return (view, wordsOf) => {
    const proposals = view.surfaces.map((surface) => ({ surface, proposal: recall(surface.text, view.type) }));
    const named = proposals.flatMap(({ surface, proposal }) =>
      surface.isShort ? proposal.named.map((c) => ({ ...c, score: c.score - SHORT_LOSS })) : proposal.named,
    );
    const never = new Set(named.filter((c) => c.name.kind === 'never').map((c) => c.name.entry.id));
    const allowed = (list: readonly Candidate[]) => list.filter((c) => c.score > 0 && !never.has(c.name.entry.id));
    const fitting = allowed(named);
    if (!isThorough && fitting.some((c) => c.score > SURE)) return fitting;
    const hasFullName = view.surfaces.some(({ text }) => !isAcronym(text));
    const compared = proposals
      .slice(0, COMPARED)
      .flatMap(({ surface: { text }, proposal }) => [
        ...(hasFullName && isAcronym(text) ? [] : proposal.similar()),
        ...whereNothingIsLost([...(hasFullName ? [] : proposal.acronyms()), ...proposal.parts()], wordsOf),
      ]);
    return [...fitting, ...allowed(compared)];
  };
}

/** The candidates all of whose missing words stand in the document. */
function whereNothingIsLost(found: readonly PartCandidate[], wordsOf: () => DocumentWords): Candidate[] {
  return found
    .filter(({ needed }) => needed.every((word) => wordsOf().has(word)))
    .map(({ candidate, needed }) => ({ ...candidate, support: needed }));
}

function createMemory(gazetteer: Gazetteer): (surface: string, type: EntityType) => Proposal {
  const known = new Map<string, Proposal>();
  return (surface, type) => {
    const key = `${type} ${surface}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= REMEMBERED) known.clear();
    const near = once(() => gazetteer.nearby(surface, LOOKED_AT));
    const proposal = {
      named: byName(surface, type, gazetteer),
      similar: once(() => bySimilarity(surface, type, near())),
      parts: once(() => byPart(surface, type, near())),
      acronyms: once(() => byAcronym(surface, type, near())),
    };
    known.set(key, proposal);
    return proposal;
  };
}

function once<T>(read: () => T): () => T {
  let value: { readonly is: T } | undefined;
  return () => {
    value ??= { is: read() };
    return value.is;
  };
}
