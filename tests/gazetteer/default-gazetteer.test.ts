import { describe, expect, it } from 'vitest';
import { gazetteerStats } from '../../src/gazetteer/gazetteer-stats.js';
import { lintGazetteer } from '../../src/gazetteer/lint-gazetteer.js';
import { loadGazetteer } from '../../src/gazetteer/load-gazetteer.js';
import { readAliases, readBulk, readEntries, readRoles } from '../../src/gazetteer/read-rows.js';

const FOLDER = 'pipelines/news/gazetteer';
const entries = readEntries(FOLDER);
const aliases = readAliases(FOLDER);
const roles = readRoles(FOLDER);
const gazetteer = loadGazetteer(FOLDER);
const idsOf = (surface: string) => [...new Set(gazetteer.lookUp(surface).map(({ entry }) => entry.id))];

describe('the default gazetteer', () => {
  it('passes its own lint', () => {
    expect(lintGazetteer(FOLDER)).toEqual([]);
  });

  it('holds what it promises', () => {
    const counts = new Map(gazetteerStats(FOLDER).map(({ what, count }) => [what, count]));
    expect(counts.get('entities')).toBeGreaterThan(10_000);
    expect(counts.get('aliases')).toBeGreaterThan(20_000);
    expect(counts.get('roles')).toBeGreaterThan(1_400);
    expect(counts.get('bulk entities')).toBeGreaterThan(2_000);
  });

  it('names a free licence for every row', () => {
    const free = ['CC0-1.0', 'Unicode-3.0', 'ISC', 'MIT', 'CC BY 4.0'];
    const named = new Set([...entries, ...readBulk(FOLDER), ...aliases, ...roles].map((row) => row.licence));
    expect([...named].filter((licence) => !free.includes(licence))).toEqual([]);
  });

  it('gives every country its codes and Wikidata id, every people its country', () => {
    const coded = new Set(aliases.filter((a) => a.kind === 'code').map((a) => a.id));
    const countries = entries.filter((e) => e.description === 'country');
    expect(countries.length).toBeGreaterThan(190);
    expect(countries.filter((c) => !coded.has(c.id) || c.wikidata === '').map((c) => c.name)).toEqual([]);
    const peoples = entries.filter((e) => e.type === 'NORP' && e.description.startsWith('of '));
    expect(peoples.length).toBeGreaterThan(190);
  });

  it('ends no office before it begins and gives it to somebody known', () => {
    const known = new Set(entries.map((e) => e.id));
    expect(roles.filter((r) => !known.has(r.id) || !known.has(r.org))).toEqual([]);
  });

  it.each([
    ['Kiev', 'kyiv'],
    ['Zelenskiy', 'volodymyr-zelensky'],
    ['Volodymyr Zelenskyy', 'volodymyr-zelensky'],
    ['Sergey Lavrov', 'sergei-lavrov'],
    ['Russian Defense Ministry', 'russian-ministry-of-defence'],
    ['Ministry of Defence of Ukraine', 'ukrainian-ministry-of-defence'],
    ["Ukraine's Foreign Ministry", 'ukrainian-foreign-ministry'],
    ['US Department of War', 'pentagon'],
    ['Quai d’Orsay', 'french-foreign-ministry'],
    ['Kharkov Region', 'kharkiv-oblast'],
    ['Organisation of American States', 'organization-of-american-states'],
    ['Siemens AG', 'siemens'],
    ['SS-26 Stone', 'iskander'],
    ['Zaporizhzhia NPP', 'zaporizhzhia-nuclear-power-plant'],
    ['Varsovie', 'warsaw'],
    ['Deutschland', 'germany'],
    ['Médecins Sans Frontières', 'doctors-without-borders'],
    ['Hizbollah', 'hezbollah'],
  ])('knows %s', (surface, id) => {
    expect(idsOf(surface)).toEqual([id]);
  });

  it.each(['UA', 'USA-1', 'the', 'Minister', 'President', 'army', 'UKR', '804'])('does not take "%s" for a name', (surface) => {
    expect(idsOf(surface)).toEqual([]);
  });

  it.each([
    ['Georgia', ['georgia', 'georgia-us-state']],
    ['Congo', ['democratic-republic-of-the-congo']],
    ['Birmingham', ['birmingham', 'birmingham-alabama']],
  ])('offers for %s whom else it may mean', (surface, ids) => {
    expect(idsOf(surface)).toEqual(expect.arrayContaining(ids));
  });
});
