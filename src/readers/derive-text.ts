import type { Article, Segmentation } from '../document/document.js';
import type { TextSpan } from '../document/span.js';
import type { PageBlock } from './markup/read-blocks.js';

/** The head of an article as markup tells it; every part is one line of text, null where nothing tells it. */
export interface MarkedHead {
  readonly title: string | null;
  readonly byline: string | null;
  /** The words that say when, and what they mean in ISO 8601. */
  readonly published: { readonly text: string; readonly value: string } | null;
  readonly outlet: string | null;
}

/** An article as markup tells it: its head, then its blocks in order. */
export interface MarkedArticle {
  readonly head: MarkedHead;
  readonly blocks: readonly PageBlock[];
}

/** A text made of markup, with its articles as places in it. */
export interface DerivedText {
  readonly raw: string;
  readonly segmentation: Segmentation;
}

/** A text as it grows: its parts, their length in all, and whether it ends with a blank line (an empty text counts). */
interface Growing {
  readonly parts: string[];
  length: number;
  isParted: boolean;
}

type KnownBlock = Article['known'][number];

/**
 * Plain text of articles: title, then byline, date and outlet a line each, then one block a paragraph with a blank line
 * between; two blank lines between articles. The heads are places in that text, and captions are known.
 */
export function deriveText(articles: readonly MarkedArticle[]): DerivedText {
  const growing: Growing = { parts: [], length: 0, isParted: true };
  const placed = articles.map((article, index) => place(growing, article, index === articles.length - 1));
  return { raw: growing.parts.join(''), segmentation: { articles: placed, outside: [] } };
}

function place(growing: Growing, { head, blocks }: MarkedArticle, isLast: boolean): Article {
  const start = growing.length;
  const title = addLine(growing, head.title);
  part(growing);
  const byline = addLine(growing, head.byline);
  const date = addLine(growing, head.published?.text ?? null);
  const outlet = addLine(growing, head.outlet);
  const told = addBlocks(growing, blocks);
  if (!isLast) add(growing, '\n\n');
  growing.isParted = true;
  const known = [knownBlock('title', title), ...[byline, date, outlet].map((line) => knownBlock('dateline', line)), ...told];
  return {
    start,
    end: growing.length,
    title,
    byline,
    outlet,
    published: date && head.published && { ...date, value: head.published.value },
    known: known.filter((block) => block !== null),
  };
}

function knownBlock(kind: KnownBlock['kind'], span: TextSpan | null): KnownBlock | null {
  return span && { start: span.start, end: span.end, kind, by: 'markup' };
}

function add(growing: Growing, text: string): void {
  growing.parts.push(text);
  growing.length += text.length;
}

/** A blank line, where none stands. */
function part(growing: Growing): void {
  if (!growing.isParted) add(growing, '\n');
  growing.isParted = true;
}

/** Numeric references can make lone surrogates, which no file could hold: each becomes a replacement mark. */
const wellFormed = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

function addLine(growing: Growing, line: string | null): TextSpan | null {
  if (line === null || line === '') return null;
  const text = wellFormed(line);
  const start = growing.length;
  add(growing, `${text}\n`);
  growing.isParted = false;
  return { start, end: start + text.length, text };
}

/** What markup tells of a block; the line rules judge the others. */
const KNOWN_KINDS = { caption: 'caption', table: 'list-item', time: 'dateline', item: null, text: null } as const;

/** Adds the blocks and returns those whose kind markup tells. Items of a list follow each other without a blank line. */
function addBlocks(growing: Growing, blocks: readonly PageBlock[]): (KnownBlock | null)[] {
  return blocks.map((block, i) => {
    const isNextItem = block.kind === 'item' && blocks[i - 1]?.kind === 'item';
    if (!isNextItem) part(growing);
    const span = addLine(growing, block.text);
    const kind = KNOWN_KINDS[block.kind];
    return kind && knownBlock(kind, span);
  });
}
