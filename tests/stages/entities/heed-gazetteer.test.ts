import { describe, expect, it } from 'vitest';
import type { EntityType } from '../../../src/document/layers.js';
import { typeByGazetteer } from '../../../src/stages/entities/resolvers/heed-gazetteer.js';
import { compileRows } from '../../gazetteer/compile-rows.js';

const entry = (id: string, name: string, type: EntityType, status: 'curated' | 'bulk' = 'curated') => ({
  id,
  type,
  name,
  description: '',
  wikidata: '',
  weight: 1,
  source: 'own',
  licence: 'CC0-1.0',
  status,
  context: '',
});
const gazetteer = compileRows({
  name: 'test',
  sha256: '',
  entries: [
    entry('varnholm', 'Varnholm', 'GPE'),
    entry('lake-oster', 'Oster', 'LOC'),
    entry('oster-bank', 'Oster', 'ORG'),
    entry('quill', 'Quill', 'GPE', 'bulk'),
  ],
  aliases: [],
  roles: [],
  decisions: [],
});

describe('typeByGazetteer', () => {
  it.each<[string, string, EntityType, number, EntityType | null]>([
    ['gives a doubtful mention the type of its only entry', 'Varnholm', 'ORG', 0.5, 'GPE'],
    ['leaves a sure mention alone', 'Varnholm', 'ORG', 0.9, null],
    ['says nothing where the type is the same', 'Varnholm', 'GPE', 0.5, null],
    ['says nothing where entries of several types share the name', 'Oster', 'PERSON', 0.5, null],
    ['does not heed the bulk list', 'Quill', 'PERSON', 0.5, null],
    ['says nothing of an unknown name', 'Tresk', 'PERSON', 0.5, null],
  ])('%s', (_, text, type, certainty, wanted) => {
    expect(typeByGazetteer({ text, type, certainty }, gazetteer)).toBe(wanted);
  });
});
