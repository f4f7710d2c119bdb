import { clauseEnd, spanOf } from './clause.js';
import type { Content, Cue } from './cue.js';
import { nextBreak, runsAfter } from './joined-runs.js';
import { PARENTHETIC } from './lexicon/cues.js';
import { hasFinite, isFiniteVerb, isNominal, lowerOf, textOf } from './noun-phrase.js';
import type { Subject } from './subject.js';
import type { Item } from './types.js';

/** `"...," X said` and `..., X said.` */
export function contentBefore(items: readonly Item[], cue: Cue, { start, passive }: Subject): Content | null {
  const comma = textOf(items, start - 1) === ',';
  const run = items[comma ? start - 2 : start - 1]?.run;
  if (run != null && start > 0 && cue.kind !== 'fragment' && start <= cue.at) {
    return { runs: [run, ...runsAfter(items, cue.at + 1)], clauses: [], by: 'speaker-said' };
  }
  if (!comma || passive || !PARENTHETIC.has(cue.lemma)) return null;
  return clauseBefore(items, cue, start);
}

function clauseBefore(items: readonly Item[], cue: Cue, start: number): Content | null {
  const next = textOf(items, cue.at + 1);
  const rest = nextBreak(items, cue.at + 1);
  const ends =
    next === '' ||
    /^[.]$/.test(next) ||
    (!hasFinite(items, cue.at + 1, rest) &&
      items[rest]?.run == null &&
      /^[.]?$/.test(textOf(items, rest)) &&
      lowerOf(items, cue.at + 1) !== 'that');
  const before = spanOf(items, skipConjunction(items), start - 1);
  if (before === null) return null;
  if (ends && hasFinite(items, 0, start - 1)) return { runs: [], clauses: [before], by: 'clause-speaker-said' };
  if (next !== ',' || !hasFinite(items, cue.at + 2, items.length) || isFiniteVerb(items, cue.at + 1)) return null;
  const isWhole = hasFinite(items, 0, start - 1);
  const after = spanOf(items, cue.at + 2, clauseEnd(items, cue.at + 2));
  return after === null || (!isWhole && !isNominal(items, 0)) ? null : { runs: [], clauses: [before, after], by: 'clause-around-said' };
}

const skipConjunction = (items: readonly Item[]) => (/^(?:but|and|so)$/.test(lowerOf(items, 0)) ? 1 : 0);
