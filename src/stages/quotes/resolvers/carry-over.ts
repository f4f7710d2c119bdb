import { lowerOf } from '../noun-phrase.js';
import { speakerSpan } from '../speaker-span.js';
import { firstSubject, textIsStop } from '../subject.js';
import type { Assigned, Attribution, Findings, Item, Phrase, Run, Scene } from '../types.js';
import { personsIn } from './persons-in.js';
import { isSomebody } from './sentence-subject.js';

/** Where an unattributed run stands. */
export interface Place {
  readonly scene: Scene;
  readonly findings: Findings;
  readonly assigned: Assigned;
  readonly paragraph: number;
  readonly sentence: number;
}

/** A quote that is a sentence of its own takes its speaker from the sentence or paragraph before; null without such evidence. */
export function carriedFrom(place: Place, run: Run): Attribution | null {
  const paragraph = place.scene.paragraphs[place.paragraph];
  const sentence = paragraph?.sentences[place.sentence];
  if (paragraph === undefined || sentence === undefined || !isWhole(sentence.items, run)) return null;
  if (place.sentence > 0) return fromSentenceBefore(place, run);
  return fromParagraphBefore(place, run) ?? fromSentenceAfter(place, run);
}

/** A quote with a remark in brackets behind it is still alone in its sentence. */
const ASIDE = 8;

/** Whether nothing but the run (of more than one word) stands in its sentence. */
function isWhole(items: readonly Item[], run: Run): boolean {
  const first = items.findIndex((i) => i.run === run);
  const isAside = (i: Item) => i.token !== null && /^[()[\]]+$/.test(i.token.text);
  return items.every(
    (i, at) => i.run === run || (i.run === null && (textIsStop(i) || (at > first && items.length < first + ASIDE && items.some(isAside)))),
  );
}

function fromSentenceBefore(place: Place, run: Run): Attribution | null {
  const paragraph = place.scene.paragraphs[place.paragraph];
  if (paragraph === undefined) return null;
  for (let s = place.sentence - 1; s >= 0; s--) {
    const sentence = paragraph.sentences[s];
    const found = lastSpoken(place, place.paragraph, s);
    if (found !== null) return { ...found, runs: [run], clauses: [], by: 'carried-sentence', strength: 0.8, isFragment: false };
    if (sentence === undefined || s < place.sentence - 1) return null;
    const phrase = isQuestion(sentence.items) ? askedAbout(sentence.items) : firstSubject(sentence.items, sentence.items.length);
    if (phrase === null && isQuestion(sentence.items)) return s === 0 ? fromParagraphBefore(place, run) : null;
    const isOpen = phrase !== null && !isSomebody(sentence.items, phrase) && personsIn(sentence.items) > 1;
    const speaker = phrase === null || isOpen ? null : speakerSpan(place.scene, sentence.items, phrase);
    if (speaker !== null)
      return { speaker, cue: null, runs: [run], clauses: [], by: 'subject-before', strength: 0.6, reason: null, isFragment: false };
  }
  return null;
}

const isQuestion = (items: readonly Item[]) => items.at(-1)?.token?.text === '?';

/** The person an interviewer's question is about: "Did she feel ready?" */
function askedAbout(items: readonly Item[]): Phrase | null {
  const at = items.findIndex((_, i) => /^(?:he|she)$/.test(lowerOf(items, i)));
  return at < 0 ? null : { from: at, to: at + 1, headTo: at + 1 };
}

function fromParagraphBefore(place: Place, run: Run): Attribution | null {
  const before = place.scene.paragraphs[place.paragraph - 1];
  if (before === undefined || (before.kind === 'title' && place.scene.paragraphs[place.paragraph]?.kind !== 'title')) return null;
  const found = lastSpoken(place, place.paragraph - 1, before.sentences.length - 1);
  return found === null ? null : { ...found, runs: [run], clauses: [], by: 'carried-paragraph', strength: 0.7, isFragment: false };
}

/** `"..." The minister said he ...`: the speaker named right behind. */
function fromSentenceAfter(place: Place, run: Run): Attribution | null {
  const found = findingsOf(place, place.paragraph, place.sentence + 1)[0];
  return found === undefined || found.speaker === null
    ? null
    : { ...found, runs: [run], clauses: [], by: 'speaker-after', strength: 0.6, isFragment: false };
}

function findingsOf(place: Place, p: number, s: number): readonly Attribution[] {
  const paragraph = place.scene.paragraphs[p];
  return paragraph === undefined ? [] : (place.findings.get(paragraph)?.[s] ?? []);
}

function lastSpoken(place: Place, p: number, s: number): Attribution | null {
  const own = findingsOf(place, p, s)
    .filter((a) => a.speaker !== null)
    .at(-1);
  if (own !== undefined) return own;
  const runs = place.scene.paragraphs[p]?.sentences[s]?.items.flatMap((i) => (i.run === null ? [] : [i.run])) ?? [];
  const last = runs.at(-1);
  const carried = last === undefined ? undefined : place.assigned.get(last);
  return carried?.speaker == null ? null : carried;
}
