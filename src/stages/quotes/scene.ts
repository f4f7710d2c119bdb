import { type Document, layerOf } from '../../document/document.js';
import { readSentences } from './read-items.js';
import { readRuns } from './read-runs.js';
import type { Paragraph, Scene } from './types.js';

/** Cuts a document into paragraphs of sentences whose quoted runs are single items. */
export function readScene(document: Document): Scene {
  const { raw } = document;
  const sentences = layerOf(document, 'tokens');
  const tokens = sentences.flatMap((s) => s.tokens);
  const starts = new Set(sentences.map((s) => s.tokens[0]?.start ?? s.start));
  const entityAt = new Map(layerOf(document, 'entities').map((e) => [e.start, e]));
  const paragraphs: Paragraph[] = [];
  let at = 0;
  for (const region of layerOf(document, 'regions')) {
    if (!region.body) continue;
    for (const line of linesOf(raw, region.start, region.end)) {
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

function linesOf(raw: string, start: number, end: number): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && raw[i] !== '\n') continue;
    if (raw.slice(from, i).trim() !== '') lines.push({ start: from, end: i });
    from = i + 1;
  }
  return lines;
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
