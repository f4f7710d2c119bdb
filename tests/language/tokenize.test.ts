import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTokenizer, tokenize } from '../../src/language/tokenize.js';

const whole = (text: string) => ({ start: 0, end: text.length });
/** Texts that teach wink-nlp pieces by which it would cut others. */
const TEACHERS = ["Sweden's, U.S-made x’s/y", 'Karahanoğlu (N.Y)', 'a.b.c/d "e.g', 'x-y.z, (U.N', 'Over-rated films, mid-July sun'];
const TEXTS = [
  'The U.S. said so.',
  'He left the U.S.',
  'In N.Y. it rained.',
  'U.N. envoys met.',
  'Mrs. Karahanoğlu spoke.',
  "Sweden's plan",
];

describe('tokens', () => {
  const untaught = new Map(TEXTS.map((text) => [text, tokenize(text, whole(text))]));

  it.each(TEXTS)('of "%s" do not depend on what was read before', (text) => {
    const teach = openTokenizer();
    for (const teacher of TEACHERS) teach(teacher, whole(teacher));
    expect(openTokenizer()(text, whole(text))).toEqual(untaught.get(text));
  });

  it.each([
    ["Sweden's, the dog’s.", ['Sweden', "'s", ',', 'the', 'dog', '’s', '.']],
    ["Sweden's, then Sweden's plan", ['Sweden', "'s", ',', 'then', 'Sweden', "'s", 'plan']],
    ["It's Bob's. He's away.", ['It', "'s", 'Bob', "'s", '.', 'He', "'s", 'away', '.']],
  ])('of "%s" part the possessive from its word', (text, words) => {
    expect(tokenize(text, whole(text)).map((token) => token.text)).toEqual(words);
  });

  it('are the same in any order of documents', () => {
    const words = fc.array(
      fc.constantFrom('U.S.', '(U.S', 'U.S', 'e.g.', 'Zelenskyy’s', 'pro-U.S.', 'N.Y.C.', 'met', 'in', '3.5bn', 'x.com.'),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [one, other] = [a.join(' '), b.join(' ')];
        const first = tokenize(one, whole(one));
        tokenize(other, whole(other));
        expect(tokenize(one, whole(one))).toEqual(first);
      }),
    );
  });

  it('lie in order on the raw text, however it is spaced', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '\t', '\u00a0', '’', '"', '-', '7', '😀', 'ğ') }), (text) => {
        let last = 0;
        for (const { start, end, text: token } of tokenize(text, whole(text))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(token);
          last = end;
        }
      }),
    );
  });
});
