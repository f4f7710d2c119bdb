import type { NamedEntry } from '../../gazetteer/gazetteer.js';

/** An entry that a cluster may stand for, with what speaks for it. */
export interface Candidate {
  readonly name: NamedEntry;
  readonly method: string;
  readonly score: number;
  readonly features: Readonly<Record<string, number>>;
  /** Folded words elsewhere in the document that speak for it. */
  readonly support?: readonly string[];
}

/** The better candidate of each entry, best first; equal scores in order of id. */
export function bestOfEach(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const before = best.get(candidate.name.entry.id);
    if (before === undefined || candidate.score > before.score) best.set(candidate.name.entry.id, candidate);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.name.entry.id < b.name.entry.id ? -1 : 1));
}
