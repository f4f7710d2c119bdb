import { expect, test } from 'vitest';
import type { EntityType } from '../../../src/document/layers.js';
import { tokenize } from '../../../src/language/tokenize.js';
import type { Mention } from '../../../src/stages/entities/mention.js';
import { joinMentions } from '../../../src/stages/entities/resolvers/join-mentions.js';

const mention = (first: number, last: number, type: EntityType): Mention => ({
  sentence: 0,
  first,
  last,
  type,
  by: 'tagger',
  certainty: 0.9,
});

test.each([
  ['a nationality belongs to its public body', 'Iranian Foreign Ministry', [mention(0, 0, 'NORP'), mention(1, 2, 'ORG')], [[0, 2, 'ORG']]],
  [
    'a nationality stays apart from a company',
    'Iranian Orvane Motors',
    [mention(0, 0, 'NORP'), mention(1, 2, 'ORG')],
    [
      [0, 0, 'NORP'],
      [1, 2, 'ORG'],
    ],
  ],
  ['a nickname in marks lies inside a name', 'Sam "Moss" Wexley', [mention(0, 2, 'PERSON'), mention(4, 4, 'PERSON')], [[0, 4, 'PERSON']]],
  [
    'two persons stay two',
    'Wexley , Moss',
    [mention(0, 0, 'PERSON'), mention(2, 2, 'PERSON')],
    [
      [0, 0, 'PERSON'],
      [2, 2, 'PERSON'],
    ],
  ],
] as const)('%s', (_, text, mentions, expected) => {
  const sentence = { index: 0, tokens: tokenize(text, { start: 0, end: text.length }), words: [] };
  expect(joinMentions(mentions, [sentence]).map(({ first, last, type }) => [first, last, type])).toEqual(expected);
});
