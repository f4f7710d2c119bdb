import { describe, expect, it } from 'vitest';
import { quotes } from '../../../src/stages/quotes/stage.js';
import { documentOf } from './read-quotes.js';

const run = quotes.create({}, { gazetteer: null, model: () => null });

/** The least time of three runs, in milliseconds. */
function timeOf(raw: string): number {
  const document = documentOf(raw);
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now();
      run(document);
      return performance.now() - start;
    }),
  );
}

describe('time', () => {
  it.each(['” ', ', saying that ', '"a b," said Bob and ', 'Bob said: '])(
    'Eight times as much of %j takes no more than a few times eight as long.',
    (part) => {
      timeOf(part.repeat(200));
      const small = Math.max(timeOf(part.repeat(300)), 2);
      expect(timeOf(part.repeat(2400))).toBeLessThan(small * 40);
    },
  );
});
