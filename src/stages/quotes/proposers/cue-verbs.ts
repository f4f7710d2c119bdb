import { clauseEnd, spanOf } from '../clause.js';
import { contentAfter } from '../content-after.js';
import { contentBefore } from '../content-before.js';
import { type Content, type Cue, cueAt } from '../cue.js';
import { nextBreak, runsAfter } from '../joined-runs.js';
import { PARENTHETIC, PLAIN } from '../lexicon/cues.js';
import { PERSONAL, SIGNS } from '../lexicon/words.js';
import { hasFinite, isFiniteVerb, lowerOf, phraseAfter, posOf, textOf } from '../noun-phrase.js';
import { speakerSpan } from '../speaker-span.js';
import { firstSubject, type Subject, subjectBefore } from '../subject.js';
import type { Attribution, Item, Phrase, Scene } from '../types.js';

/** Every verb of saying in a sentence with its speaker and what it reports. */
export function proposeCueVerbs(scene: Scene, items: readonly Item[]): Attribution[] {
  const found: Attribution[] = [];
  let last: Phrase | null = null;
  for (let at = 0; at < items.length; at++) {
    const cue = cueAt(items, at);
    if (cue === null) continue;
    const read = readCue(items, cue, last);
    if (read === null) continue;
    if (read.phrase !== null) last = read.phrase;
    found.push(toAttribution(scene, items, cue, read));
  }
  return found;
}

interface Reading {
  readonly phrase: Phrase | null;
  readonly content: Content;
  readonly passive: boolean;
}

function readCue(items: readonly Item[], cue: Cue, last: Phrase | null): Reading | null {
  return readInverted(items, cue) ?? readNormal(items, cue, last);
}

/** `"...," said X` and `..., said X.` */
function readInverted(items: readonly Item[], cue: Cue): Reading | null {
  const { at } = cue;
  if (cue.kind === 'fragment' || cue.kind === 'think' || lowerOf(items, at).endsWith('ing')) return null;
  const previous = items[at - 1];
  const afterRun = previous?.run != null && !previous.nickname;
  const comma = textOf(items, at - 1) === ',';
  const runBeforeComma = comma && items[at - 2]?.run != null;
  const phrase = phraseAfter(items, at + 1);
  if (phrase === null) return null;
  if (afterRun || runBeforeComma) {
    const run = (afterRun ? previous : items[at - 2])?.run;
    if (run == null || isFiniteVerb(items, phrase.to)) return null;
    return { phrase, passive: false, content: { runs: [run, ...runsAfter(items, phrase.to)], clauses: [], by: 'said-speaker' } };
  }
  const runs =
    comma && cue.kind !== 'tell' && items[phrase.to - 1]?.entity != null && PARENTHETIC.has(cue.lemma) ? runsAfter(items, phrase.to) : [];
  if (runs.length > 0) return { phrase, passive: false, content: { runs, clauses: [], by: 'said-speaker-quote' } };
  if (!comma || !PARENTHETIC.has(cue.lemma) || hasFinite(items, phrase.to, nextBreak(items, phrase.to)) || !hasFinite(items, 0, at - 1))
    return null;
  if (subjectBefore(items, at).phrase !== null && !/^(?:[.,]?|who)$/.test(textOf(items, phrase.to))) return null;
  const clause = spanOf(items, 0, at - 1);
  return clause === null ? null : { phrase, passive: false, content: { runs: [], clauses: [clause], by: 'clause-said-speaker' } };
}

function readNormal(items: readonly Item[], cue: Cue, last: Phrase | null): Reading | null {
  const subject = subjectOf(items, cue, last);
  if (subject.phrase === null && !subject.passive) return null;
  if (isReading(items, cue, subject) || isAccused(items, cue)) return null;
  const content =
    (subject.start === cue.at && subject.phrase !== null ? null : contentBefore(items, cue, subject)) ??
    contentAfter(items, cue) ??
    asReported(items, cue, subject);
  if (content === null || (isGuess(items, cue, subject, last) && content.by === 'said-clause')) return null;
  const phrase = subject.passive ? agentOf(items, cue.at, subject) : subject.phrase;
  if (subject.passive && phrase === null && lowerOf(items, (subject.phrase?.to ?? 0) - 1) !== 'it') return null;
  return { phrase, content, passive: subject.passive };
}

/** A person who "had read it" is told nothing by the cue that signs and statements have. */
const isReading = (items: readonly Item[], cue: Cue, { phrase }: Subject) =>
  cue.lemma === 'read' && phrase !== null && PERSONAL.has(lowerOf(items, phrase.from)) && lowerOf(items, phrase.from) !== 'it';

/** "Ministers accused of “hiding” it": a participle, whatever the tagger thinks. */
const isAccused = (items: readonly Item[], cue: Cue) =>
  cue.kind === 'fragment' &&
  lowerOf(items, cue.at).endsWith('ed') &&
  /^(?:accuse|blame|fault|criticise|criticize|condemn|praise)$/.test(cue.lemma) &&
  /^(?:of|for|over)$/.test(lowerOf(items, cue.at + 1));

