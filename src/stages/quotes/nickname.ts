import type { Run } from './types.js';

const NAME_BEFORE = /\p{Lu}[\p{L}.'’-]*\s$/u;
const NAME_AFTER = /^\s\p{Lu}\p{L}/u;
const SHORT = /^[\p{L}'’-]+(?: [\p{L}'’-]+)?$/u;
const LONGEST_NAME = 40;

/** Whether a run is a nickname inside a name: Viktor "Stump" Hale. */
export function isNickname(raw: string, run: Run): boolean {
  if (!run.closed || !run.opened || run.end - run.start > LONGEST_NAME || !SHORT.test(raw.slice(run.start, run.end))) return false;
  return (
    NAME_BEFORE.test(raw.slice(Math.max(0, run.outerStart - LONGEST_NAME), run.outerStart)) &&
    NAME_AFTER.test(raw.slice(run.outerEnd, run.outerEnd + 4))
  );
}
