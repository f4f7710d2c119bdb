import { expect, test } from 'vitest';
import { sentenceCasing, tokenMasks } from '../../../src/stages/entities/context.js';
import { hashText } from '../../../src/stages/entities/hashing.js';
import { ONLY_OUTSIDE } from '../../../src/stages/entities/labels.js';
import { describeWord, NAMED } from '../../../src/stages/entities/word-type.js';

const NAME = hashText('berlin');
const unknown = { fineOf: () => 0, coarseOf: () => 0, kindOf: (hash: number) => (hash === NAME ? NAMED : 0) };

test.each([
  ['a capital and its neighbours', 'they went by the Bank of trade and sat down', 10, [3, 4, 5]],
  ['all words without capitals', 'angela merkel spoke in berlin', 5, [0, 1, 2, 3, 4]],
  ['a name in small letters', 'They flew to berlin on the last day', 8, [0, 1, 2, 3, 4]],
  ['capitals in a row', 'a talk in New York today said he', 8, [2, 3, 4, 5]],
])('%s may be part of a name', (_, text, size, open) => {
  const words = text.split(' ').map((word) => describeWord(word, unknown));
  const masks = tokenMasks(words, sentenceCasing(words));
  expect(masks).toHaveLength(size);
  expect([...masks.keys()].filter((i) => masks[i] !== ONLY_OUTSIDE)).toEqual(open);
});
