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

/** Joins rows of the same words (case, marks and white space aside) into one that holds all places; the first row gives the rest. */
export function mergeQuotes(rows: readonly QuoteRow[]): QuoteRow[] {
  const merged = new Map<string, QuoteRow>();
  for (const row of rows) {
    const key = row.quote
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const first = merged.get(key);
    merged.set(
      key,
      first === undefined
        ? row
        : { ...first, speaker: first.speaker ?? row.speaker, entity: first.entity ?? row.entity, places: [...first.places, ...row.places] },
    );
  }
  return [...merged.values()];
}
