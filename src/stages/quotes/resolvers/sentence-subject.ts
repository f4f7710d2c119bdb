import type { Rule } from '../lexicon/certainties.js';
import { isFiniteVerb, lowerOf } from '../noun-phrase.js';
import { speakerSpan } from '../speaker-span.js';
import { firstSubject, subjectBefore } from '../subject.js';
import type { Attribution, Item, Phrase, Run, Scene } from '../types.js';

/** Fewest words of a fragment that is somebody's, not a term. */
const FEWEST = 4;
/** Most characters of a term. */
const TERM = 32;

/** A longer fragment in a sentence without verb of saying: the nearest named or personal subject in front of it, the weakest evidence there is. */
export function fromSentenceSubject(scene: Scene, items: readonly Item[], run: Run): Attribution | null {
  const at = items.findIndex((item) => item.run === run);
  if (isChant(items, at)) return attributed(scene, items, run, firstSubject(items, at), 'chant');
  if (at <= 0 || isTerm(items, at) || scene.raw.slice(run.start, run.end).trim().split(/\s+/).length < FEWEST) return null;
  return attributed(scene, items, run, nearestSubject(items, at), 'sentence-subject');
}

function attributed(scene: Scene, items: readonly Item[], run: Run, phrase: Phrase | null, by: Rule): Attribution | null {
  const speaker = phrase === null ? null : speakerSpan(scene, items, phrase);
  return speaker === null
    ? null
    : { speaker, cue: null, runs: [run], clauses: [], by, strength: by === 'chant' ? 0.7 : 0.4, reason: null, isFragment: true };
}

/** "The crowd broke into cries of “shame”". */
const isChant = (items: readonly Item[], at: number) =>
  lowerOf(items, at - 1) === 'of' &&
  /^(?:chants?|cheers?|cries|cry|shouts?|screams?|boos|roars?|jeers|murmurs?)$/.test(lowerOf(items, at - 2));

/** "the “coalition of the able”": a name somebody gave the thing. */
const isTerm = (items: readonly Item[], at: number) =>
  /^(?:the|a|an|its|their|this|that|so-called)$/.test(lowerOf(items, at - 1)) &&
  (items[at]?.run?.end ?? 0) - (items[at]?.run?.start ?? 0) < TERM;

function nearestSubject(items: readonly Item[], at: number): Phrase | null {
  for (let i = at - 1; i > 0; i--) {
    if (!isFiniteVerb(items, i)) continue;
    const { phrase } = subjectBefore(items, i);
    if (phrase !== null && isSomebody(items, phrase)) return phrase;
  }
  const first = firstSubject(items, at);
  return first !== null && isSomebody(items, first) ? first : null;
}

/** Whether a phrase is a pronoun for persons or ends in a name. */
export function isSomebody(items: readonly Item[], { from, headTo }: Phrase): boolean {
  if (headTo === from + 1 && /^(?:he|she|they|we|i)$/.test(lowerOf(items, from))) return true;
  return items[headTo - 1]?.entity != null;
}
