import { type DerivedText, deriveText, type MarkedHead } from '../derive-text.js';
import { lineOf } from '../markup/page-text.js';
import { parsePage } from '../markup/parse-page.js';
import type { PageBlock } from '../markup/read-blocks.js';
import { toIso } from '../to-iso.js';
import { dropComments } from './drop-comments.js';
import { findStandfirst } from './find-standfirst.js';
import { findStory } from './find-story.js';
import { bylineOf, readHead } from './read-head.js';

/** How many blocks at the top of a story may repeat its head. */
const HEAD_REACH = 8;

/** The text of a page of HTML with one article: its head from metadata, its story as blocks. Throws E-input-nested. */
export function readPage(html: string, where: string): DerivedText {
  const document = parsePage(html, where);
  dropComments(document);
  const { body, pageTitle, ...told } = readHead(document);
  const standfirst = findStandfirst(document, told.title);
  const story = findStory(html, document, body);
  const title = told.title ?? (pageTitle === null || showsTitle(story.blocks, pageTitle) ? null : pageTitle);
  const head = { ...told, title, byline: told.byline ?? bylineOf(story.byline === null ? [] : [story.byline], told.outlet) };
  return deriveText([{ head, blocks: withStandfirst(withoutHead(story.blocks, head), standfirst) }]);
}

/** Whether a line at the top of a story is a part of the page's title: then the text has a headline of its own. */
function showsTitle(blocks: readonly PageBlock[], title: string): boolean {
  const lines = blocks.slice(0, HEAD_REACH).flatMap(({ text }) => text.split('\n').map(plain));
  return lines.some((line) => line.split(' ').length >= 3 && plain(title).includes(line));
}

/** The standfirst in front, where the story does not hold it. */
function withStandfirst(blocks: readonly PageBlock[], standfirst: string | null): readonly PageBlock[] {
  if (standfirst === null || blocks.some(({ text }) => lineOf(text).includes(standfirst))) return blocks;
  return [{ text: standfirst, kind: 'text' }, ...blocks];
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^by\s/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Leaves out what the head says already, where the story begins with it. */
function withoutHead(blocks: readonly PageBlock[], head: MarkedHead): readonly PageBlock[] {
  const said = new Set([head.title, head.byline, head.outlet, head.published?.text].map((text) => plain(text ?? '')));
  const day = head.published?.value.slice(0, 10);
  return blocks.filter(({ text }, i) => i >= HEAD_REACH || !(said.has(plain(text)) || (day && toIso(text)?.startsWith(day))));
}
