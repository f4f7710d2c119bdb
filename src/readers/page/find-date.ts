import type { MarkedHead } from '../derive-text.js';
import type { PageDocument, PageNode } from '../markup/page-node.js';
import { lineOf } from '../markup/page-text.js';
import { toIso } from '../to-iso.js';

/** Where a page marks its date, surest first. Other stories may be marked, too: the first one counts. */
const MARKED = ['[itemprop="datePublished"]', 'time[pubdate]', 'article time[datetime]', 'main time[datetime]', 'time[datetime]', 'time'];
const LONGEST = 60;

/** When a story was published: the first told date that can be read, else the page's own mark. */
export function findDate(document: PageDocument, told: readonly (string | null)[]): MarkedHead['published'] {
  for (const text of told) {
    const value = text === null ? null : toIso(text);
    if (text !== null && value !== null) return { text, value };
  }
  for (const selector of MARKED) {
    for (const element of document.querySelectorAll(selector)) {
      const mark = readMark(element);
      if (mark !== null) return mark;
    }
  }
  return null;
}

/** The words of an element that can be read as a date, else its machine-readable form. */
function readMark(element: PageNode): MarkedHead['published'] {
  const machine = lineOf(element.getAttribute('datetime') ?? element.getAttribute('content'));
  const words = lineOf(element.textContent).slice(0, LONGEST);
  const value = toIso(machine) ?? toIso(words);
  if (value === null) return null;
  return { text: words !== '' && toIso(words)?.slice(0, 10) === value.slice(0, 10) ? words : machine || words, value };
}
