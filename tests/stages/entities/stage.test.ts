import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entities } from '../../../src/stages/entities/stage.js';
import { buildDocument, find, mark, run } from './build-document.js';

describe('entities are found with their types', () => {
  test.each([
    ['a person without his title', 'President Barack Obama arrived on Tuesday.', ['Barack Obama|PERSON']],
    ['places apart from each other', 'Talks moved from Geneva to Vienna in May.', ['Geneva|GPE', 'Vienna|GPE']],
    ['the owner apart from what is owned', "Ukraine's Defense Ministry denied it.", ['Ukraine|GPE', 'Defense Ministry|ORG']],
    ['a country at the start of a hyphen compound', 'The U.S.-led coalition withdrew its troops.', ['U.S.|GPE']],
    ['a people after a prefix with a hyphen', 'Hundreds of pro-Russian rebels left the city.', ['Russian|NORP']],
    ['an organisation without its article', 'He works for the United Nations.', ['United Nations|ORG']],
  ])('%s', (_, text, expected) => {
    expect(mark(text)).toEqual(expected);
  });
});

describe('nothing is found where nothing is named', () => {
  test.each([
    ['months and weekdays', 'The court will meet on Monday, and again in March or May.'],
    ['common words at the start of a sentence', 'Rain fell all night.\nFarmers were glad of it.\nPrices may rise.'],
    ['the pronoun "us"', 'They told us to wait outside.'],
    ['a bare role', 'The president spoke to the minister by phone.'],
    ['nothing but marks', '... -- !!! 12 34 ()'],
  ])('%s', (_, text) => {
    expect(mark(text)).toEqual([]);
  });
});

describe('laws', () => {
  test('spans hold their text, never overlap and are numbered in text order, whatever the text', () => {
    const word = fc.oneof(
      fc.constantFrom('Angela', 'Merkel', 'the', 'of', 'Bank', 'U.S.', '😀', '\u0000', '\ud800', '-', "'s", 'in', 'Kyiv'),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const raw = words.join(' ');
        const found = find(raw);
        found.forEach((entity, i) => {
          expect(raw.slice(entity.start, entity.end)).toBe(entity.text);
          expect(entity.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
          expect(entity.id).toBe(`e${i + 1}`);
          expect(entity.certainty).toBeGreaterThanOrEqual(0);
          expect(entity.certainty).toBeLessThanOrEqual(1);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('what was read before does not change what is found', () => {
    const text = 'Angela Merkel met Vladimir Putin in Sochi.\nMerkel left early.';
    const before = find(text);
    find('Sochi Holdings sued Putin Brothers.');
    expect(find(text)).toEqual(before);
  });

  test('boilerplate holds no entities', () => {
    const document = buildDocument('Angela Merkel spoke in Berlin.');
    const regions = (document.layers.regions ?? []).map((region) => ({ ...region, kind: 'caption' as const, body: false }));
    expect(run({ ...document, layers: { ...document.layers, regions } }).layers.entities).toEqual([]);
  });

  test('a missing or broken model is told of when the stage is created', () => {
    expect(() => entities.create({}, { gazetteer: null, model: () => null })).toThrow('entities.bin');
    expect(() => entities.create({}, { gazetteer: null, model: () => new Uint8Array(10) })).toThrow('not a model');
  });
});
