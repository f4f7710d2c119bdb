import { contains } from '../../../document/span.js';
import type { Attribution } from '../types.js';

/** "X said Y had condemned it “in strong terms”": words at arm's length inside a reported clause are the reporter's. One sentence's attributions. */
export function keepOuterReporters(found: readonly Attribution[]): readonly Attribution[] {
  const outer = found.filter((a) => a.clauses.length > 0 && a.speaker !== null);
  if (outer.length === 0) return found;
  return found.filter(
    ({ by, cue }) => by !== 'fragment-quote' || cue === null || !outer.some((o) => o.clauses.some((clause) => contains(clause, cue))),
  );
}
