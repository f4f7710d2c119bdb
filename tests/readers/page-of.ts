import { readMarkup } from '../../src/readers/read-markup.js';

const of = (kind: 'page' | 'xml', markup: string) =>
  readMarkup({ id: 'a', name: `a.${kind}`, markup, sha256: 'f'.repeat(64), encoding: 'utf-8', kind });

/** The source of a page, and of a feed. */
export const pageOf = (markup: string) => of('page', markup);
export const feedOf = (markup: string) => of('xml', markup);

/** Enough running text for a page to have a story. */
export const STORY = [
  '<p>The council of Aldby voted on Tuesday to mend the old bridge over the Sarn, which has been closed since the flood of last spring.</p>',
  '<p>“We have waited long enough,” said Maren Holt, who leads the council, after the vote. “The work will begin in May, and it will be done by winter.”</p>',
].join('\n');
