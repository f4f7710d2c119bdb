import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenLaw } from '../../../src/document/invariants.js';
import { ENTITY_TYPES, type Entity } from '../../../src/document/layers.js';
import { createDisjointSets } from '../../../src/stages/clusters/disjoint-sets.js';
import { clusters } from '../../../src/stages/clusters/stage.js';
import { clustersOf, documentOf, markedDocument } from './marked-document.js';

const names = [
  'Ida Falk',
  'Falk',
  'he',
  'SBU',
  'Ł.',
  "'s",
  '--',
  '😀',
  'U.S.',
  'United States',
  'The',
  'Mr.',
  'of',
  '\u0301',
  'Dr. of Falk',
  'Falk, ',
  '\ud800',
];

function entitiesOf(pieces: readonly [string, number][]): { raw: string; entities: Entity[] } {
  let raw = '';
  const entities = pieces.map(([text, type], i) => {
    raw += i % 3 === 0 ? '. ' : ' ';
    const start = raw.length;
    raw += text;
    return { id: `e${i + 1}`, start, end: raw.length, text, type: ENTITY_TYPES[type] ?? 'ORG', by: 'test', certainty: 1 };
  });
  return { raw, entities };
}

describe('the clusters layer', () => {
  it('holds every entity exactly once whatever the names are', () => {
    const piece = fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string({ minLength: 1, maxLength: 12 })), fc.nat(9));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const { raw, entities } = entitiesOf(pieces);
        const document = documentOf(raw, entities);
        const { layers } = clusters.create({}, { gazetteer: null, model: () => null })(document);
        expect(brokenLaw(document, layers)).toBeNull();
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it('is empty for an article without entities', () => {
    expect(clustersOf(markedDocument('Nothing happened.'))).toEqual([]);
  });

  it('numbers clusters by first mention', () => {
    const found = clustersOf(markedDocument('[Tarn|GPE] and [Sula|GPE] and [Tarn|GPE]'));
    expect(found.map((c) => [c.id, c.name, c.mentions])).toEqual([
      ['c1', 'Tarn', ['e1', 'e3']],
      ['c2', 'Sula', ['e2']],
    ]);
  });

  it('compares each of many namesakes with few others', () => {
    const many = Array.from({ length: 4000 }, (_, i) => `[G${i.toString(36)}v Marek|PERSON] and [Marek|PERSON]`).join('\n');
    const started = performance.now();
    expect(clustersOf(markedDocument(many)).length).toBeGreaterThan(3000);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('disjoint sets', () => {
  it('keep the smallest member as the root', () => {
    const sets = createDisjointSets(5);
    sets.unite(4, 3);
    sets.unite(3, 1);
    expect([0, 1, 2, 3, 4].map(sets.rootOf)).toEqual([0, 1, 2, 1, 1]);
  });
});
