import { describe, expect, it } from 'vitest';
import { regress } from '../../src/compare/regress.js';
import { createPipeline } from '../../src/index.js';

describe('the seed files', () => {
  const result = regress(createPipeline({ folder: 'pipelines/news' }), 'seeds');

  it('are at least eight, each with a reviewed expectation', () => {
    expect(result.seeds).toBeGreaterThanOrEqual(8);
    expect(result.failures.map((f) => f.message)).toEqual([]);
  });

  it('give what was reviewed, annotation by annotation', () => {
    expect(result.differences).toEqual([]);
  });
});
