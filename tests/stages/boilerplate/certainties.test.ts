import { describe, expect, it } from 'vitest';
import { certaintyOf } from '../../../src/stages/boilerplate/certainties.js';

describe('The certainty of a region', () => {
  it('is the measured one of its rule', () => {
    expect(certaintyOf('behind-story', 0.1)).toBeGreaterThan(0.9);
  });
  it('is what the rule states where it was seen too rarely', () => {
    expect(certaintyOf('no such rule', 0.7)).toBe(0.7);
  });
});
