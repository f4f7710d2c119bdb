import { describe, expect, it } from 'vitest';
import { createPipeline, runText } from '../../src/index.js';

const pipeline = createPipeline({ folder: 'pipelines/news' });
const seconds = (text: string) => {
  const from = performance.now();
  runText(pipeline, { id: 'x', text });
  return (performance.now() - from) / 1000;
};
/** Best of three, so that a busy machine does not decide. */
const best = (text: string) => Math.min(seconds(text), seconds(text), seconds(text));

const PARAGRAPH =
  'Council leader Maren Holt said on Tuesday that “the bridge will open in May” after 14 months of work worth $3.5 million. She thanked the crews.\n\n';

describe('growth in time', () => {
  it.each([
    ['plain news', PARAGRAPH],
    ['quotes that never close', 'Holt said: “we are late and later. \n\n'],
    ['marks alone', '"\'“‘«(['],
    ['numbers', '1,000 to 2,000 and 3 '],
    ['new names', 'Ab Cd. '],
    ['blanks', '      \t '],
  ])('is linear for %s', (_name, unit) => {
    const small = unit.repeat(Math.ceil(20_000 / unit.length));
    seconds(small);
    const once = best(small);
    const eight = best(small.repeat(8));
    expect(eight).toBeLessThan(Math.max(0.25, once * 8 * 3));
  });
});
