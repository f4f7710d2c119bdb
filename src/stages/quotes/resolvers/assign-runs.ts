import type { Assigned, Attribution, Findings, Run, Scene } from '../types.js';
import { carriedFrom } from './carry-over.js';
import { fromStory } from './repeated.js';
import { fromSentenceSubject } from './sentence-subject.js';

/** Gives each run its best attribution: its own first, then that of the speech it goes on from, then a carried-over one. */
export function assignRuns(scene: Scene, findings: Findings): Assigned {
  const assigned = new Map<Run, Attribution>();
  for (const paragraph of scene.paragraphs) {
    for (const attributions of findings.get(paragraph) ?? []) {
      for (const a of attributions) for (const run of a.runs) if (isBetter(a, assigned.get(run))) assigned.set(run, a);
    }
  }
  assignInClauses(scene, findings, assigned);
  shareContinued(scene, assigned);
  shareInSentence(scene, findings, assigned);
  carryOver(scene, findings, assigned);
  askSentences(scene, assigned);
  for (const [run, found] of fromStory(scene, assigned)) assigned.set(run, found);
  return assigned;
}

/** Verbs beside the quote beat nouns and fragments; the first of equals stays. */
function isBetter(a: Attribution, old: Attribution | undefined): boolean {
  if (old === undefined) return true;
  if (old.speaker === null && a.speaker !== null && old.reason !== 'sign-or-name') return true;
  return a.strength > old.strength && a.speaker !== null;
}

/** Runs inside a reported clause belong to its speaker: the narrowest clause wins. */
function assignInClauses(scene: Scene, findings: Findings, assigned: Map<Run, Attribution>): void {
  for (const paragraph of scene.paragraphs) {
    paragraph.sentences.forEach(({ items }, s) => {
      const withClause = (findings.get(paragraph)?.[s] ?? []).filter((a) => a.clauses.length > 0);
      for (const { run } of items) {
        if (run === null || assigned.has(run)) continue;
        const holder = withClause.filter((a) => a.clauses.some((c) => c.start <= run.start && run.end <= c.end)).at(-1);
        if (holder !== undefined) assigned.set(run, { ...holder, by: 'in-clause', strength: 0.85, isFragment: true });
      }
    });
  }
}

/** A fragment without attribution of its own in a sentence that has one speaker. */
function shareInSentence(scene: Scene, findings: Findings, assigned: Map<Run, Attribution>): void {
  for (const paragraph of scene.paragraphs) {
    paragraph.sentences.forEach(({ items }, s) => {
      for (const { run, nickname } of items) {
        if (run === null || nickname || assigned.has(run) || !scene.raw.slice(run.start, run.end).includes(' ')) continue;
        const near = items.flatMap((i) => (i.run === null ? [] : [assigned.get(i.run)])).find((a) => a?.speaker != null);
        const found =
          near ??
          findings
            .get(paragraph)
            ?.[s]?.filter((a) => a.speaker !== null && a.cue !== null && a.cue.start < run.start)
            .at(-1);
        if (found !== undefined)
          assigned.set(run, { ...found, runs: [run], clauses: [], by: 'same-sentence', strength: 0.5, isFragment: true });
      }
    });
  }
}

function shareContinued(scene: Scene, assigned: Map<Run, Attribution>): void {
  const runs = scene.paragraphs.flatMap((p) => p.runs);
  for (const run of runs) {
    const own = run.continues === null ? undefined : assigned.get(run.continues);
    if (own !== undefined && !assigned.has(run)) assigned.set(run, { ...own, by: 'continued', strength: 0.9 });
  }
  for (const run of runs.reverse()) {
    const own = assigned.get(run);
    if (run.continues !== null && own !== undefined && !assigned.has(run.continues))
      assigned.set(run.continues, { ...own, by: 'continued', strength: 0.9 });
  }
}

function carryOver(scene: Scene, findings: Findings, assigned: Map<Run, Attribution>): void {
  scene.paragraphs.forEach((paragraph, p) => {
    paragraph.sentences.forEach((sentence, s) => {
      for (const { run, nickname } of sentence.items) {
        if (run === null || nickname || assigned.has(run)) continue;
        const found = carriedFrom({ scene, findings, assigned, paragraph: p, sentence: s }, run);
        if (found !== null) assigned.set(run, found);
      }
    });
  });
}

function askSentences(scene: Scene, assigned: Map<Run, Attribution>): void {
  for (const paragraph of scene.paragraphs) {
    if (paragraph.kind === 'title') continue;
    for (const { items } of paragraph.sentences) {
      for (const { run, nickname } of items) {
        const found = run === null || nickname || assigned.has(run) ? null : fromSentenceSubject(scene, items, run);
        if (run !== null && found !== null) assigned.set(run, found);
      }
    }
  }
}
