import { BLOCKS, LISTS, SKIPPED } from './elements.js';
import { isCaption } from './is-caption.js';
import { isElement, isText, isTree, type PageNode } from './page-node.js';
import { flatText, keptText, lineOf, paragraphsOf } from './page-text.js';
import { readTable } from './read-table.js';

/** One block of a page: a paragraph, heading, list item, caption, table, or a time that stands alone. */
export interface PageBlock {
  readonly text: string;
  readonly kind: 'text' | 'item' | 'caption' | 'table' | 'time';
}

/** What is gathered while a tree is walked. */
interface Reading {
  readonly blocks: PageBlock[];
  /** Text of the block that is open, in pieces (joined once: a block may have many), and its last character. */
  pieces: string[];
  last: string;
  kind: PageBlock['kind'];
  /** Whether the walk is within a `time`, and whether the open block has words outside of one. */
  inTime: boolean;
  hasOther: boolean;
  /** "- ", "2. ": written in front of the next block. */
  mark: string;
  /** How many lists, quotations and preformatted stretches stand open. */
  lists: number;
  quotations: number;
  kept: number;
}

/** The blocks of a tree in the order of the page. Lines that the page breaks itself stay lines of one block. */
export function readBlocks(root: PageNode): readonly PageBlock[] {
  const reading: Reading = {
    blocks: [],
    pieces: [],
    last: '',
    kind: 'text',
    inTime: false,
    hasOther: false,
    mark: '',
    lists: 0,
    quotations: 0,
    kept: 0,
  };
  walk(reading, root);
  close(reading);
  return reading.blocks;
}

/** All that an element shows, on one line. */
export function shownLine(root: PageNode): string {
  return lineOf(
    readBlocks(root)
      .map(({ text }) => text)
      .join(' '),
  );
}

function walk(reading: Reading, node: PageNode): void {
  if (isText(node)) addText(reading, node.nodeValue ?? '');
  else if (isElement(node) && !SKIPPED.has(node.localName ?? '') && !isHidden(node)) walkElement(reading, node, node.localName ?? '');
  else if (isTree(node)) walkChildren(reading, node);
}

function walkElement(reading: Reading, node: PageNode, name: string): void {
  if (name === 'br') append(reading, '\n');
  else if (name === 'q') walkQuotation(reading, node);
  else if (name === 'time') walkTime(reading, node);
  else if (BLOCKS.has(name)) walkBlock(reading, node, name);
  else walkChildren(reading, node);
}

function walkChildren(reading: Reading, node: PageNode): void {
  for (const child of node.childNodes) walk(reading, child);
}

function walkBlock(reading: Reading, node: PageNode, name: string): void {
  close(reading);
  const table = name === 'table' ? readTable(node, shownLine) : null;
  if (table !== null) reading.blocks.push(...(table === '' ? [] : [{ text: table, kind: 'table' as const }]));
  else if (LISTS.has(name)) walkList(reading, node, name === 'ol');
  else {
    const before = reading.kind;
    if (isCaption(node)) reading.kind = 'caption';
    if (name === 'pre') reading.kept++;
    walkChildren(reading, node);
    close(reading);
    if (name === 'pre') reading.kept--;
    reading.kind = before;
  }
}

function walkList(reading: Reading, list: PageNode, isOrdered: boolean): void {
  const indent = '  '.repeat(reading.lists++);
  let number = Number(list.getAttribute('start') ?? 1) || 1;
  for (const child of list.childNodes) {
    const isItem = child.localName === 'li';
    if (isItem) reading.mark = `${indent}${isOrdered ? `${number++}.` : '-'} `;
    walk(reading, child);
    if (isItem) close(reading);
    reading.mark = '';
  }
  reading.lists--;
}

/** The marks that a browser puts around a short quotation: double ones, single ones within. */
function walkQuotation(reading: Reading, node: PageNode): void {
  const [open, shut] = reading.quotations++ % 2 === 0 ? ['“', '”'] : ['‘', '’'];
  append(reading, open ?? '');
  walkChildren(reading, node);
  append(reading, shut ?? '');
  reading.quotations--;
}

function walkTime(reading: Reading, node: PageNode): void {
  reading.inTime = true;
  walkChildren(reading, node);
  reading.inTime = false;
}

function addText(reading: Reading, text: string): void {
  if (reading.kept > 0) append(reading, keptText(text));
  else append(reading, / |\n|^$/.test(reading.last) ? flatText(text).replace(/^ /, '') : flatText(text));
}

function append(reading: Reading, text: string): void {
  if (text === '') return;
  reading.pieces.push(text);
  reading.last = text.slice(-1);
  if (!reading.inTime && text.trim() !== '') reading.hasOther = true;
}

/** Ends the open block. Two line breaks in a row part paragraphs. */
function close(reading: Reading): void {
  const paragraphs = paragraphsOf(reading.pieces.join(''));
  const kind = reading.hasOther ? reading.kind : 'time';
  reading.pieces = [];
  reading.last = '';
  reading.hasOther = false;
  for (const text of paragraphs) {
    reading.blocks.push(reading.mark === '' ? { text, kind } : { text: reading.mark + text, kind: 'item' });
    reading.mark = '';
  }
}

function isHidden(node: PageNode): boolean {
  if (node.getAttribute('hidden') !== null || node.getAttribute('aria-hidden') === 'true') return true;
  const style = node.getAttribute('style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}
