import { describe, expect, it } from 'vitest';
import { mergeQuotes, type QuoteRow } from '../../src/writers/quote-rows.js';

const row = (quote: string, speaker: string | null, place: string, entity: string | null = null): QuoteRow => ({
  document: 'ferry',
  kind: 'direct',
  quote,
  speaker,
  entity,
  via: null,
  reason: speaker === null ? 'no-cue' : null,
  cue: null,
  certainty: 0.9,
  by: 'test',
  unbalanced: false,
  start: 0,
  end: quote.length,
  places: [place],
});

describe('merged quotes', () => {
  it('The same words, whatever their case and stops, are one row with all places.', () => {
    const merged = mergeQuotes([row('The ferry sails.', 'Brandt', 'a:1'), row('the ferry sails,', 'he', 'b:4')]);
    expect(merged.map((m) => [m.quote, m.speaker, m.places])).toEqual([['The ferry sails.', 'Brandt', ['a:1', 'b:4']]]);
  });

  it('A speaker named in one place speaks in all of them.', () => {
    const [merged] = mergeQuotes([row('No.', null, 'a:1'), row('No.', 'Brandt', 'b:2', 'Mila Brandt')]);
    expect(merged).toMatchObject({ speaker: 'Brandt', entity: 'Mila Brandt', reason: null, places: ['a:1', 'b:2'] });
  });

  it('The same words of two people stay two rows.', () => {
    const merged = mergeQuotes([row('No.', 'Mila Brandt', 'a:1'), row('No.', 'Ruiz', 'b:2'), row('No', 'Ms Brandt', 'c:3')]);
    expect(merged.map((m) => m.places)).toEqual([['a:1', 'c:3'], ['b:2']]);
  });
});
