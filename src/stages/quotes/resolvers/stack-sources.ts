import { contains } from '../../../document/span.js';
import type { Attribution } from '../types.js';

/** "X declared ..., according to Y": one statement of X that came by way of Y, not two. Works on one sentence's attributions. */
export function stackSources(found: readonly Attribution[]): readonly Attribution[] {
  const outer = found.filter((a) => a.by === 'according-to');
  if (outer.length === 0) return found;
  const carriers = new Map<Attribution, Attribution>();
  for (const a of found) {
    if (a.by === 'according-to' || a.speaker === null) continue;
    const cue = a.cue;
    const carrier = cue === null ? undefined : outer.find((o) => o.clauses.some((c) => contains(c, cue)));
    if (carrier !== undefined) carriers.set(a, carrier);
  }
  const dropped = new Set(carriers.values());
  return found.filter((a) => !dropped.has(a)).map((a) => ({ ...a, via: carriers.get(a)?.speaker ?? null }));
}