/** A coordinated verb whose subject had to be looked for: it needs more evidence than a noun and a verb behind it. */
const isGuess = (items: readonly Item[], cue: Cue, subject: Subject, last: Phrase | null) =>
  last === null &&
  subject.start === cue.at &&
  !PLAIN.has(cue.lemma) &&
  !lowerOf(items, cue.at).endsWith('ing') &&
  lowerOf(items, cue.at - 1) !== 'to';

/** "was quoted as saying" has its subject for speaker; any other passive only its agent. */
function agentOf(items: readonly Item[], at: number, subject: Subject): Phrase | null {
  if (/^(?:quoted|cited)$/.test(lowerOf(items, at))) return subject.phrase;
  return lowerOf(items, at + 1) === 'by' ? phraseAfter(items, at + 2) : null;
}

/** "The file quotes Hale as telling a friend": Hale. */
function quotedAs(items: readonly Item[], { at }: Cue): Phrase | null {
  if (lowerOf(items, at - 1) !== 'as' || !lowerOf(items, at).endsWith('ing')) return null;
  let from = at - 2;
  while (from > 0 && from > at - LONGEST_NAME && !QUOTES.test(lowerOf(items, from))) from--;
  return QUOTES.test(lowerOf(items, from)) && phraseAfter(items, from + 1)?.to === at - 1
    ? { from: from + 1, to: at - 1, headTo: at - 1 }
    : null;
}

const QUOTES = /^(?:quote[sd]|quoting|cite[sd]|citing)$/;
const LONGEST_NAME = 8;

function subjectOf(items: readonly Item[], cue: Cue, last: Phrase | null): Subject {
  const quoted = quotedAs(items, cue);
  if (quoted !== null) return { phrase: quoted, start: cue.at, passive: false };
  const subject = subjectBefore(items, cue.at);
  const isGerund = lowerOf(items, cue.at).endsWith('ing') && !subject.passive;
  const before = lowerOf(items, subject.start - 1);
  const isSecond = before === 'and' || before === 'but' || before === 'to' || before === 'then';
  const isBe = /^(?:is|are|was|were|be|been)$/.test(lowerOf(items, cue.at - 1));
  if (isGerund && !isBe && lowerOf(items, subject.start - 1) !== 'with')
    return { phrase: firstSubject(items, cue.at) ?? subject.phrase, start: cue.at, passive: false };
  if (subject.phrase === null && isSecond) return { phrase: last ?? firstSubject(items, cue.at), start: cue.at, passive: subject.passive };
  const isStray =
    subject.phrase !== null &&
    subject.phrase.to === subject.phrase.from + 1 &&
    textOf(items, subject.phrase.to) === ',' &&
    posOf(items, subject.phrase.to - 1) === 'ADJ';
  return isStray ? { ...subject, phrase: firstSubject(items, cue.at) } : subject;
}

/** "As X told Y, ...": the main clause is what X told. */
function asReported(items: readonly Item[], cue: Cue, { start }: Subject): Content | null {
  if (lowerOf(items, start - 1) !== 'as' || start > 1) return null;
  const comma = nextBreak(items, cue.at);
  if (comma !== cue.at + 1 && (cue.kind !== 'tell' || phraseAfter(items, cue.at + 1)?.to !== comma)) return null;
  const run = items[comma + 1]?.run;
  if (textOf(items, comma) !== ',') return null;
  if (run != null) return { runs: [run], clauses: [], by: 'as-said' };
  const clause = spanOf(items, comma + 1, clauseEnd(items, comma + 1));
  return clause === null ? null : { runs: [], clauses: [clause], by: 'as-said' };
}

function toAttribution(scene: Scene, items: readonly Item[], cue: Cue, { phrase, content, passive }: Reading): Attribution {
  const word = items[cue.at];
  const isSign = phrase !== null && isSignPhrase(items, phrase);
  const speaker = phrase === null || isSign ? null : speakerSpan(scene, items, phrase);
  const reason = isSign ? 'sign-or-name' : speaker === null && passive ? 'passive-without-agent' : null;
  const clauses = content.clauses.map((c) => ({ start: c.start, end: c.end }));
  return {
    speaker,
    cue: word === undefined ? null : { start: word.start, end: word.end },
    runs: content.runs,
    clauses,
    by: content.by,
    strength: content.by === 'fragment-in-clause' ? 0.7 : content.runs.length > 0 ? 0.95 : 0.8,
    reason,
    isFragment: cue.kind === 'fragment',
  };
}

function isSignPhrase(items: readonly Item[], phrase: Phrase): boolean {
  for (let i = phrase.from; i < phrase.to; i++) if (SIGNS.has(lowerOf(items, i))) return true;
  return false;
}
