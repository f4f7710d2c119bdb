import { expect, test } from 'vitest';
import type { EntityType } from '../../../src/document/layers.js';
import { tokenize } from '../../../src/language/tokenize.js';
import { trimMention } from '../../../src/stages/entities/resolvers/trim-mention.js';

test.each([
  ['an article in small letters stays outside', 'the Orvane Bank', 'ORG', 'Orvane Bank'],
  ['a capitalised article of the name stays inside', 'The Hague', 'GPE', 'The Hague'],
  ['a possessive ending stays outside', "Orvane's", 'GPE', 'Orvane'],
  ['a courtesy title stays outside', 'Mr. Wexley', 'PERSON', 'Wexley'],
  ['a generic noun stays outside a place', 'Orvane plant', 'FAC', 'Orvane'],
  ['a lower-case head stays inside other names', 'Orvane agreements', 'LAW', 'Orvane agreements'],
  ['nothing but an article is no mention', 'the', 'ORG', null],
] as const)('%s', (_: string, text: string, type: EntityType, expected: string | null) => {
  const tokens = tokenize(text, { start: 0, end: text.length });
  const sentence = { index: 0, tokens, words: [] };
  const [trimmed] = trimMention({ sentence: 0, first: 0, last: tokens.length - 1, type, by: 'tagger', certainty: 1 }, [sentence]);
  expect(trimmed === undefined ? null : text.slice(tokens[trimmed.first]?.start, tokens[trimmed.last]?.end)).toBe(expected);
});
