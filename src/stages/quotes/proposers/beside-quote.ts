import { cueAt } from '../cue.js';
import type { Rule } from '../lexicon/certainties.js';
import { BE_HAVE, LABELS, SIGNS } from '../lexicon/words.js';
import { isFiniteVerb, lowerOf, phraseAfter, posOf, textOf } from '../noun-phrase.js';
import { speakerSpan } from '../speaker-span.js';
import { firstSubject, subjectBefore, textIsStop } from '../subject.js';
import type { Attribution, Item, Phrase, Run, Scene } from '../types.js';

interface Reading {
  readonly phrase: Phrase;
  readonly verb: number;
  readonly by: Rule;
  readonly strength: number;
}

/** Speech whose verb no lexicon lists, told by its place and punctuation: `"...," X fumed`, `"...," fumed X`, `X leaned over: "..."`. */
export function proposeBesideQuote(scene: Scene, items: readonly Item[]): Attribution[] {
  return items.flatMap((item, i) => {
    if (item.run === null || item.nickname) return [];
    const read = behind(scene.raw, items, item.run, i) ?? inFront(scene.raw, items, item.run, i);
    return read === null ? [] : [attribution(scene, items, item.run, read)];
  });
}

function attribution(scene: Scene, items: readonly Item[], run: Run, { phrase, verb, by, strength }: Reading): Attribution {
  const isSign = items.slice(phrase.from, phrase.to).some((i) => SIGNS.has(i.token?.lower ?? ''));
  const word = items[verb];
  return {
    speaker: isSign ? null : speakerSpan(scene, items, phrase),
    cue: word === undefined ? null : { start: word.start, end: word.end },
    runs: [run],
    clauses: [],
    by,
    strength,
    reason: isSign ? 'sign-or-name' : null,
    isFragment: false,
  };
}

/** A comma at the end of a quote that opens its sentence asks for the speaker; behind other marks only a short tag is one. */
function behind(raw: string, items: readonly Item[], run: Run, i: number): Reading | null {
  if (items.slice(0, i).some((item) => item.run === null && !textIsStop(item))) return null;
  const isComma = textOf(items, i + 1) === ',';
  const at = isComma ? i + 2 : i + 1;
  const last = raw.charAt(run.end - 1);
  if (!isComma && !/[,?!…—–]/.test(last)) return null;
  const isSure = isComma || last === ',';
  if (/^\p{Ll}/u.test(textOf(items, at)) && (isFiniteVerb(items, at) || (isSure && /^\p{Ll}{3,}ed$/u.test(textOf(items, at))))) {
    const phrase = phraseAfter(items, at + 1);
    return phrase === null || isFiniteVerb(items, phrase.to) ? null : { phrase, verb: at, by: 'verb-speaker', strength: 0.8 };
  }
  const whole = phraseAfter(items, at);
  if (whole === null) return null;
  const phrase = withoutVerb(items, whole);
  if (phrase.to < whole.to) return { phrase, verb: phrase.to, by: 'speaker-verb', strength: 0.65 };
  let verb = phrase.to;
  while (posOf(items, verb) === 'ADV') verb++;
  if (!isFiniteVerb(items, verb) || BE_HAVE.has(lowerOf(items, verb))) return null;
  return isSure || endsTag(items, verb + 1) ? { phrase, verb, by: 'speaker-verb', strength: isSure ? 0.8 : 0.65 } : null;
}

/** "Ms. Stowe shot back": the word behind a name that ends the tag is its verb, though the tagger took it for a noun. */
function withoutVerb(items: readonly Item[], phrase: Phrase): Phrase {
  const last = phrase.to - 1;
  const isVerb = posOf(items, last) === 'NOUN' && items[last - 1]?.entity?.type === 'PERSON' && endsTag(items, phrase.to);
  return isVerb ? { from: phrase.from, to: last, headTo: last } : phrase;
}

function endsTag(items: readonly Item[], i: number): boolean {
  const item = items[i];
  return item === undefined || textIsStop(item) || posOf(items, i) === 'ADV' || posOf(items, i) === 'ADP';
}

/** A quote that ends its sentence behind a colon or, in capitals, a comma belongs to who acts in front of it. */
function inFront(raw: string, items: readonly Item[], run: Run, i: number): Reading | null {
  const mark = textOf(items, i - 1);
  if ((mark !== ':' && mark !== ',') || !/^[\p{Lu}\p{N}[…]/u.test(raw.slice(run.start, run.start + 2))) return null;
  if (!items.slice(i + 1).every((item) => item.run !== null || textIsStop(item))) return null;
  if (mark === ',' && !/[.!?…]/.test(raw.charAt(run.end - 1))) return null;
  const verb = verbInFront(items, i - 1);
  const phrase = verb < 0 ? null : (subjectBefore(items, verb).phrase ?? firstSubject(items, verb));
  if (phrase === null || LABELS.has(lowerOf(items, phrase.from))) return null;
  return { phrase, verb, by: mark === ':' ? 'subject-colon' : 'subject-comma', strength: mark === ':' ? 0.8 : 0.65 };
}

/** The first verb of saying before item `to`, else the last finite verb; -1 where there is none. */
function verbInFront(items: readonly Item[], to: number): number {
  const cue = items.findIndex((_, i) => i > 0 && i < to && cueAt(items, i) !== null && subjectBefore(items, i).phrase !== null);
  if (cue >= 0) return cue;
  let verb = to - 1;
  while (verb > 0 && !isFiniteVerb(items, verb)) verb--;
  return verb > 0 ? verb : -1;
}
