import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../src/language/names/compare-names.js';
import { namePartsOf } from '../../../src/language/names/name-parts.js';

const likelihood = (a: string, b: string, isPerson: boolean) => compareNames(namePartsOf(a, isPerson), namePartsOf(b, isPerson)).likelihood;

describe('compareNames', () => {
  it.each([
    ['a slip of a letter', 'Marta Kolvenko', 'Marta Kolvemko'],
    ['a doubled letter', 'Marta Kolvenko', 'Martta Kolvenko'],
    ['another romanisation', 'Andrij Tymčenko', 'Andriy Tymchenko'],
    ['Cyrillic letters', 'Игорь Власенко', 'Igor Vlasenko'],
    ['Arabic letters', 'سمير نصر', 'Samir Nasr'],
    ['a name turned round', 'Oduya, Wanjiru', 'Wanjiru Oduya'],
    ['a patronymic left out', 'Boris Arkadievich Melnik', 'Boris Melnik'],
    ['a middle name more', 'SALIM HAMID QURASHI', 'Salim Hamid Nasir Qurashi'],
    ['an honorific', 'Sheikh Tamim Rashidi', 'Tamim Rashidi'],
    ['a short given name', 'Bill Harrowgate', 'William Harrowgate'],
    ['a blank left out', 'MartaKolvenko', 'Marta Kolvenko'],
  ])('takes persons for one in spite of %s', (_, a, b) => {
    expect(likelihood(a, b, true)).toBeGreaterThan(0.5);
  });

  it.each([
    ['another surname', 'Marta Kolvenko', 'Marta Kravchuk'],
    ['a surname with another ending', 'Pavel Lukanov', 'Pavel Lukashev'],
    ['another given name', 'Ivan Petrosyan', 'Maria Petrosyan'],
    ['another middle name', 'Salim Hamid Qurashi', 'Salim Tariq Qurashi'],
    ['father and son in turn', 'Faisal bin Tariq al-Nasri', 'Tariq bin Faisal al-Nasri'],
    ['a given name alone', 'Marta', 'Marta Kolvenko'],
  ])('keeps persons apart with %s', (_, a, b) => {
    expect(likelihood(a, b, true)).toBeLessThan(0.5);
  });

  it.each([
    ['a legal form in full', 'Norvik Steel Aktiengesellschaft', 'Norvik Steel AG'],
    ['the legal form in front', 'OAO Severmetall', 'Severmetall JSC'],
    ['no legal form', 'Norvik Steel', 'Norvik Steel Ltd.'],
    ['a numeral in words', 'First Harbour Bank', '1st Harbour Bank'],
    ['an ampersand', 'Hale & Moss Shipping', 'Hale and Moss Shipping'],
    ['a state by its initials', 'U.S. Board of Lakes', 'United States Board of Lakes'],
  ])('takes bodies for one in spite of %s', (_, a, b) => {
    expect(likelihood(a, b, false)).toBeGreaterThan(0.5);
  });

  it.each([
    ['another telling word', 'Norvik Steel AG', 'Norvik Timber AG'],
    ['another number', 'Harbour Fund 7', 'Harbour Fund 8'],
    ['a word that merely begins alike', 'Continental Railways', 'Continental Radio'],
  ])('keeps bodies apart with %s', (_, a, b) => {
    expect(likelihood(a, b, false)).toBeLessThan(0.5);
  });

  it('judges the same whichever name comes first, almost', () => {
    const [a, b] = ['Marta Kolvenko', 'Marta Anna Kolwenko'];
    expect(Math.abs(likelihood(a, b, true) - likelihood(b, a, true))).toBeLessThan(0.1);
  });

  it.each(['', ' ', '(', '\u0000', '\u202eabc', 'a'.repeat(10_000), 'ab '.repeat(5000), '[[[', '\ud800'])(
    'bears a hostile name',
    (name) => {
      for (const isPerson of [true, false]) {
        const value = likelihood(name, 'Marta Kolvenko', isPerson);
        expect(value >= 0 && value <= 1).toBe(true);
      }
    },
  );
});
