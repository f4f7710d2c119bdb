import type { PageDocument, PageNode } from '../markup/page-node.js';
import { lineOf } from '../markup/page-text.js';
import type { PageFacts } from './page-facts.js';

const TITLES = ['og:title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title', 'twitter:title'];
const AUTHORS = ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'byl'];
const DATES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'dc.date.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'article:published',
];
const OUTLETS = ['og:site_name', 'application-name', 'dc.publisher', 'copyright-holder'];

/** What the meta tags of a page say of its story (Open Graph, Dublin Core, schema.org's itemprop, those of publishing systems). */
export function readMetaTags(document: PageDocument): PageFacts {
  const tags = new Map<string, string[]>();
  for (const tag of document.querySelectorAll('meta')) addTag(tags, tag);
  const first = (names: readonly string[]): string | null => names.flatMap((name) => tags.get(name) ?? [])[0] ?? null;
  const authors = AUTHORS.map((name) => tags.get(name) ?? []).find((names) => names.length > 0);
  return { title: first(TITLES), authors: authors ?? [], published: first(DATES), outlet: first(OUTLETS), body: null };
}

function addTag(tags: Map<string, string[]>, tag: PageNode): void {
  const content = lineOf(tag.getAttribute('content'));
  const names = [tag.getAttribute('property'), tag.getAttribute('name'), tag.getAttribute('itemprop')];
  if (content === '') return;
  for (const name of new Set(names.map((n) => n?.trim().toLowerCase() ?? ''))) tags.set(name, [...(tags.get(name) ?? []), content]);
}
