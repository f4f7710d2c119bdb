import type { Span } from '../../document/span.js';
import { isSpace } from './characters.js';

const FIRST = /[•⁃▪◦●]\s?|\(?(\d{1,3}|[a-z])(\.\)|[.)])\s/y;

interface Marker {
  readonly label: string;
  readonly tail: string;
}

function nextLabel(label: string): string {
  return /\d/.test(label) ? String(Number(label) + 1) : String.fromCharCode(label.charCodeAt(0) + 1);
}

/** Places where the same bullet stands again. */
function bulletPlaces(raw: string, span: Span): number[] {
  const text = raw.slice(span.start, span.end);
  const places: number[] = [];
  for (let at = text.indexOf(text.charAt(0), 1); at > 0; at = text.indexOf(text.charAt(0), at + 1)) {
    if (isSpace(text.charCodeAt(at - 1))) places.push(span.start + at);
  }
  return places;
}

/** Places of the markers that count on from the first one in the same dress. */
function countedPlaces(raw: string, span: Span, first: Marker): number[] {
  const text = raw.slice(span.start, span.end);
  const places: number[] = [];
  let label = nextLabel(first.label);
  for (let at = text.indexOf(` ${label}${first.tail} `); at >= 0; at = text.indexOf(` ${label}${first.tail} `, at + 1)) {
    places.push(span.start + at + 1);
    label = nextLabel(label);
  }
  return places;
}

/** Cuts a block that is a running enumeration ("1) ... 2) ...", "• ... • ...") before each marker. */
export function cutEnumeration(raw: string, span: Span): readonly Span[] {
  FIRST.lastIndex = span.start;
  const found = FIRST.exec(raw);
  if (found === null || FIRST.lastIndex > span.end) return [span];
  const [, label, tail] = found;
  const places = label === undefined || tail === undefined ? bulletPlaces(raw, span) : countedPlaces(raw, span, { label, tail });
  const starts = [span.start, ...places];
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? span.end }));
}
