import { describe, expect, it } from 'vitest';
import { readRegions } from './read-regions.js';

const P1 =
  'The harbour of Orvel was closed on Monday after a storm tore two ferries from their moorings, the port said. No one was hurt. Crews worked through the night to clear the quay of broken timber and rope.';
const P2 =
  '“We have never seen waves like these,” said Ada Brink, who runs the pilot station. She added that the lighthouse lost its power for an hour. The town opened a school for people whose houses were flooded by the sea.';
const P3 =
  'Ferries should run again by Friday. The council will meet to talk about a new wall, which has been on its list since 1998 but was never paid for.';

/** The furniture of a page round three paragraphs; each must go, each paragraph must stay. */
const FURNITURE: readonly (readonly [string, readonly string[], readonly string[], readonly string[]])[] = [
  [
    'a comment form behind the story',
    [],
    [],
    ['Leave a Comment', 'Your email address will not be published. Required fields are marked *', 'Scroll to Top'],
  ],
  [
    'a list of related stories inside the story',
    [],
    ['Related Stories', '- Council puts off its vote on the tram', '- Library lends boats to its readers'],
    [],
  ],
  ['a promo line in capitals', [], ['STORM SEASON NEEDS A BETTER PLAN FROM THE CAPITAL'], []],
  ['a line that calls to other coverage', [], ['READ MORE: How the wall was planned'], []],
  ['an advertisement slot', [], ['Article continues after this advertisement'], []],
  ['a newsletter box', [], ['Sign up for our weekly newsletter and never miss a story.'], []],
  ['a caption that ends with its credit', [], ['Waves hit the old quay on Monday morning. (Ada Lund / Coast Agency)'], []],
  ['a caption that shows people', [], ['Residents walk along the flooded quay on Monday.'], []],
  [
    'a caption dated in the way of agencies',
    [],
    ['Mayor Jo Lund speaks during a visit to the pilot station in Orvel, Monday, March 3, 2025.'],
    [],
  ],
  ['a picture description in small letters', [], ['people standing on a quay under grey clouds'], []],
  ['a file name', [], ['quay-final-2.jpg'], []],
  [
    'the author and what is said of her',
    [],
    [],
    [
      'About the Author: Mia Holt',
      'Mia Holt is a journalist who covers the coast. She holds a degree from a university in the north.',
      'Image: Stock Agency / mholt.',
    ],
  ],
  [
    'comments in full sentences',
    [],
    [],
    ['3 comments', 'gull77 · 4 hours ago', 'I was there that day and it was nothing like that. The queue was long.', 'Like (4) Reply'],
  ],
  [
    'teasers of other stories in full sentences',
    [],
    [],
    ['Top stories', 'Bakers warn of flour shortage', 'Mills in the region say that deliveries have fallen by a fifth since the autumn.'],
  ],
  [
    'headlines in a row at its end',
    [],
    [],
    ['Bakers warn of flour shortage before the holidays', 'Night buses to run again', 'Library lends boats to its readers'],
  ],
  [
    'menus above a headline without a date',
    ['Home', 'News', 'Sport', 'Weather', 'Culture', 'Jobs', 'Storm shuts the harbour of a small town'],
    [],
    [],
  ],
  [
    'menus above the headline',
    ['Home', 'News', 'Sport', 'Weather', 'Storm shuts the harbour of a small town', 'By Mia Holt', 'March 4, 2025'],
    [],
    ['About us', 'Contact us', '© 2025 Orvel Courier. All rights reserved.'],
  ],
];

const isKept = (raw: string, text: string): boolean =>
  readRegions(raw).some((r) => r.body && r.kind !== 'title' && r.start < raw.indexOf(text) + text.length && r.end > raw.indexOf(text));

describe('a page', () => {
  it.each(FURNITURE)('loses %s and keeps its paragraphs', (_, before, inside, behind) => {
    const raw = [...before, P1, P2, ...inside, P3, ...behind].join('\n\n');
    expect([...before, ...inside, ...behind].filter((line) => isKept(raw, line))).toEqual([]);
    expect([P1, P2, P3].filter((line) => !isKept(raw, line))).toEqual([]);
  });
});
