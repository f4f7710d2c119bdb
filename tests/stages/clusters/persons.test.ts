import { describe, expect, it } from 'vitest';
import { clustersOf, groupsOf, markedDocument } from './marked-document.js';

const cases: [string, string, string[]][] = [
  ['a surname goes to its full name', '[Hanna Brodsky|PERSON] spoke. [Brodsky|PERSON] left.', ['Hanna Brodsky = Brodsky']],
  [
    'a headline surname goes to the full name that follows',
    '[Brodsky|PERSON] wins\n[Hanna Brodsky|PERSON] won.',
    ['Brodsky = Hanna Brodsky'],
  ],
  ['a given name goes to its full name', '[Hanna Brodsky|PERSON] sang. [Hanna|PERSON] danced.', ['Hanna Brodsky = Hanna']],
  [
    'a title before a surname is no part of the name',
    '[Mayor Hanna Brodsky|PERSON] met [Dr. Brodsky|PERSON].',
    ['Mayor Hanna Brodsky = Dr. Brodsky'],
  ],
  [
    'romanised spellings are one',
    '[Petro Zalinskyy|PERSON] rose. [Zalinskiy|PERSON] sat. [Zalinsky|PERSON] slept.',
    ['Petro Zalinskyy = Zalinskiy = Zalinsky'],
  ],
  ['diacritics do not part names', '[Zoë Müller|PERSON] ran. [Zoe Muller|PERSON] won.', ['Zoë Müller = Zoe Muller']],
  [
    'middle names and initials do not part names',
    '[Owen T. Pell|PERSON], [Owen Pell|PERSON] and [O. Pell|PERSON]',
    ['Owen T. Pell = Owen Pell = O. Pell'],
  ],
  ['a short given name is its long form', '[Bob Tarn|PERSON] and [Robert Tarn|PERSON]', ['Bob Tarn = Robert Tarn']],
  ['the order of words does not part names', '[Tarn, Robert|PERSON] signed. [Robert Tarn|PERSON] paid.', ['Tarn, Robert = Robert Tarn']],
  ['possessives do not part names', "[Ida Falk's|PERSON] plan and [Falk’s|PERSON] boat", ["Ida Falk's = Falk’s"]],
  ['a title given as a person is the one beside it', 'The [Prime Minister|PERSON], [Ida Falk|PERSON], won.', ['Prime Minister = Ida Falk']],
  ['a surname that is also a title is a name', '[Ann Bishop|PERSON] sat. [Bishop|PERSON] rose.', ['Ann Bishop = Bishop']],
  [
    'a particle belongs to the surname',
    '[Greta von der Lohe|PERSON] wrote. [von der Lohe|PERSON] signed.',
    ['Greta von der Lohe = von der Lohe'],
  ],
];

const apart: [string, string, string[]][] = [
  ['two people of one surname stay apart', '[Ivo Marek|PERSON] met [Lena Marek|PERSON].', ['Ivo Marek', 'Lena Marek']],
  [
    'a shared surname goes to the full name named last',
    '[Ivo Marek|PERSON] met [Lena Marek|PERSON]. [Marek|PERSON] paid.',
    ['Ivo Marek', 'Lena Marek = Marek'],
  ],
  [
    'a title speaks for the one it fits',
    '[Mary Orlo|PERSON] met [John Orlo|PERSON]. [Mrs Orlo|PERSON] paid.',
    ['Mary Orlo = Mrs Orlo', 'John Orlo'],
  ],
  [
    'a headline surname of two people stays alone',
    '[Marek|PERSON] pays\n[Ivo Marek|PERSON] met [Lena Marek|PERSON].',
    ['Marek', 'Ivo Marek', 'Lena Marek'],
  ],
  ['a family in the plural is not its member', '[Ivo Marek|PERSON] left. The [Mareks|PERSON] stayed.', ['Ivo Marek', 'Mareks']],
  ['a person and a place of one name stay apart', '[Jack Lincoln|PERSON] flew to [Lincoln|GPE].', ['Jack Lincoln', 'Lincoln']],
  [
    'a surname that is also a title draws nobody in',
    '[Ann Bishop|PERSON] met [Ida Falk|PERSON]. [Bishop|PERSON], [Ida Falk|PERSON]',
    ['Ann Bishop = Bishop', 'Ida Falk = Ida Falk'],
  ],
  ['a compound of two surnames is nobody alone', '[Falk-Orlo|PERSON] talks ended. [Orlo|PERSON] left.', ['Falk-Orlo', 'Orlo']],
  ['short surnames that differ by a letter stay apart', '[Mark Ruther|PERSON] and [Mark Ruthen|PERSON]', ['Mark Ruther', 'Mark Ruthen']],
];

describe('clusters of people', () => {
  it.each(cases)('%s', (_title, marked, groups) => expect(groupsOf(marked)).toEqual(groups));
  it.each(apart)('%s', (_title, marked, groups) => expect(groupsOf(marked)).toEqual(groups));

  it('are called by the fullest form, without titles and possessives', () => {
    const found = clustersOf(markedDocument("[Falk|PERSON] won. [President Ida Falk's|PERSON] party cheered."));
    expect(found.map((c) => [c.id, c.name, c.type])).toEqual([['c1', 'Ida Falk', 'PERSON']]);
  });
});
