import { describe, expect, it } from 'vitest';
import { split } from './split.js';

describe('layout', () => {
  it('joins the lines of hard-wrapped text', () => {
    expect(
      split('The harbour was closed for most of the day after the\nstorm tore two boats from their moorings. Crews\nworked on.'),
    ).toEqual(['The harbour was closed for most of the day after the\nstorm tore two boats from their moorings.', 'Crews\nworked on.']);
  });
  it('joins a wrapped line that goes on with a quote', () => {
    expect(
      split('She praised the pupils on the boat, who for nine hours had been\n"calmer than the grown-ups." Then she left.'),
    ).toHaveLength(2);
  });
  it('joins two lines where the first had no room for the next word', () => {
    expect(split('The committee voted late on Tuesday evening in Orvel to give the\nHarbour Trust what it had asked for.')).toHaveLength(1);
  });
  it('keeps apart lines of which each is a sentence', () => {
    expect(
      split('The quay was closed for most of the day on Monday, the port said.\nThe school was open for people whose houses were flooded.'),
    ).toHaveLength(2);
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
