import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../src/gazetteer/load-gazetteer.js';
import { gazetteerFolder } from './gazetteer-folder.js';

const LAKE = 'lake-varn,LOC,Lake Varn,,,1,own,CC0-1.0,curated';
const GUILD = 'glass-guild,ORG,Glass Guild,,,1,own,CC0-1.0,curated';

describe('loadGazetteer', () => {
  it('needs nothing but entities.csv', () => {
    const { entryCount, decisions, lookUp } = loadGazetteer(gazetteerFolder({ entities: [LAKE] }));
    expect([entryCount, decisions.length, lookUp('lake varn')[0]?.entry.id]).toEqual([1, 0, 'lake-varn']);
  });

  it('reads the long list beside the curated entries', () => {
    const bulk = ['varn-17,GPE,Varn,town in Osterland,,3,own,CC0-1.0,bulk,Osterland'];
    const { entryCount, lookUp } = loadGazetteer(gazetteerFolder({ entities: [LAKE], bulk }));
    expect(entryCount).toBe(2);
    expect(lookUp('Varn')[0]?.entry).toMatchObject({ id: 'varn-17', status: 'bulk', context: 'Osterland' });
  });

  it.each(['LAKE VARN', 'Lake-Varn', 'the Lake Varn', "Lake Varn's", 'Làke Värn'])('finds "%s" after folding', (surface) => {
    expect(loadGazetteer(gazetteerFolder({ entities: [LAKE] })).lookUp(surface)).toHaveLength(1);
  });

  it('finds an alias of exact case only as it is written', () => {
    const { lookUp } = loadGazetteer(gazetteerFolder({ entities: [GUILD], aliases: ['glass-guild,GO,acronym,,exact,,,,own'] }));
    expect([lookUp('GO').length, lookUp('go').length]).toEqual([1, 0]);
  });

  it('has the same hash for the same bytes and another for others', () => {
    const hashes = [[LAKE], [LAKE], [GUILD]].map((entities) => loadGazetteer(gazetteerFolder({ entities })).sha256);
    expect(hashes[0]).toBe(hashes[1]);
    expect(hashes[0]).not.toBe(hashes[2]);
  });

  it.each([
    ['an id that stands twice', { entities: [LAKE, LAKE] }, /E-gazetteer-row.*"lake-varn" stands twice.*line 3/],
    [
      'an id of both lists',
      { entities: [LAKE], bulk: [`${LAKE.replace('curated', 'bulk')},`] },
      /"lake-varn" stands twice.*bulk.csv, line 2/,
    ],
    ['an alias of nobody', { entities: [LAKE], aliases: ['mill,Mill,short,,any,,,,own'] }, /E-gazetteer-row.*"mill" is no entity.*line 2/],
    ['an unknown type', { entities: ['a,PLANET,Mars,,,1,own,CC0-1.0,curated'] }, /E-gazetteer-row.*"type" holds "PLANET"/],
    ['an unknown kind', { entities: [LAKE], aliases: ['lake-varn,Varn,nick,,any,,,,own'] }, /E-gazetteer-row.*"kind"/],
    ['a row that is too short', { entities: [LAKE, 'x,LOC'] }, /E-gazetteer-csv/],
    ['a folder without entities.csv', {}, /E-gazetteer-missing/],
  ])('refuses %s and loads nothing', (_, files, message) => {
    expect(() => loadGazetteer(gazetteerFolder(files))).toThrow(message);
  });

  it('names the missing column', () => {
    const folder = gazetteerFolder({ entities: [LAKE] });
    writeFileSync(path.join(folder, 'entities.csv'), 'id,name\nlake-varn,Lake Varn\n');
    expect(() => loadGazetteer(folder)).toThrow(/E-gazetteer-csv.*"type"/);
  });

  it.each(['(', 'a'.repeat(10_000), '\u0000', '\u202eabc', '[[[', ' '])('survives a hostile surface', (surface) => {
    const { lookUp, nearby } = loadGazetteer(gazetteerFolder({ entities: [LAKE] }));
    expect([lookUp(surface), nearby(surface, 5)]).toEqual([[], []]);
  });
});
