import { describe, expect, it } from 'vitest';
import { split } from './split.js';

describe('layout', () => {
  it('joins the lines of hard-wrapped text', () => {
    expect(
      split('The harbour was closed for most of the day after the\nstorm tore two boats from their moorings. Crews\nworked on.'),
    ).toEqual(['The harbour was closed for most of the day after the\nstorm tore two boats from their moorings.', 'Crews\nworked on.']);
  });
  it('does not glue a heading without a stop to the next line', () => {
    expect(split('Harbour closed\nThe storm tore two boats away.')).toEqual(['Harbour closed', 'The storm tore two boats away.']);
  });
  it('takes each bullet as a sentence', () => {
    expect(split('The plan has three parts:\n• build walls\n• move the school\n• plant trees')).toHaveLength(4);
  });
  it('ends a sentence at a blank line', () => {
    expect(split('A line without a stop\n\nAnother one')).toEqual(['A line without a stop', 'Another one']);
  });
  it('keeps question and answer lines apart', () => {
    expect(split('Q. Did it work?\nA. It did.')).toEqual(['Q. Did it work?', 'A. It did.']);
  });
});
