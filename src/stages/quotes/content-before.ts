import { clauseBefore } from './clause-before.js';
import type { Content, Cue } from './cue.js';
import { runsAfter } from './joined-runs.js';
import { PARENTHETIC } from './lexicon/cues.js';
import { textOf } from './noun-phrase.js';
import type { Subject } from './subject.js';
import type { Item } from './types.js';

/** `"...," X said` and `..., X said.` */
export function contentBefore(items: readonly Item[], cue: Cue, { start, passive }: Subject): Content | null {
  const comma = textOf(items, start - 1) === ',';
  const run = items[comma ? start - 2 : start - 1]?.run;
  if (run != null && start > 0 && cue.kind !== 'fragment' && start <= cue.at) {
    return { runs: [run, ...runsAfter(items, cue.at + 1)], clauses: [], by: 'speaker-said' };
  }
  return !comma || passive || !PARENTHETIC.has(cue.lemma) ? null : clauseBefore(items, cue, start);
}
