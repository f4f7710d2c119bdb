import { describe, expect, it } from 'vitest';
import type { EntityType } from '../../../src/document/layers.js';
import { cutJoinedNames } from '../../../src/stages/entities/resolvers/cut-joined-names.js';

const PLACES: Readonly<Record<string, EntityType>> = {
  Osterland: 'GPE',
  Varnia: 'GPE',
  'New Osterland': 'GPE',
  'Quill Ferry': 'GPE',
  Quill: 'GPE',
  Ferry: 'GPE',
};
/** Spans over a text that holds each of the names once. */
function cut(...names: readonly (readonly [string, EntityType])[]): string[] {
  const raw = names.map(([text]) => text).join(' | ');
  const spans = names.map(([text, type]) => ({
    start: raw.indexOf(text),
    end: raw.indexOf(text) + text.length,
    text,
    type,
    by: 'tagger',
    certainty: 0.5,
  }));
  return cutJoinedNames(spans, (name) => PLACES[name] ?? null).map(({ start, end, text }) => {
    expect(raw.slice(start, end)).toBe(text);
    return text;
  });
}

describe('cutJoinedNames', () => {
  it('cuts two persons whom the document names by themselves', () => {
    expect(cut(['Holt–Reyes', 'PERSON'], ['Maren Holt', 'PERSON'], ['Reyes', 'PERSON'])).toEqual(['Holt', 'Reyes', 'Maren Holt', 'Reyes']);
  });

  it('leaves a double surname whole', () => {
    expect(cut(['Petra Holt-Reyes', 'PERSON'], ['Holt-Reyes', 'PERSON'], ['Holt', 'PERSON'])).toEqual([
      'Petra Holt-Reyes',
      'Holt-Reyes',
      'Holt',
    ]);
  });

  it('cuts two places that the gazetteer knows, with a blank or a hyphen between', () => {
    expect(cut(['Osterland Varnia', 'GPE'], ['Varnia-Osterland', 'GPE'])).toEqual(['Osterland', 'Varnia', 'Varnia', 'Osterland']);
  });

  it.each(['New Osterland', 'Quill Ferry', 'Upper Varnia'])('leaves the place %s whole', (name) => {
    expect(cut([name, 'GPE'])).toEqual([name]);
  });

  it('leaves bodies whole', () => expect(cut(['Osterland Varnia', 'ORG'])).toEqual(['Osterland Varnia']));
});
