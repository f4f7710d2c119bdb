import { type Document, layerOf } from '../../document/document.js';
import type { Entity, RegionKind, Token } from '../../document/layers.js';
import { isNickname } from './nickname.js';
import { readRuns } from './read-runs.js';
import type { Item, Paragraph, Run, Scene, SentenceItems } from './types.js';

/** Items after which a sentence is cut: keeps the time of the proposers linear. */
const LONGEST_SENTENCE = 300;

/** Cuts a document into paragraphs of sentences whose quoted runs are single items. */
export function readScene(document: Document): Scene {
  const sentences = layerOf(document, 'tokens');
  const tokens = sentences.flatMap((s) => s.tokens);
  const starts = new Set(sentences.map((s) => s.tokens[0]?.start ?? s.start));
  const paragraphs: Paragraph[] = [];
  let at = 0;
  for (const region of layerOf(document, 'regions')) {
    if (!region.body) continue;
    for (const line of linesOf(document.raw, region.start, region.end)) {
      while (at < tokens.length && (tokens[at]?.start ?? 0) < line.start) at++;
      const from = at;
      while (at < tokens.length && (tokens[at]?.start ?? 0) < line.end) at++;
      paragraphs.push(
        readParagraph(
          document.raw,
          line.start,
          line.end,
          { tokens: tokens.slice(from, at), starts },
          region.kind,
          isOpen(paragraphs.at(-1)),
        ),
      );
    }
  }
  linkContinued(document.raw, paragraphs);
  return { raw: document.raw, paragraphs, entities: document.layers.entities ?? [], entityAt: entityIndex(document.layers.entities ?? []) };
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

function entityIndex(entities: readonly Entity[]): ReadonlyMap<number, Entity> {
  return new Map(entities.map((e) => [e.start, e]));
}

/** Whether a paragraph leaves its last quote open. */
function isOpen(paragraph: Paragraph | undefined): boolean {
  const last = paragraph?.runs.at(-1);
  return last?.opened === true && !last.closed;
}

interface Words {
  readonly tokens: readonly Token[];
  readonly starts: ReadonlySet<number>;
}

function readParagraph(
  raw: string,
  start: number,
  end: number,
  { tokens, starts }: Words,
  kind: RegionKind,
  isCarried: boolean,
): Paragraph {
  const runs = readRuns(raw, start, end, isCarried);
  const sentences: SentenceItems[] = [];
  let current: Item[] = [];
  for (const item of itemsOf(raw, tokens, runs, starts)) {
    if (current.length >= LONGEST_SENTENCE || (item.begins && current.length > 0 && breaksAfter(raw, current.at(-1)) && !isDash(item))) {
      sentences.push({ items: current });
      current = [];
    }
    current.push(item);
  }
  if (current.length > 0) sentences.push({ items: current });
  return { start, end, kind, runs, sentences };
}

/** A dash behind a quote leads to its speaker. */
const isDash = (item: Item) => /^(?:--?|[–—])$/.test(item.token?.text ?? '');

/** A quote that ends in a comma, question or exclamation mark may still have its attribution to come. */
function breaksAfter(raw: string, last: Item | undefined): boolean {
  if (last?.run == null) return true;
  return /[.…]/.test(raw[last.run.end - 1] ?? '') || raw[last.run.outerEnd] === '.';
}

function itemsOf(raw: string, tokens: readonly Token[], runs: readonly Run[], starts: ReadonlySet<number>): Item[] {
  const items: Item[] = [];
  let next = 0;
  let pending = false;
  for (const token of tokens) {
    let run = runs[next];
    while (run !== undefined && run.outerStart <= token.start) {
      if (!run.pushed) {
        run.pushed = true;
        items.push({
          start: run.outerStart,
          end: run.outerEnd,
          token: null,
          run,
          begins: pending || starts.has(token.start) || startsAfterStop(items),
          nickname: isNickname(raw, run),
        });
        pending = false;
      }
      if (token.start < run.outerEnd) break;
      next++;
      run = runs[next];
    }
    const inside = run !== undefined && token.start >= run.outerStart && token.start < run.outerEnd;
    if (inside) continue;
    const begins = starts.has(token.start) || afterStoppedRun(raw, items.at(-1), token);
    items.push({ start: token.start, end: token.end, token, run: null, begins, nickname: false });
  }
  return items;
}

const startsAfterStop = (items: readonly Item[]) => /^[.!?]$/.test(items.at(-1)?.token?.text ?? '');

function afterStoppedRun(raw: string, last: Item | undefined, token: Token): boolean {
  return last?.run != null && !last.nickname && /[.!?…]/.test(raw[last.run.end - 1] ?? '') && /^\p{Lu}/u.test(token.text);
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
