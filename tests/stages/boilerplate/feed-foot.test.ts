import { describe, expect, it } from 'vitest';
import { kindsOf } from './read-regions.js';

const STORY = 'The council of Aldby voted on Tuesday to mend the old bridge over the Sarn, which has been closed since last spring.';
const kindOfLast = (line: string) => kindsOf([STORY, STORY.replace('mend', 'close'), line].join('\n\n')).at(-1);

describe('the foot of a feed item', () => {
  it.each(['The post Old bridge to be mended appeared first on Aldby Post.', 'The article Rain first appeared on Sarn Times'])(
    'is no body: %s',
    (line) => {
      expect(kindOfLast(line)).toBe(`promo: ${line}`);
    },
  );

  it.each(['The post office in Aldby appeared to be closed on Tuesday.', 'The story is old.'])('is not %s', (line) => {
    expect(kindOfLast(line)).toBe(`paragraph: ${line}`);
  });
});
