import type { MarkedArticle, MarkedHead } from '../derive-text.js';
import { bylineOf } from '../page/read-head.js';
import { toIso } from '../to-iso.js';
import { lineFrom, readContent } from './item-text.js';
import type { XmlElement } from './parse-xml.js';
import { childOf, childrenOf, textOf } from './xml-element.js';

/** The items of an RSS feed (2.0 and 0.9x within their channel, 1.0 beside it). Throws E-input-nested. */
export function readRssItems(root: XmlElement, where: string): readonly MarkedArticle[] {
  const channels = childrenOf(root, 'channel');
  const outlet = lineFrom(textOf(channels[0] === undefined ? null : childOf(channels[0], 'title')));
  const items = [...channels.flatMap((channel) => childrenOf(channel, 'item')), ...childrenOf(root, 'item')];
  return items.map((item) => ({
    head: readHead(item, outlet),
    blocks: readContent(textOf(childOf(item, 'content:encoded', 'content', 'description')), where),
  }));
}

function readHead(item: XmlElement, outlet: string | null): MarkedHead {
  const date = lineFrom(textOf(childOf(item, 'pubdate', 'dc:date', 'published', 'updated')));
  const value = date === null ? null : toIso(date);
  const names = [...childrenOf(item, 'dc:creator'), ...childrenOf(item, 'author')].flatMap((author) => authorName(textOf(author)) ?? []);
  return {
    title: lineFrom(textOf(childOf(item, 'title'))),
    byline: bylineOf(names),
    published: date !== null && value !== null ? { text: date, value } : null,
    outlet: lineFrom(textOf(childOf(item, 'source'))) ?? outlet,
  };
}

/** RSS asks for an address with the name behind it in brackets; an address alone is no name. */
function authorName(text: string): string | null {
  const line = lineFrom(text);
  const named = line === null ? null : /^\S+@\S+\s+\((.{2,80})\)$/.exec(line);
  if (named !== null) return named[1] ?? null;
  return line === null || line.includes('@') ? null : line;
}
