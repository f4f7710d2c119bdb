import { BLOCKS } from '../markup/elements.js';
import { isElement, type PageDocument, type PageNode } from '../markup/page-node.js';
import { shownLine } from '../markup/read-blocks.js';

/** Words that classes of a standfirst are made of. */
const NAMES = new Set(
  'standfirst deck dek subtitle subtitel subhead subheadline subheading subheader strapline lead lede intro introduction summary excerpt chapeau description'.split(
    ' ',
  ),
);
const SHORTEST = 20;
const LONGEST = 500;
/** How many elements behind the headline, or behind the block that holds it alone, may be the standfirst. */
const REACH = 3;

/** The standfirst of a story: a block of one paragraph right behind its headline whose class says so; null where there is none. */
export function findStandfirst(document: PageDocument, title: string | null): string | null {
  const heading = [...document.querySelectorAll('h1')].find((h) => title !== null && shownLine(h).endsWith(title));
  if (heading === undefined) return null;
  const near = [...elementsBehind(heading), ...(heading.parentNode === null ? [] : elementsBehind(heading.parentNode))];
  const found = near.find((element) => isNamed(element) && isOneBlock(element));
  const text = found === undefined ? '' : shownLine(found);
  return text.length >= SHORTEST && text.length <= LONGEST ? text : null;
}

function elementsBehind(node: PageNode): PageNode[] {
  const siblings = node.parentNode === null ? [] : [...node.parentNode.childNodes].filter(isElement);
  const at = siblings.indexOf(node);
  return siblings.slice(at + 1, at + 1 + REACH);
}

function isNamed(element: PageNode): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`.toLowerCase();
  return names.split(/[\s_-]+/).some((name) => NAMES.has(name));
}

const isOneBlock = (element: PageNode): boolean =>
  [...element.querySelectorAll('*')].filter(({ localName }) => BLOCKS.has(localName ?? '')).length <= 1;
