import { loadLinkedom } from '../lazy-libraries.js';
import { checkDepth } from './check-depth.js';
import type { PageDocument } from './page-node.js';

/** A tree of a page or a piece of HTML: always with a body. Scripts stay text, nothing is fetched. Throws E-input-nested. */
export function parsePage(html: string, where: string): PageDocument {
  checkDepth(html, where);
  return buildTree(html);
}

/** Tags that frame a page. Many pages leave some out or nest them wrongly, and a parser that repairs nothing would lose their text. */
const FRAME = /<!doctype[^>]{0,2000}>|<\/?(?:html|head|body)(?:\s[^>]{0,4000})?>/gi;

/** The tree of markup whose depth has been checked; everything of it lies in the body. */
export function buildTree(html: string): PageDocument {
  return loadLinkedom().parseHTML(`<!doctype html><html><head></head><body>${html.replace(FRAME, '')}</body></html>`).document;
}
