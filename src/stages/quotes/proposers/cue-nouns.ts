import type { Span } from '../../../document/span.js';
import { clauseEnd, spanOf } from '../clause.js';
import type { Rule } from '../lexicon/certainties.js';
import { CLAIM_NOUNS } from '../lexicon/cues.js';
import { CONJUNCTIONS } from '../lexicon/words.js';
import { hasFinite, isFiniteVerb, isNominal, isRelative, lowerOf, phraseAfter, phraseBefore, posOf, textOf } from '../noun-phrase.js';
import { speakerSpan } from '../speaker-span.js';
import type { Attribution, Item, Phrase, Scene } from '../types.js';

/** Reported clauses that hang on a noun: `X's claim that ...`, `a claim by X that ...`, `In X's view, ...`. */
export function proposeCueNouns(scene: Scene, items: readonly Item[]): Attribution[] {
  return items.flatMap((word, at) => {
    if (!CLAIM_NOUNS.has(word.token?.lower ?? '')) return [];
    const read = inView(items, at) ?? thatBehind(items, at);
    return read === null ? [] : [attribution(scene, items, word, read)];
  });
}

interface Reading {
  readonly phrase: Phrase;
  readonly clause: Span;
  readonly by: Rule;
}

function attribution(scene: Scene, items: readonly Item[], word: Item, { phrase, clause, by }: Reading): Attribution {
  return {
    speaker: speakerSpan(scene, items, phrase),
    cue: { start: word.start, end: word.end },
    runs: [],
    clauses: [clause],
    by,
    strength: 0.7,
    reason: null,
    isFragment: false,
  };
}

function inView(items: readonly Item[], at: number): Reading | null {
  const phrase = /^(?:view|opinion|words|telling)$/.test(lowerOf(items, at)) ? ownerBefore(items, at) : null;
  if (phrase === null || phrase.from !== 1 || lowerOf(items, 0) !== 'in' || textOf(items, at + 1) !== ',') return null;
  const clause = hasFinite(items, at + 2, items.length) ? spanOf(items, at + 2, clauseEnd(items, at + 2)) : null;
  return clause === null ? null : { phrase, clause, by: 'in-view' };
}

function thatBehind(items: readonly Item[], at: number): Reading | null {
  const source = lowerOf(items, at + 1) === 'by' ? phraseAfter(items, at + 2) : null;
  const that = source === null ? at + 1 : source.to;
  const phrase = source ?? ownerBefore(items, at);
  if (phrase === null || lowerOf(items, that) !== 'that' || items[that + 1]?.run != null || isFiniteVerb(items, that + 1)) return null;
  const end = hasFinite(items, 0, at) ? clauseEnd(items, that + 1) : Math.min(clauseEnd(items, that + 1), secondVerb(items, that + 1));
  const clause = hasFinite(items, that + 1, end) ? spanOf(items, that + 1, end) : null;
  return clause === null ? null : { phrase, clause, by: 'noun-that' };
}

/** "X's" or "his" in front of the noun, adjectives between them aside. */
function ownerBefore(items: readonly Item[], at: number): Phrase | null {
  let owner = at - 1;
  while (owner > 0 && posOf(items, owner) === 'ADJ') owner--;
  if (/^(?:his|her|their|its)$/.test(lowerOf(items, owner))) return { from: owner, to: owner + 1, headTo: owner + 1 };
  if (!/^(?:'s|’s|'|’)$/.test(textOf(items, owner)) || !isNominal(items, owner - 1)) return null;
  return phraseBefore(items, owner) ?? { from: owner - 1, to: owner, headTo: owner };
}

/** Where the sentence's own verb follows a clause that is part of its subject ("X's claim that the dam holds | is false"). */
function secondVerb(items: readonly Item[], from: number): number {
  let verbs = 0;
  for (let i = from; i < items.length; i++) {
    if (CONJUNCTIONS.has(lowerOf(items, i)) || isRelative(items, i)) verbs = 0;
    if (!isFiniteVerb(items, i) || posOf(items, i - 1) === 'AUX' || lowerOf(items, i - 1) === 'not') continue;
    if (verbs++ > 0) return i;
  }
  return items.length;
}
