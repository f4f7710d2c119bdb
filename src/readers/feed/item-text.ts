import { decodeEntities } from '../markup/decode-entities.js';
import { lineOf, paragraphsOf } from '../markup/page-text.js';
import { parsePage } from '../markup/parse-page.js';
import { type PageBlock, readBlocks } from '../markup/read-blocks.js';

/** Whether a text holds a tag of HTML. */
const hasTag = (text: string): boolean => /<\/?[a-z][a-z0-9]{0,20}(?:\s[^>]{0,4000})?\/?>/i.test(text);

/** The blocks of an item's content: HTML, or plain text (parted by blank lines) where it holds no tag. Throws E-input-nested. */
export function readContent(content: string, where: string): readonly PageBlock[] {
  return hasTag(content) ? readBlocks(parsePage(content, where)) : readPlain(decodeEntities(content));
}

/** The blocks of plain text. */
export function readPlain(text: string): readonly PageBlock[] {
  return paragraphsOf(text.replace(/\r\n?/g, '\n')).map((paragraph) => ({ text: paragraph, kind: 'text' }));
}

/** A title, name or date on one line; feeds escape titles twice. Null where nothing is left. */
export function lineFrom(text: string): string | null {
  return lineOf(decodeEntities(text)) || null;
}
