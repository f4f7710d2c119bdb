import type { NoSpeakerReason, Quote, QuoteKind } from '../../../document/layers.js';
import { type Span, textSpan } from '../../../document/span.js';
import { CERTAINTY, type Rule } from '../lexicon/certainties.js';
import type { Assigned, Attribution, Findings, Run, Scene } from '../types.js';
import { kindOf } from './kind.js';
import { personsIn } from './persons-in.js';
import type { SpeakerIndex } from './speaker.js';

/** A quote that gets its number at last. */
type Draft = { -readonly [Key in keyof Quote]: Quote[Key] };

/** Turns runs and clauses into quotes in text order, numbered. */
export function buildQuotes(scene: Scene, findings: Findings, assigned: Assigned, speakers: SpeakerIndex): Quote[] {
  const drafts: Draft[] = [];
  const tails = tailsOf(scene);
  const draft = draftsOf(scene.raw, speakers);
  for (const paragraph of scene.paragraphs) {
    const hasRivals = personsIn(paragraph.sentences.flatMap(({ items }) => items)) > 1;
    for (const sentence of paragraph.sentences) {
      for (const { run, nickname } of sentence.items)
        if (run !== null && !nickname && !isTail(run)) drafts.push(...draft.run(run, tails.get(run), assigned.get(run), hasRivals));
    }
    for (const a of (findings.get(paragraph) ?? []).flat()) for (const clause of a.clauses) drafts.push(draft.clause(clause, a));
  }
  drafts.sort((a, b) => a.start - b.start || b.end - a.end);
  const quotes = withoutDoubles(drafts);
  quotes.forEach((quote, i) => {
    quote.id = `q${i + 1}`;
  });
  return quotes;
}

function draftsOf(raw: string, speakers: SpeakerIndex) {
  const make = (
    span: Span,
    kind: QuoteKind,
    a: Attribution | undefined,
    extra: { unbalanced: boolean; by: Rule; hasRivals?: boolean },
  ): Draft => {
    const speaker = a?.speaker == null || kind === 'scare' || kind === 'title' ? null : speakers.speakerOf(a.speaker);
    const { start, end } = span;
    return {
      id: '',
      start,
      end,
      text: raw.slice(start, end),
      kind,
      speaker,
      cue: speaker === null || a?.cue == null ? null : textSpan(raw, a.cue.start, a.cue.end),
      reason: speaker === null ? reasonOf(kind, a, extra) : null,
      via: speaker === null || a?.via == null ? null : speakers.speakerOf(a.via),
      chain: speaker === null ? [] : speakers.chainOf(speaker),
      unbalanced: extra.unbalanced,
      by: a?.by ?? extra.by,
      certainty: CERTAINTY[a?.by ?? extra.by],
    };
  };
  return {
    run: (run: Run, tail: Run | undefined, a: Attribution | undefined, hasRivals: boolean): Draft[] => {
      const span = { start: run.start, end: tail?.end ?? run.end };
      const own = make(span, kindOf(raw, run, a), a, { unbalanced: isUnbalanced(run), by: 'no-attribution', hasRivals });
      return [own, ...run.nested.map((n) => make(n, 'nested', undefined, { unbalanced: false, by: 'nested-marks' }))];
    },
    clause: (span: Span, a: Attribution) => make(span, 'indirect', a, { unbalanced: false, by: a.by }),
  };
}

/** A run that closes what the paragraph before opened, without a mark of its own at its start: one quote over two paragraphs. */
const isTail = (run: Run): boolean => run.continues !== null && !run.opened;

function tailsOf(scene: Scene): ReadonlyMap<Run, Run> {
  const tails = scene.paragraphs.flatMap((p) => p.runs).filter(isTail);
  return new Map(tails.flatMap((t) => (t.continues === null ? [] : [[t.continues, t] as const])));
}

/** Whether a mark of the run is missing and no neighbour paragraph supplies it. */
export const isUnbalanced = (run: Run): boolean => (!run.opened && run.continues === null) || (!run.closed && !run.goesOn);

/** Why a quote has no speaker: without a cue and with several persons beside it, the evidence is for none of them. */
function reasonOf(
  kind: QuoteKind,
  a: Attribution | undefined,
  { unbalanced, hasRivals = false }: { readonly unbalanced: boolean; readonly hasRivals?: boolean },
): NoSpeakerReason {
  if (kind === 'scare' || kind === 'title') return 'sign-or-name';
  return a?.reason ?? (unbalanced ? 'unbalanced' : hasRivals ? 'two-candidates' : 'no-cue');
}

/** The same clause proposed twice stands once: the surer, else the first. */
function withoutDoubles(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const d of drafts) {
    const last = kept.at(-1);
    if (last !== undefined && last.start === d.start && last.end === d.end) {
      if (d.certainty > last.certainty) kept[kept.length - 1] = d;
      continue;
    }
    kept.push(d);
  }
  return kept;
}
