import type { PageNode } from './page-node.js';

const LONGEST = 600;

/** Whether a block is the text beneath a picture: by its element, or by a class such as `wp-caption-text` on a short block. */
export function isCaption(node: PageNode): boolean {
  if (node.localName === 'figcaption' || node.localName === 'caption') return true;
  const names = node
    .getAttribute('class')
    ?.toLowerCase()
    .split(/[\s_-]+/);
  if (names?.includes('caption') !== true || (node.textContent?.length ?? 0) > LONGEST) return false;
  return [...node.querySelectorAll('h1, h2, h3, h4, h5, h6, ul, ol')].length === 0;
}
