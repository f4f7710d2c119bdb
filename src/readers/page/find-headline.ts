import { isElement, type PageDocument, type PageNode } from '../markup/page-node.js';
import { lineOf } from '../markup/page-text.js';
import { shownLine } from '../markup/read-blocks.js';

const LONGEST = 300;
/** The marks between a headline and the site's name in a page's title. */
const TITLE_PARTS = /\s+[|–—»·:-]\s+|\s+::\s+/;

/**
 * The headline of a page: of the top headings the one that the metadata's title (`told`, else the page's own) shares most words
 * with; else the told title; else the only top heading. Null where there is none of them.
 */
export function findHeadline(document: PageDocument, told: string | null): string | null {
  const headings = [...document.querySelectorAll('h1')].map(shownLine).filter((t) => t !== '' && t.length <= LONGEST);
  const wanted = told ?? titleElement(document);
  const nearest = wanted === null ? null : nearestTo(wanted, headings);
  if (nearest !== null && told !== null && hasKicker(nearest, told)) return told;
  return nearest ?? told ?? (headings.length === 1 ? (headings[0] ?? null) : null);
}

/** Whether a heading is the told title with a few words in front, the name of a section. */
function hasKicker(heading: string, told: string): boolean {
  const before = heading.slice(0, -told.length).trim();
  return before !== '' && heading.endsWith(told) && before.split(' ').length <= 3;
}

/** The page's own title without the name of the site: its longest part. */
export function pageTitle(document: PageDocument): string | null {
  const parts = titleElement(document)?.split(TITLE_PARTS) ?? [];
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '') || null;
}

function titleElement(document: PageDocument): string | null {
  for (const title of document.querySelectorAll('title')) {
    if (isElement(title) && !isInDrawing(title)) return lineOf(title.textContent) || null;
  }
  return null;
}

const isInDrawing = (node: PageNode): boolean => node.parentNode?.localName === 'svg' || node.parentNode?.localName === 'symbol';

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** The heading at least half of whose words stand in the wanted title, the nearest one first. */
function nearestTo(wanted: string, headings: readonly string[]): string | null {
  const words = wordsOf(wanted);
  const scored = headings.map((heading) => {
    const own = wordsOf(heading);
    const shared = [...own].filter((word) => words.has(word)).length;
    // A site's name is a heading, too: it must cover a part of the title that is more than a name.
    return { heading, score: own.size === 0 || shared * 5 < words.size * 2 ? 0 : shared / own.size };
  });
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { heading: '', score: 0 });
  return best.score >= 0.5 ? best.heading : null;
}
