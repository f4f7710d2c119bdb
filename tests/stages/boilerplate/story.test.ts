import { describe, expect, it } from 'vitest';
import { readRegions } from './read-regions.js';

const P1 =
  'The harbour of Orvel was closed on Monday after a storm tore two ferries from their moorings, the port said. No one was hurt. Crews worked through the night to clear the quay of broken timber and rope.';
const P2 =
  '“We have never seen waves like these,” said Ada Brink, who runs the pilot station. She added that the lighthouse lost its power for an hour. The town opened a school for people whose houses were flooded by the sea.';
const P3 =
  'Ferries should run again by Friday. The council will meet to talk about a new wall, which has been on its list since 1998 but was never paid for.';
const TITLE = 'Storm shuts Orvel harbour for a day';

/** The lines that are body, the title left out. */
function bodyOf(lines: readonly string[]): readonly string[] {
  const raw = `${lines.join('\n')}\n`;
  const start = raw.indexOf(TITLE);
  const title = start < 0 ? null : { start, end: start + TITLE.length, text: TITLE };
  const kept = readRegions(raw, { article: { title } }).filter(({ body, kind }) => body && kind !== 'title');
  return kept.map((region) => raw.slice(region.start, region.end).trim());
}

const MENU = [
  'Home',
  'Privacy policy',
  'What the harbour seals want',
  'Goat found on the roof of the school',
  'Weather map',
  'Jobs',
  'Tides',
];

describe('On a web page the story is the stretch that holds the bulk of the running text', () => {
  it('loose lines on both sides of it are none of it', () => {
    const lines = [
      ...MENU,
      TITLE,
      P1,
      P2,
      P3,
      'Share',
      'Tide tables for March',
      'Ten soups for cold days',
      'A goat in the news',
      'Old Orvel in pictures',
    ];
    expect(bodyOf(lines)).toEqual([P1, P2, P3]);
  });
  it('its subheads stay', () => {
    const lines = [...MENU, TITLE, P1, 'A wall that never came', P2, P3, 'Share', 'Tides', 'Jobs', 'Soups', 'Goats'];
    expect(bodyOf(lines)).toEqual([P1, 'A wall that never came', P2, P3]);
  });
  it('marks without a word and rows of buttons inside it are none of it', () => {
    const lines = [...MENU, TITLE, P1, '147', 'Text size', 'A A A', 'Reset view', P2, P3, 'Share', 'Print this page'];
    expect(bodyOf(lines)).toEqual([P1, P2, P3]);
  });
  it('a table of names and numbers inside it stays', () => {
    const table = ['Ferry', 'Passengers', 'Orvel Queen', '1,204', 'Seal', '311', 'Ada Brink', '98', 'Old Tom', '12'];
    expect(bodyOf([...MENU, TITLE, P1, ...table, P2, P3, 'Share', 'Tides', 'Jobs', 'Soups', 'Goats'])).toEqual([P1, ...table, P2, P3]);
  });
  it('the entries of a running report stay, their clock times go', () => {
    const lines = [
      ...MENU,
      TITLE,
      '17:42',
      'Quay closed',
      P1,
      'Share',
      '17:20',
      'School opens its doors',
      P2,
      'Share',
      '16:55 GMT',
      P3,
      'Share',
    ];
    expect(bodyOf(lines)).toEqual(['Quay closed', P1, 'School opens its doors', P2, P3]);
  });
});

describe('Nothing of a plain article is taken for a page', () => {
  it.each([
    ['short lines at the end', [TITLE, P1, P2, 'Wind in Orvel on Monday:', 'Quay: 31 metres a second', 'Lighthouse: 35 metres a second']],
    ['one share line', [TITLE, 'Share', P1, 'A wall that never came', P2, P3]],
    ['questions and answers', [TITLE, P1, 'Were you afraid?', 'No.', 'And your children?', 'They slept.', P2]],
  ])('%s', (_, lines) => {
    const wanted = lines.filter((line) => line !== TITLE && line !== 'Share');
    expect(bodyOf(lines)).toEqual(wanted);
  });
});

