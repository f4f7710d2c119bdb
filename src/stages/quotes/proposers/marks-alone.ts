import type { Rule } from '../lexicon/certainties.js';
import { CUE_NOUNS } from '../lexicon/cues.js';
import { LABELS, TIMES } from '../lexicon/words.js';
import { hasFinite, isNominal, lowerOf, phraseAfter, phraseBefore, posOf, textOf } from '../noun-phrase.js';
import { speakerSpan } from '../speaker-span.js';
import type { Attribution, Item, Phrase, Run, Scene } from '../types.js';

/** Attributions without a verb: `X: "..."`, `"..." - X`, `X's warning that "..."`. */
export function proposeMarksAlone(scene: Scene, items: readonly Item[]): Attribution[] {
  const found: Attribution[] = [];
  items.forEach((item, i) => {
    if (item.run === null || item.nickname) return;
    const read = beforeColon(items, i) ?? afterDash(items, i) ?? ownerOfNoun(items, i);
    if (read === null) return;
    found.push(attribution(scene, items, item.run, read));
  });
  return found;
}

interface Reading {
  readonly phrase: Phrase;
  readonly cue: number | null;
  readonly by: Rule;
}

function attribution(scene: Scene, items: readonly Item[], run: Run, { phrase, cue, by }: Reading): Attribution {
  const word = cue === null ? undefined : items[cue];
  return {
    speaker: speakerSpan(scene, items, phrase),
    cue: word === undefined ? null : { start: word.start, end: word.end },
    runs: [run],
    clauses: [],
    by,
    strength: 0.8,
    reason: null,
    isFragment: by === 'owner-noun',
  };
}

function beforeColon(items: readonly Item[], i: number): Reading | null {
  if (textOf(items, i - 1) !== ':' || hasFinite(items, 0, i - 1)) return null;
  const phrase = phraseBefore(items, i - 1);
  return phrase === null || phrase.from > 1 || isTopic(items, phrase.to - 1) ? null : { phrase, cue: null, by: 'speaker-colon' };
}

/** "Analysis: “...”", "Flood evacuation: “...”": what stands before the colon is a matter, nobody who speaks. */
const isTopic = (items: readonly Item[], i: number) =>
  items[i]?.entity == null && (LABELS.has(lowerOf(items, i)) || (posOf(items, i) === 'NOUN' && MATTER.test(lowerOf(items, i))));
const MATTER =
  /(?:[ts]ion|ment|ing|ism|ness|ship|ity|sis|ance|ence|ure|war|case|row|vote|plan|deal|report|trial|attack|debate|budget|law|bill|scandal|protest|probe|strike|death|murder|poll|race|talk|claim|fire|flood)s?$/;

function afterDash(items: readonly Item[], i: number): Reading | null {
  if (!/^(?:--?|[–—])$/.test(textOf(items, i + 1)) || !/^\p{Lu}/u.test(textOf(items, i + 2))) return null;
  const phrase = phraseAfter(items, i + 2);
  const isDated = textOf(items, phrase?.to ?? 0) === ',' && TIMES.has(lowerOf(items, (phrase?.to ?? 0) + 1));
  return phrase === null || isDated || hasFinite(items, phrase.to, items.length) ? null : { phrase, cue: null, by: 'dash-speaker' };
}

/** `X's warning that "..."`, `a warning by X that "..."`. */
function ownerOfNoun(items: readonly Item[], i: number): Reading | null {
  let noun = i - 1;
  while (noun > 0 && noun > i - 4 && !CUE_NOUNS.has(lowerOf(items, noun))) noun--;
  if (noun <= 0 || !CUE_NOUNS.has(lowerOf(items, noun)) || hasFinite(items, noun + 1, i)) return null;
  let owner = noun - 1;
  while (owner > 0 && posOf(items, owner) === 'ADJ') owner--;
  if (/^(?:'s|’s|'|’)$/.test(textOf(items, owner)) && isNominal(items, owner - 1)) {
    const phrase = phraseBefore(items, owner) ?? { from: owner - 1, to: owner, headTo: owner };
    return { phrase, cue: noun, by: 'owner-noun' };
  }
  if (/^(?:his|her|their|its)$/.test(lowerOf(items, owner)))
    return { phrase: { from: owner, to: owner + 1, headTo: owner + 1 }, cue: noun, by: 'owner-noun' };
  return null;
}
