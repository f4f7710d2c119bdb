/** A half-open stretch of the decoded source: UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span that carries its own text; always `raw.slice(start, end)`. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** Builds a span with its text out of the raw source. */
export function textSpan(raw: string, start: number, end: number): TextSpan {
  return { start, end, text: raw.slice(start, end) };
}

/** How many code units two spans share. */
export function overlapOf(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether `inner` lies inside `outer` (equal ends count). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Order by start, longer spans first. */
export function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
