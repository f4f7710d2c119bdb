import type { MarkedArticle, MarkedHead } from '../derive-text.js';
import type { PageBlock } from '../markup/read-blocks.js';
import { bylineOf } from '../page/read-head.js';
import { toIso } from '../to-iso.js';
import { lineFrom, readContent, readPlain } from './item-text.js';
import type { XmlElement } from './parse-xml.js';
import { childOf, childrenOf, markupOf, textOf } from './xml-element.js';

/** The entries of an Atom feed (RFC 4287). Content that lies elsewhere (`src`) is not fetched. Throws E-input-nested. */
export function readAtomEntries(root: XmlElement, where: string): readonly MarkedArticle[] {
  return childrenOf(root, 'entry').map((entry) => ({ head: readHead(entry, root), blocks: readBody(entry, where) }));
}

function readBody(entry: XmlElement, where: string): readonly PageBlock[] {
  const body = childOf(entry, 'content', 'summary');
  if (body === null) return [];
  const type = body.attributes.type ?? 'text';
  if (type === 'xhtml' || type.endsWith('+xml')) return readContent(markupOf(body), where);
  return type.includes('html') ? readContent(textOf(body), where) : readPlain(textOf(body));
}

function readHead(entry: XmlElement, feed: XmlElement): MarkedHead {
  const date = lineFrom(textOf(childOf(entry, 'published', 'updated')));
  const value = date === null ? null : toIso(date);
  const source = childOf(entry, 'source');
  return {
    title: titleOf(entry),
    byline: bylineOf(namesOf(entry).length > 0 ? namesOf(entry) : namesOf(feed)),
    published: date !== null && value !== null ? { text: date, value } : null,
    outlet: (source && titleOf(source)) ?? titleOf(feed),
  };
}

const namesOf = (element: XmlElement): string[] =>
  childrenOf(element, 'author').flatMap((author) => lineFrom(textOf(childOf(author, 'name'))) ?? []);

const titleOf = (element: XmlElement): string | null => lineFrom(textOf(childOf(element, 'title')));
