import { decodeEntities } from '../markup/decode-entities.js';
import type { PageDocument } from '../markup/page-node.js';
import { lineOf } from '../markup/page-text.js';
import type { PageFacts } from './page-facts.js';

type Thing = Readonly<Record<string, unknown>>;

/** Types of schema.org that are a story. */
const STORY = /(?:Article|Posting|Report|Review)$/;
/** How many values of a page's JSON-LD are looked at. */
const MOST_VALUES = 10_000;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

/** What a page's JSON-LD (schema.org) says of its story; null where it holds none. Broken JSON is passed over. */
export function readJsonLd(document: PageDocument): PageFacts | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const story = findStory(parse(script.textContent ?? ''));
    if (story !== null) return factsOf(story);
  }
  return null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/g, ''));
  } catch {
    return null;
  }
}

/** The first story among a value, its lists and its graph. */
function findStory(root: unknown): Thing | null {
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && at < MOST_VALUES; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_VALUES));
    if (!isThing(value)) continue;
    if (listOf(value['@type']).some((type) => typeof type === 'string' && STORY.test(type))) return value;
    queue.push(value['@graph'], value.mainEntity);
  }
  return null;
}

function factsOf(story: Thing): PageFacts {
  return {
    title: textOf(story.headline) ?? textOf(story.name),
    authors: listOf(story.author).flatMap((author) => nameOf(author) ?? []),
    published: textOf(story.datePublished) ?? textOf(story.dateCreated),
    outlet: listOf(story.publisher).map(nameOf)[0] ?? null,
    body: typeof story.articleBody === 'string' ? decodeEntities(story.articleBody) : null,
  };
}

function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return lineOf(decodeEntities(value)) || null;
}

const nameOf = (value: unknown): string | null => textOf(isThing(value) ? value.name : value);
