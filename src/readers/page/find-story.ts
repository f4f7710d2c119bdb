import { loadReadability, type ReadableArticle } from '../lazy-libraries.js';
import type { PageDocument } from '../markup/page-node.js';
import { lineOf, paragraphsOf } from '../markup/page-text.js';
import { buildTree } from '../markup/parse-page.js';
import { type PageBlock, readBlocks } from '../markup/read-blocks.js';
import { dropComments } from './drop-comments.js';

/** What of a page is its story, and the line that names the writer where the page shows one. */
export interface PageStory {
  readonly blocks: readonly PageBlock[];
  readonly byline: string | null;
}

/** Fewer characters are no sign that the right part of a page was found. */
const SHORTEST_STORY = 200;
/** Parts of a page that are never a story, for pages in which no story can be told. */
const FURNITURE = 'nav, footer, form, dialog, menu, aside';

/**
 * The blocks of a page's story: what readability finds; the text the page gives to search engines (`told`) where that is twice
 * as long; the whole page without menus where there is hardly any of both. `document` is the tree of `html`, and is changed.
 */
export function findStory(html: string, document: PageDocument, told: string | null): PageStory {
  const found = readable(document);
  const blocks = found?.content == null ? [] : readBlocks(found.content);
  const plain = told === null ? [] : paragraphsOf(told).map((text) => ({ text, kind: 'text' }) as const);
  const byline = lineOf(found?.byline ?? null) || null;
  if (lengthOf(plain) > 2 * lengthOf(blocks)) return { blocks: plain, byline };
  return { blocks: lengthOf(blocks) < SHORTEST_STORY ? wholePage(html) : blocks, byline };
}

const lengthOf = (blocks: readonly PageBlock[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Readability's finding; null where it finds nothing or stumbles over the page. */
function readable(document: PageDocument): ReadableArticle | null {
  try {
    return new (loadReadability().Readability)(document, { serializer: (node) => node, keepClasses: true }).parse();
  } catch {
    return null;
  }
}

/** The only article of a page, else its main part, else all of it. */
function wholePage(html: string): readonly PageBlock[] {
  const { body } = buildTree(html);
  if (body === null) return [];
  dropComments(body);
  for (const node of [...body.querySelectorAll(FURNITURE)]) node.remove();
  const parts = ['article', 'main'].map((name) => [...body.querySelectorAll(name)]);
  return readBlocks(parts.find((found) => found.length === 1)?.[0] ?? body);
}
