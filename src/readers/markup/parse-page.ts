import { loadLinkedom } from '../lazy-libraries.js';
import { checkDepth } from './check-depth.js';
import type { PageDocument } from './page-node.js';

/** A tree of a page or a piece of HTML: always with a body. Scripts stay text, nothing is fetched. Throws E-input-nested. */
export function parsePage(html: string, where: string): PageDocument {
  checkDepth(html, where);
  return buildTree(html);
}

/** The tree of markup whose depth has been checked. */
export function buildTree(html: string): PageDocument {
  const isWhole = /<(?:html|body)[\s>]/i.test(html);
  return loadLinkedom().parseHTML(isWhole ? html : `<!doctype html><html><body>${html}</body></html>`).document;
}
