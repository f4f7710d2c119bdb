import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileFolder } from '../../../src/gazetteer/compile-folder.js';
import { COMPILED_FILE, compiledBytes, readCompiled } from '../../../src/gazetteer/compiled/cache-file.js';
import type { Gazetteer } from '../../../src/gazetteer/gazetteer.js';
import { buildTables, loadGazetteer } from '../../../src/gazetteer/load-gazetteer.js';
import { gazetteerFolder } from '../gazetteer-folder.js';

const ENTITIES = [
  'glass-guild,ORG,Glass Guild,makers of glass,Q1,2.5,own,CC0-1.0,curated',
  'lake-varn,LOC,Lake Varn,,,1,own,CC0-1.0,curated',
  'varn-town,GPE,Varn,,,1,own,CC0-1.0,bulk',
];
const ALIASES = [
  'glass-guild,GG,acronym,en,exact,,,,own',
  'glass-guild,Gilde der Gläser,transliteration,de,any,Varn; glass,2001-01-01,2010-01-01,own',
  'lake-varn,Warnsee,transliteration,de,any,,,,own',
];
const ROLES = ['glass-guild,Warden,lake-varn,2001-01-01,,own'];
const DECISIONS = ['Varn,LOC,lake-varn,,me,2025-01-01,the lake'];
const folder = () => gazetteerFolder({ entities: ENTITIES, aliases: ALIASES, roles: ROLES, decisions: DECISIONS });

const SURFACES = ['glass guild', 'GG', 'gg', 'Gilde der Glaser', 'Warnsee', 'Varn', 'Warnsea', 'Glas Guild', 'nobody'];
const seen = (gazetteer: Gazetteer) => [
  gazetteer.entryCount,
  gazetteer.sha256,
  gazetteer.decisions,
  gazetteer.rolesOf('glass-guild'),
  gazetteer.byId('lake-varn'),
  gazetteer.byId('nobody'),
  ...SURFACES.flatMap((surface) => [gazetteer.lookUp(surface), gazetteer.nearby(surface, 5)]),
];

describe('a compiled gazetteer', () => {
  it('answers as the rows do', () => {
    const place = folder();
    const before = seen(loadGazetteer(place));
    compileFolder(place);
    expect(readCompiled(place, loadGazetteer(place).sha256)).not.toBeNull();
    expect(seen(loadGazetteer(place))).toEqual(before);
  });

  it('has the same bytes each time', () => {
    const place = folder();
    expect(Buffer.compare(compiledBytes(buildTables(place)), compiledBytes(buildTables(place)))).toBe(0);
  });

  it('is passed over once a row has changed', () => {
    const place = folder();
    compileFolder(place);
    writeFileSync(
      path.join(place, 'aliases.csv'),
      `${readFileSync(path.join(place, 'aliases.csv'), 'utf8')}lake-varn,Varnwater,short,en,any,,,,own\n`,
    );
    expect(loadGazetteer(place).lookUp('varnwater')).toHaveLength(1);
  });

  it.each([
    ['empty', () => Buffer.alloc(0)],
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 9)],
    [
      'of another format',
      (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('copydesk gazetteer 1', 'copydesk gazetteer 0'), 'latin1'),
    ],
    ['no compiled file at all', () => Buffer.from('id,alias\nnothing of the sort\n')],
  ])('is passed over when it is %s', (_, damage) => {
    const place = folder();
    const before = seen(loadGazetteer(place));
    const { file } = compileFolder(place);
    writeFileSync(file, damage(readFileSync(file)));
    expect(seen(loadGazetteer(place))).toEqual(before);
  });

  it('is not needed, and not written by loading', () => {
    const place = folder();
    chmodSync(place, 0o555);
    expect(loadGazetteer(place).entryCount).toBe(3);
    expect(existsSync(path.join(place, COMPILED_FILE))).toBe(false);
    chmodSync(place, 0o755);
  });

  it('is small at 100,000 names, and finds each by its own name and by a slip of it', () => {
    const name = (i: number) => `Stad${i.toString(36)} Kol${(i * 7919).toString(36)}`;
    const rows = Array.from({ length: 100_000 }, (_, i) => `e${i},ORG,${name(i)},,,1,own,CC0-1.0,curated`);
    const tables = buildTables(gazetteerFolder({ entities: rows }));
    const bytes = compiledBytes(tables);
    expect(bytes.length).toBeLessThan(30e6);
    const place = gazetteerFolder({ entities: rows });
    writeFileSync(path.join(place, COMPILED_FILE), bytes);
    const gazetteer = loadGazetteer(place);
    for (let i = 0; i < 100_000; i += 997) {
      expect(gazetteer.lookUp(name(i).toUpperCase())[0]?.entry.id).toBe(`e${i}`);
      expect(gazetteer.nearby(`${name(i)}x`, 5).map(({ entry }) => entry.id)).toContain(`e${i}`);
    }
  });
});

describe('names that mean harm', () => {
  const HOSTILE = ['x', 'a'.repeat(10_000), '(.*)+[', '\\', '\u202eداعش', 'nul\u0000nul', '👩‍👩‍👧', '"', ' lead', "'s", '&'];
  const rows = HOSTILE.map((name, i) => `h${i},ORG,"${name.replaceAll('"', '""')}",,,1,own,CC0-1.0,curated`);
  const gazetteer = loadGazetteer(gazetteerFolder({ entities: rows }));

  it.each(HOSTILE.map((name, i) => [i, name] as const))('number %i is found by itself', (i, name) => {
    expect(gazetteer.lookUp(name).map(({ entry }) => entry.id)).toContain(`h${i}`);
    expect(gazetteer.byId(`h${i}`)?.name).toBe(name);
    expect(() => gazetteer.nearby(name, 5)).not.toThrow();
  });
});
