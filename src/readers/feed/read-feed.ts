import { CopydeskError } from '../../errors/copydesk-error.js';
import { type DerivedText, deriveText, type MarkedArticle } from '../derive-text.js';
import { readAtomEntries } from './atom.js';
import { type XmlElement, xmlError } from './parse-xml.js';
import { readRssItems } from './rss.js';

type FeedKind = { readonly mediaType: string; readonly read: (root: XmlElement, where: string) => readonly MarkedArticle[] };

const KINDS: Readonly<Record<string, FeedKind>> = {
  rss: { mediaType: 'application/rss+xml', read: readRssItems },
  'rdf:rdf': { mediaType: 'application/rss+xml', read: readRssItems },
  feed: { mediaType: 'application/atom+xml', read: readAtomEntries },
};

/** The text of a feed (RSS 2.0, 1.0 or 0.9x, Atom): one article per item, in the feed's order. Throws E-input-xml, E-input-empty. */
export function readFeed(root: XmlElement, where: string): { readonly mediaType: string; readonly text: DerivedText } {
  const kind = KINDS[root.name];
  if (kind === undefined) throw xmlError(`its root element is <${root.name}>`, where);
  const articles = kind.read(root, where).filter(({ head, blocks }) => head.title !== null || blocks.length > 0);
  if (articles.length === 0)
    throw new CopydeskError('E-input-empty', { what: 'the feed has no items with text', where, todo: 'Leave it out.' });
  return { mediaType: kind.mediaType, text: deriveText(articles) };
}
