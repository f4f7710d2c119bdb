import { describe, expect, it } from 'vitest';
import { kindsOf, readRegions } from './read-regions.js';

const LONG =
  'The council voted on Tuesday to close the old bridge, which engineers had called unsafe. Buses will run along the river instead, and shops on the east bank fear for their trade this winter.';

/** Lines that look a little like furniture and are none. */
const KEPT: readonly string[] = [
  'In her view, the town needs money instead of promises.',
  'The group coordinates aid, training and planning for the harbour.',
  '“Share the load,” she said.',
  'The photo, she said, was taken by a neighbour.',
  'Both.',
  'Is the old plan still of use?',
  'Advertising prices fell by a tenth, the paper reported.',
  'What happens next',
  'By Monday, the water had gone.',
  'She said the image of the town had suffered.',
  'He was pleased with the vote in 2019.',
];

describe('body', () => {
  it.each(KEPT)('keeps %j', (line) => {
    const raw = [LONG, line, LONG, 'That is all for now, the mayor said.'].join('\n\n');
    const region = readRegions(raw).find((r) => r.start === LONG.length + 2);
    expect(region?.body).toBe(true);
  });
  it('loses no line of a clean text, whatever it says', () => {
    const raw = 'Leave a Comment\nRELATED STORIES FROM THE COAST\nShare\nphoto of a quay\nThe end.';
    expect(readRegions(raw, { clean: true }).every((r) => r.body)).toBe(true);
  });
  it('keeps the days of a chronicle as subheads', () => {
    const raw = ['March 3, 2025', 'March 4, 2025', 'March 5, 2025'].flatMap((day) => [day, LONG]).join('\n\n');
    expect(readRegions(raw).map((r) => r.kind)).toEqual(['subhead', 'paragraph', 'subhead', 'paragraph', 'subhead', 'paragraph']);
  });
  it('keeps a text that is written in capitals throughout', () => {
    const raw = [
      'THE BRIDGE WAS SHUT ON MONDAY.',
      'BUSES RUN ALONG THE RIVER.',
      'SHOPS FEAR FOR THEIR TRADE.',
      'THE MAYOR HAS NO PLAN.',
    ].join('\n');
    expect(readRegions(raw).every((r) => r.body)).toBe(true);
  });
  it('tells list items and subheads from paragraphs', () => {
    expect(
      kindsOf(`${LONG}\n\nWhat follows\n\nThe plan has two parts, the mayor said:\n• build a wall\n• move the school\n\n${LONG}`),
    ).toEqual([
      `paragraph: ${LONG}`,
      'subhead: What follows',
      'paragraph: The plan has two parts, the mayor said:',
      'list-item: • build a wall',
      'list-item: • move the school',
      `paragraph: ${LONG}`,
    ]);
  });
  it('joins the lines of a hard-wrapped paragraph into one region', () => {
    const raw =
      'The council voted on Tuesday to close the old bridge, which\nengineers had called unsafe. Buses will run along the river\ninstead, and shops on the east bank fear for their trade in\nthe winter.\n\nNobody spoke against it.';
    expect(readRegions(raw).map((r) => r.kind)).toEqual(['paragraph', 'paragraph']);
  });
  it('honours the title and the blocks that segmentation knows', () => {
    const raw = `Bridge shut\n3 mars 2025\n${LONG}`;
    const article = {
      title: { start: 0, end: 11, text: 'Bridge shut' },
      known: [{ start: 12, end: 23, kind: 'dateline', by: 'feed-date' } as const],
    };
    expect(kindsOf(raw, { article })).toEqual(['title: Bridge shut', 'dateline: 3 mars 2025', `paragraph: ${LONG}`]);
  });
  it('cuts a picture description and a credit off a caption on the same line', () => {
    const raw = `${LONG}\n\na grey bridge over a wide river at dusk Engineers look at the old bridge, which was built before the last war and never mended. (Ada Lund / Coast Agency)\n\n${LONG}`;
    expect(readRegions(raw).map((r) => r.kind)).toEqual(['paragraph', 'alt-text', 'caption', 'credit', 'paragraph']);
  });
});
