import type { PageNode } from '../markup/page-node.js';

/** What readers wrote beneath a story, by the names that publishing systems give to it. */
const COMMENTS = [
  '#comments',
  '#comment-section',
  '#comments-section',
  '#disqus_thread',
  '#respond',
  '[class~="comments"]',
  '[class~="comments-area"]',
  '[class~="comments-section"]',
  '[class~="comment-section"]',
  '[class~="comment-list"]',
  '[class~="commentlist"]',
  '[class~="comment-respond"]',
  '[itemtype$="schema.org/Comment"]',
].join(',');

/**
 * Takes the comments out of a page: long ones beneath a short story would be taken for the story. A stretch that holds a top
 * heading or an article is left in, whatever its name.
 */
export function dropComments(root: PageNode): void {
  for (const node of [...root.querySelectorAll(COMMENTS)]) if (![...node.querySelectorAll('h1, main')].length) node.remove();
}
