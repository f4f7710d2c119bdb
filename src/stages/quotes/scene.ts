import { type Document, layerOf } from '../../document/document.js';
import type { Token } from '../../document/layers.js';
import type { Span } from '../../document/span.js';
import { readSentences } from './read-items.js';
import { readRuns } from './read-runs.js';
import type { Paragraph, Scene } from './types.js';

/** Cuts a document into paragraphs of sentences whose quoted runs are single items. */
export function readScene(document: Document): Scene {
  const { raw } = document;
  const sentences = layerOf(document, 'tokens');
  const tokens: Token[] = [];
  const starts = new Set<number>();
  for (const sentence of sentences) {
    starts.add(sentence.tokens[0]?.start ?? sentence.start);
    for (const token of sentence.tokens) tokens.push(token);
  }
  const entityAt = new Map(layerOf(document, 'entities').map((e) => [e.start, e]));
  const paragraphs: Paragraph[] = [];
  let at = 0;
  const regions = layerOf(document, 'regions').filter((region) => region.body);
  const wraps = wrappedRegions(raw, regions, sentences);
  for (const region of regions) {
    for (const line of paragraphsOf(raw, region, wraps)) {
      while (at < tokens.length && (tokens[at]?.start ?? 0) < line.start) at++;
      const from = at;
      while (at < tokens.length && (tokens[at]?.start ?? 0) < line.end) at++;
      const runs = readRuns(raw, line.start, line.end, isOpen(paragraphs.at(-1)));
      const words = { tokens: tokens.slice(from, at), starts, entityAt };
      paragraphs.push({ ...line, kind: region.kind, runs, sentences: readSentences(raw, line, words, runs) });
    }
  }
  linkContinued(raw, paragraphs);
  return { raw, paragraphs, entityAt };
}

/** The paragraphs of a region: its lines, or, where a sentence runs over a line break, what stands between blank lines. */
function paragraphsOf(raw: string, region: Span, wraps: ReadonlySet<number>): Span[] {
  const found: Span[] = [];
  let from = region.start;
  for (let i = region.start; i <= region.end; i++) {
    if (i < region.end && (raw[i] !== '\n' || (wraps.has(region.start) && !isBlankLine(raw, i + 1, region.end)))) continue;
    if (raw.slice(from, i).trim() !== '') found.push({ start: from, end: i });
    from = i + 1;
  }
  return found;
}

function isBlankLine(raw: string, from: number, end: number): boolean {
  let i = from;
  while (i < end && (raw[i] === ' ' || raw[i] === '\t' || raw[i] === '\r')) i++;
  return i >= end || raw[i] === '\n';
}

/** The starts of regions in which a sentence runs over a line break. */
function wrappedRegions(raw: string, regions: readonly Span[], sentences: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>();
  let next = 0;
  let lineEnd = -1;
  for (const region of regions) {
    while ((sentences[next]?.start ?? region.end) < region.start) next++;
    for (let s = sentences[next]; s !== undefined && s.start < region.end; s = sentences[++next]) {
      if (lineEnd < s.start) lineEnd = raw.indexOf('\n', s.start);
      if (lineEnd < 0) return found;
      if (lineEnd < s.end && raw.slice(lineEnd, s.end).trim() !== '') found.add(region.start);
    }
  }
  return found;
}

/** Whether a paragraph leaves its last quote open. */
function isOpen(paragraph: Paragraph | undefined): boolean {
  const last = paragraph?.runs.at(-1);
  return last?.opened === true && !last.closed;
}

/** An unclosed run whose next paragraph reopens is one speech going on, not a mistake. */
function linkContinued(raw: string, paragraphs: readonly Paragraph[]): void {
  for (let i = 0; i + 1 < paragraphs.length; i++) {
    const last = paragraphs[i]?.runs.at(-1);
    const paragraph = paragraphs[i + 1];
    const first = paragraph?.runs[0];
    if (last === undefined || paragraph === undefined || first === undefined || last.closed || !last.opened || last.mark !== first.mark)
      continue;
    if (raw.slice(paragraph.start, first.outerStart).trim() !== '') continue;
    last.goesOn = true;
    first.continues = last;
  }
}
