import type { MarkedHead } from '../derive-text.js';
import type { PageDocument } from '../markup/page-node.js';
import { lineOf } from '../markup/page-text.js';
import { findDate } from './find-date.js';
import { findHeadline, pageTitle } from './find-headline.js';
import { readJsonLd } from './json-ld.js';
import { readMetaTags } from './meta-tags.js';
import type { PageFacts } from './page-facts.js';

const LONGEST_BYLINE = 200;
/** An author may be told by the address of a profile. */
const ADDRESS = /^(?:https?:)?\/\/|^www\.|^@\w+$/i;
const OPENER = /^(?:by|from|words by|story by|written by|reported by)\s/i;

/** A page's head, and the whole story where the page gives it to search engines. */
export interface PageHead extends MarkedHead {
  /** The page's own title, for a page without a headline. */
  readonly pageTitle: string | null;
  readonly body: string | null;
}

const NOTHING: PageFacts = { title: null, authors: [], published: null, outlet: null, body: null };

/** Title, byline, date and outlet of a page: JSON-LD first, then meta tags, then the marks of the page itself. */
export function readHead(document: PageDocument): PageHead {
  const story = readJsonLd(document) ?? NOTHING;
  const meta = readMetaTags(document);
  const outlet = meta.outlet ?? story.outlet;
  const authors = story.authors.length > 0 ? story.authors : meta.authors;
  return {
    title: findHeadline(document, story.title ?? meta.title),
    pageTitle: pageTitle(document),
    byline: bylineOf(authors, outlet),
    published: findDate(document, [story.published, meta.published]),
    outlet,
    body: story.body,
  };
}

/** "By A, B and C" of names, without the outlet and addresses among them; null where none is left. */
export function bylineOf(names: readonly string[], outlet: string | null = null): string | null {
  const each = [...new Set(names.map(lineOf))].filter((name) => name !== '' && name !== outlet && !ADDRESS.test(name));
  const last = each.at(-1);
  if (last === undefined) return null;
  const all = each.length === 1 ? last : `${each.slice(0, -1).join(', ')} and ${last}`;
  if (all.length > LONGEST_BYLINE) return null;
  return OPENER.test(all) ? all : `By ${all}`;
}
