import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editCost, soundSet, soundsApart } from '../../../src/language/names/edit-cost.js';
import { foldName, isAcronym } from '../../../src/language/names/fold-name.js';
import { soundKey } from '../../../src/language/names/sound-key.js';
import { toLatin } from '../../../src/language/names/to-latin.js';

const word = fc.stringMatching(/^[a-z]{1,12}$/);

describe('foldName', () => {
  it.each([
    ['The Lake-Varn', 'lake varn'],
    ["Varn's", 'varn'],
    ['Côte-d’Or', 'cote dor'],
    ['U.N.', 'un'],
    ['Waste-\nland', 'wasteland'],
    ['Kaʻena', 'kaena'],
    ['The', 'the'],
  ])('folds "%s" to "%s"', (name, folded) => expect(foldName(name)).toBe(folded));

  it('folds a folded name to itself', () => {
    fc.assert(
      fc.property(
        fc.string(),
        (name) => foldName(foldName(name).replace(/^the /, '')) === foldName(name).replace(/^the /, '') || /'|’/.test(name),
      ),
    );
  });
});

describe('isAcronym', () => {
  it.each(['EU', 'U.N.', 'OSCE'])('takes %s', (name) => expect(isAcronym(name)).toBe(true));
  it.each(['Eu', 'X', 'ABCDEFGH', 'A B'])('leaves %s', (name) => expect(isAcronym(name)).toBe(false));
});

describe('soundKey', () => {
  it.each([
    ['tymchenko', 'timtchenko'],
    ['khalid', 'halid'],
    ['philipp', 'filip'],
    ['schulz', 'shults'],
    ['wolkow', 'volkov'],
  ])('is the same for %s and %s', (a, b) => expect(soundKey(a)).toBe(soundKey(b)));

  it('is not the same for words of other consonants', () => expect(soundKey('lukanov')).not.toBe(soundKey('lukashev')));
  it('keeps a word of vowels', () => expect(soundKey('oya')).toBe('oya'));
});

describe('editCost', () => {
  it.each([
    ['a vowel for a vowel', 'marta', 'merta', 'marta', 'murto'],
    ['a doubled letter', 'ana', 'anna', 'ana', 'anta'],
    ['letters of one sound', 'viktor', 'victor', 'viktor', 'vimtor'],
    ['neighbours swapped', 'marta', 'matra', 'marta', 'mafza'],
  ])('asks less for %s', (_, a, near, b, far) => expect(editCost(a, near)).toBeLessThan(editCost(b, far)));

  it('is nothing for equal words and the same both ways, but for doubles', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editCost(a, a)).toBe(0);
        expect(Math.abs(editCost(a, b) - editCost(b, a))).toBeLessThan(2);
      }),
    );
  });

  it('gives up on endless words at once', () => expect(editCost('a'.repeat(100_000), 'b')).toBe(40));
});

describe('soundsApart', () => {
  it('counts the sounds that words do not share', () => {
    expect(soundsApart(soundSet('bat'), soundSet('pad'))).toBe(0);
    expect(soundsApart(soundSet('bat'), soundSet('lam'))).toBe(4);
  });
});

describe('toLatin', () => {
  it.each([
    ['власенко', 'vlasenko'],
    ['ελενη', 'eleni'],
    ['თამარ', 'tamar'],
    ['varn', 'varn'],
    ['漢', '漢'],
  ])('writes %s as %s', (name, latin) => expect(toLatin(name)).toBe(latin));
});
