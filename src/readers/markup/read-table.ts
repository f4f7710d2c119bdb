import { BLOCKS } from './elements.js';
import { isElement, type PageNode } from './page-node.js';
import { lineOf } from './page-text.js';

const CELLS = new Set(['td', 'th']);
const ROW_HOLDERS = new Set(['thead', 'tbody', 'tfoot']);
const CELL_MARK = ' | ';
/** Blocks that a cell of data may hold without being a part of a page's layout. */
const PLAIN = new Set(['p', 'div', 'ul', 'ol', 'li']);
const LONGEST_CELL = 300;

const elementsOf = (node: PageNode): PageNode[] => [...node.childNodes].filter(isElement);

function rowsOf(table: PageNode): PageNode[] {
  return elementsOf(table).flatMap((child) => {
    if (child.localName === 'tr') return [child];
    return ROW_HOLDERS.has(child.localName ?? '') ? rowsOf(child) : [];
  });
}

const cellsOf = (row: PageNode): PageNode[] => elementsOf(row).filter((cell) => CELLS.has(cell.localName ?? ''));

/** A cell that holds blocks of a page or a long text: its table only arranges the page. */
function isLayout(cell: PageNode): boolean {
  if ((cell.textContent?.length ?? 0) > LONGEST_CELL * 4 || lineOf(cell.textContent).length > LONGEST_CELL) return true;
  const stack = elementsOf(cell);
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const name = node.localName ?? '';
    if (BLOCKS.has(name) && !PLAIN.has(name)) return true;
    stack.push(...elementsOf(node));
  }
  return false;
}

/**
 * A table of data as text, a row a line with " | " between the cells; null where the table only arranges a page (blocks or long
 * text in its cells, or one column). `shownLine` gives the text of a cell.
 */
export function readTable(table: PageNode, shownLine: (node: PageNode) => string): string | null {
  const rows = rowsOf(table).map(cellsOf);
  if (rows.every((cells) => cells.length < 2) || rows.some((cells) => cells.some(isLayout))) return null;
  const lines = rows.map((cells) => cells.map(shownLine).join(CELL_MARK));
  return lines.filter((line) => /[^\s|]/.test(line)).join('\n');
}
