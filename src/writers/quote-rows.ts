import type { RecordDocument } from '../schema/record.js';

/** A quote as a flat row. `places` are file:line; offsets are UTF-16 code units, end exclusive. */
export interface QuoteRow {
  readonly document: string;
  readonly kind: string;
  readonly quote: string;
  readonly speaker: string | null;
  /** The fullest name of whom the speaker mention stands for. */
  readonly entity: string | null;
  readonly via: string | null;
  readonly reason: string | null;
  readonly cue: string | null;
  readonly certainty: number;
  readonly by: string;
  /** A quotation mark is missing. */
  readonly unbalanced: boolean;
  readonly start: number;
  readonly end: number;
  readonly places: readonly string[];
}

/** The quotes of one record as rows, with the line of the source in which each begins. */
export function quoteRows(record: RecordDocument, raw: string): QuoteRow[] {
  const nameOf = new Map(record.clusters.map((c) => [c.id, c.name]));
  const lineAt = lineCounter(raw);
  return record.quotes.map((q) => ({
    document: record.id,
    kind: q.kind,
    quote: q.text,
    speaker: q.speaker?.text ?? null,
    entity: nameOf.get(q.speaker?.cluster ?? '') ?? null,
    via: q.via?.text ?? null,
    reason: q.reason,
    cue: q.cue?.text ?? null,
    certainty: q.certainty,
    by: q.by,
    unbalanced: q.unbalanced,
    start: q.start,
    end: q.end,
    places: [`${record.source.name}:${lineAt(q.start)}`],
  }));
}

/** Line numbers (from 1) for offsets asked mostly in order. */
function lineCounter(raw: string): (at: number) => number {
  let seen = 0;
  let line = 1;
  return (at) => {
    if (at < seen) [seen, line] = [0, 1];
    for (; seen < at; seen++) if (raw.charCodeAt(seen) === 10) line++;
    return line;
  };
}

/**
 * Joins rows of the same words (case, marks and white space aside) into one that holds all places; the first row gives the rest.
 * Two known speakers who share no name keep their rows: "No." is anybody's.
 */
export function mergeQuotes(rows: readonly QuoteRow[]): QuoteRow[] {
  const merged: QuoteRow[] = [];
  const byWords = new Map<string, number[]>();
  for (const row of rows) {
    const key = wordsOf(row.quote).join(' ');
    const known = byWords.get(key) ?? [];
    const at = known.find((i) => isSameSpeaker(merged[i], row));
    const first = at === undefined ? undefined : merged[at];
    if (at !== undefined && first !== undefined) merged[at] = joined(first, row);
    else byWords.set(key, [...known, merged.push(row) - 1]);
  }
  return merged;
}

const joined = (first: QuoteRow, row: QuoteRow): QuoteRow => ({
  ...first,
  speaker: first.speaker ?? row.speaker,
  entity: first.entity ?? row.entity,
  reason: first.speaker === null && row.speaker !== null ? null : first.reason,
  places: [...first.places, ...row.places],
});

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether one of two speakers is unknown or a bare pronoun, or their names share their last word. */
function isSameSpeaker(a: QuoteRow | undefined, b: QuoteRow): boolean {
  const [one, other] = [a?.entity ?? a?.speaker, b.entity ?? b.speaker].map((name) => (name == null ? undefined : wordsOf(name).at(-1)));
  return one === undefined || other === undefined || one === other || PRONOUN.test(one) || PRONOUN.test(other);
}

const PRONOUN = /^(?:he|she|it|they|i|we)$/;
