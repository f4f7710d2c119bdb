import { describe, expect, it } from 'vitest';
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
    ['doubled-id', { entities: [A], bulk: ['a,GPE,Amber,,,1,own,CC0-1.0,bulk,Bergland'] }],
    ['curated-in-bulk', { entities: [A], bulk: ['c,GPE,Chalk,,,1,own,CC0-1.0,curated,Bergland'] }],
    ['missing-source', { entities: ['a,ORG,Amber Works,,,1,,,curated'] }],
    ['missing-source', { entities: [A], aliases: ['a,Amber,short,,any,,,,'] }],
    ['missing-source', { entities: [A, B], roles: ['a,Chair,b,2001-01-01,,'] }],
    ['bad-wikidata-id', { entities: ['a,ORG,Amber Works,,42,1,own,CC0-1.0,curated'] }],
    ['untidy-name', { entities: ['a,ORG,Amber  Works,,,1,own,CC0-1.0,curated'] }],
    ['untidy-name', { entities: [A], aliases: ['a,Amber\u200fCo,short,,any,,,,own'] }],
    ['unknown-id', { entities: [A], aliases: ['c,Chalk,short,,any,,,,own'] }],
    ['unknown-id', { entities: [A], decisions: ['Amber,ORG,!zz,,me,2025-01-01,'] }],
    ['unknown-id', { entities: [A], roles: ['a,Chair,guild,2001-01-01,,own'] }],
    ['contradiction', { entities: [A], decisions: ['Amber,ORG,a,,me,2025-01-01,', 'Amber,ORG,!a,,me,2025-01-01,'] }],
    ['shared-alias', { entities: [A, B], aliases: ['a,Works,short,,any,,,,own', 'b,Works,short,,any,,,,own'] }],
    ['shared-name', { entities: [A, 'c,ORG,The Amber Works,,,1,own,CC0-1.0,curated'] }],
    ['taken-name', { entities: [A, B], aliases: ['b,amber works,short,,any,,,,own'] }],
    ['repeated-alias', { entities: [A], aliases: ['a,Amber Works,short,,any,,,,own'] }],
    ['word-like-alias', { entities: [A], aliases: ['a,Post,short,,any,,,,own'] }],
    ['word-like-name', { entities: ['a,ORG,Shell,,,1,own,CC0-1.0,curated'] }],
    ['short-alias', { entities: [A], aliases: ['a,A,short,,exact,,,,own'] }],
    ['unsorted', { entities: [B, A] }],
    ['bad-date', { entities: [A, B], roles: ['a,Chair,b,May 2001,,own'] }],
    ['turned-dates', { entities: [A, B], roles: ['a,Chair,b,2005-01-01,2001-01-01,own'] }],
    ['circle', { entities: [A, B], roles: ['a,Part,b,,,own', 'b,Part,a,,,own'] }],
    ['overlapping-roles', { entities: [A, B], roles: ['a,Chair,guild,2001-01-01,,own', 'b,Chair,guild,2005-01-01,,own'] }],
  ])('finds %s', (code, files) => {
    expect(lintGazetteer(gazetteerFolder(files)).map((finding) => finding.code)).toContain(code);
  });

  it('lets a common word be a name that is narrowed to its own letters', () => {
    expect(
      lintGazetteer(gazetteerFolder({ entities: ['a,ORG,Shell,,,1,own,CC0-1.0,curated'], aliases: ['a,Shell,short,,exact,,,,own'] })),
    ).toEqual([]);
  });

  it('lets two entities share an alias that comes with a context', () => {
    const aliases = ['a,Quarry,short,,any,amber,,,own', 'b,Quarry,short,,any,basalt,,,own'];
    expect(lintGazetteer(gazetteerFolder({ entities: [A, B], aliases }))).toEqual([]);
  });

  it('lets a code be what it likes', () => {
    expect(lintGazetteer(gazetteerFolder({ entities: [A, B], aliases: ['a,AT,code,,exact,,,,own', 'b,AT,code,,exact,,,,own'] }))).toEqual(
      [],
    );
  });

  it('lets several people hold an office of many', () => {
    const roles = ['a,Senator,b,2001-01-01,,own', 'c,Senator,b,2001-01-01,,own'];
    expect(lintGazetteer(gazetteerFolder({ entities: [A, B, 'c,ORG,Chalk,,,1,own,CC0-1.0,curated'], roles }))).toEqual([]);
  });

  it('lets one office pass from hand to hand', () => {
    const roles = ['a,Chair,c,2001-01-01,2005-01-01,own', 'b,Chair,c,2005-01-01,,own'];
    const C = 'c,ORG,Chalk Guild,,,1,own,CC0-1.0,curated';
    expect(lintGazetteer(gazetteerFolder({ entities: [A, B, C], roles }))).toEqual([]);
  });
});
