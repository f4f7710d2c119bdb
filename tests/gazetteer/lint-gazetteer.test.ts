import { describe, expect, it } from 'vitest';
import { gazetteerStats } from '../../src/gazetteer/gazetteer-stats.js';
import { lintGazetteer } from '../../src/gazetteer/lint-gazetteer.js';
import { gazetteerFolder } from './gazetteer-folder.js';

const A = 'a,ORG,Amber Works,,,1,own,CC0-1.0,curated';
const B = 'b,ORG,Basalt Works,,,1,own,CC0-1.0,curated';

describe('lintGazetteer', () => {
  it('has nothing to say of a sound gazetteer', () => {
    expect(lintGazetteer(gazetteerFolder({ entities: [A, B], aliases: ['a,Amber,short,,any,,,,own'] }))).toEqual([]);
  });

  it.each([
    ['doubled-id', { entities: [A, A] }],
    ['missing-source', { entities: ['a,ORG,Amber Works,,,1,,,curated'] }],
    ['unknown-id', { entities: [A], aliases: ['c,Chalk,short,,any,,,,own'] }],
    ['unknown-id', { entities: [A], decisions: ['Amber,ORG,!zz,,me,2025-01-01,'] }],
    ['shared-alias', { entities: [A, B], aliases: ['a,Works,short,,any,,,,own', 'b,Works,short,,any,,,,own'] }],
    ['word-like-alias', { entities: [A], aliases: ['a,Post,short,,any,,,,own'] }],
    ['unsorted', { entities: [B, A] }],
    ['overlapping-roles', { entities: [A, B], roles: ['a,Chair,guild,2001-01-01,,own', 'b,Chair,guild,2005-01-01,,own'] }],
  ])('finds %s', (code, files) => {
    expect(lintGazetteer(gazetteerFolder(files)).map((finding) => finding.code)).toContain(code);
  });

  it('lets one office pass from hand to hand', () => {
    const roles = ['a,Chair,guild,2001-01-01,2005-01-01,own', 'b,Chair,guild,2005-01-01,,own'];
    expect(lintGazetteer(gazetteerFolder({ entities: [A, B], roles }))).toEqual([]);
  });
});

describe('the default gazetteer', () => {
  it('passes its own lint', () => {
    expect(lintGazetteer('pipelines/news/gazetteer')).toEqual([]);
  });

  it('holds what it promises', () => {
    const counts = new Map(gazetteerStats('pipelines/news/gazetteer').map(({ what, count }) => [what, count]));
    expect(counts.get('entities')).toBeGreaterThan(2000);
    expect(counts.get('aliases')).toBeGreaterThan(900);
  });
});