/** Lines that must go from between or behind the paragraphs. */
const GONE: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['a call to join a channel', ['Want more news from Orvel? Join our WhatsApp community here.'], []],
  ['a call for comments', ['What do you think of the wall? Let us know in the comments below.'], []],
  ['terms of a newsletter', ['By signing up you agree to our terms of service and privacy notice.'], []],
  ['a plea for support', [], ['We publish without advertising. If you value our work, please consider a subscription.']],
  ['a note of the desk', [], ['(Updates with the words of the council in the last paragraph.)', '— With assistance by Mia Torres']],
  ['a credit with a slash', ['Ada Lund/University of Orvel'], []],
  ['a caption under its credit', ['Photo: Ada Lund', 'Crews clear the quay of what the storm has left'], []],
  ['a teaser cut off', [], ['The goat that the storm blew onto the roof has been found to like it there… Read more']],
  ['a writer in the third person', [], ['Mia Holt is a contributing writer at The Orvel Review. Her book on walls came out last year.']],
  [
    'the twin lines of a picture',
    [
      'A boat lies on the steps of the pilot station after the night of the storm.',
      'A boat lies on the steps of the pilot station after the night of the storm.',
    ],
    ['Share', '© 2025 The Orvel Review'],
  ],
  [
    'comments told by their buttons',
    [],
    [
      'mariner61',
      'I sailed there in 1961 and the waves were twice as high, believe me. Nobody wrote about it.',
      'Reply',
      'Report abuse',
      'Bea K · 3 hours ago',
      'So were the sailors, I suppose. Could you send us a picture of that, please?',
      'Reply',
      'Like (12) Reply',
    ],
  ],
  [
    'more from the same paper',
    [],
    ['More from The Orvel Review', 'The goat that came to stay', 'A short list of good benches', 'What seals say at night'],
  ],
];

describe('What speaks to the reader or shows pictures is no body:', () => {
  it.each(GONE)('%s', (_, inside, behind) => {
    expect(bodyOf([TITLE, P1, ...inside, P2, P3, ...behind])).toEqual([P1, P2, P3]);
  });
});

/** Sentences of a story that come near to furniture and must stay. */
const KEPT = [
  'The paper lost 3,000 subscribers after the strike, its editor told our reporter.',
  '“Sign up for our newsletter,” the sign on the lighthouse says, and nobody knows who put it there.',
  'Forecasters expect another 60mm of rain by Friday.',
  'Ministers agreed on a wall after a night of talks in Orvel that ended at five in the morning.',
  'More from the sea than from the sky came into the houses that night.',
  'She is a reporter and he is a pilot, and neither of them was asked by the council before it voted.',
  'Voters like the wall. They have liked it in every election since 1998.',
];

describe('A sentence that shares no word with a long story', () => {
  const P4 =
    `The council of Orvel has borrowed for the wall before. ${'It paid the harbour crews and the port from that loan until the ferries came back. '.repeat(14)}`.trim();
  const odd = 'Beekeepers found twelve hives beneath runway lamps that gardeners mistook for luggage.';
  it('is a teaser on a page', () => {
    expect(bodyOf([...MENU, TITLE, P1, P4, odd, P2, P3, 'Share', '© 2025 The Orvel Review'])).toEqual([P1, P4, P2, P3]);
  });
  it('stays in a plain text and in a short story', () => {
    expect(bodyOf([TITLE, P1, P4, odd, P2, P3])).toContain(odd);
    expect(bodyOf([...MENU, TITLE, P1, odd, P2, P3, 'Share', '© 2025 The Orvel Review'])).toContain(odd);
  });
});

describe('A first paragraph', () => {
  it('that a teaser over the headline repeats stays', () => {
    const lead = 'The harbour of Orvel was closed on Monday after a storm tore two ferries from their moorings, the port said.';
    expect(bodyOf([...MENU, lead, 'Sign in', TITLE, lead, P2, P3, 'Share', 'Tides', 'Jobs', 'Soups', 'Goats'])).toEqual([lead, P2, P3]);
  });
});

describe('A refrain', () => {
  it('stays in a plain text', () => {
    const refrain = 'And the sea, the old people say, comes back for what it has left behind.';
    expect(bodyOf([TITLE, P1, refrain, P2, refrain, P3])).toEqual([P1, refrain, P2, refrain, P3]);
  });
});

describe('What a story says stays:', () => {
  it.each(KEPT)('%s', (line) => {
    expect(bodyOf([TITLE, P1, P2, line, P3, P1.replace('Monday', 'Tuesday')])).toContain(line);
  });
});
