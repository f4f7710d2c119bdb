import type { RegionKind } from '../../../document/layers.js';
import type { Block } from '../block.js';
import type { Reading } from './reading.js';

/** Kinds that only a web page holds; two of them make a text a page. */
const PAGE_KINDS: ReadonlySet<RegionKind> = new Set([
  'navigation',
  'share',
  'subscribe',
  'comment-form',
  'copyright',
  'related-links',
  'cookie-notice',
  'feed-chrome',
]);

/** A bullet or number in front of a list item. */
export const LIST_MARK = /^(?:[•⁃▪◦●*–-]|\(?\d{1,3}[.)])\s/u;

/** Whether a block is no running text: a line without a stop, or hardly a word. */
export const isLoose = ({ stopped, words, text }: Block): boolean => (!stopped || words <= 5) && !LIST_MARK.test(text);

/** Whether a text shows a web page's furniture: known lines, or many short ones. */
export function isPage(reading: Reading): boolean {
  const marks = reading.judged.filter((judgement) => judgement !== null && PAGE_KINDS.has(judgement.kind)).length;
  const short = reading.blocks.filter((block, i) => reading.judged[i] === null && block.words <= 4 && isLoose(block)).length;
  return marks >= 2 || short >= 12;
}
