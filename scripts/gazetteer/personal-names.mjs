// Spellings of personal names that newspapers use side by side, by language: "Andrii" and "Andriy", "Syrskyi" and "Syrsky".
import { readFileSync } from 'node:fs';

/** At most so many spellings are added to one person. */
const MOST = 7;

/** Countries whose names are spelled from one script by several systems. */
const LANGUAGE_OF = {
  Ukraine: 'uk',
  Russia: 'ru',
  Belarus: 'ru',
  Kazakhstan: 'ru',
  Kyrgyzstan: 'ru',
  Uzbekistan: 'ru',
  Tajikistan: 'ru',
  Turkmenistan: 'ru',
  Azerbaijan: 'az',
  Bulgaria: 'bg',
  Germany: 'de',
  Austria: 'de',
  Switzerland: 'de',
  Sweden: 'no',
  Norway: 'no',
  Denmark: 'no',
  Iran: 'fa',
  Afghanistan: 'fa',
  Pakistan: 'fa',
  ...Object.fromEntries(
    'Egypt,Syria,Iraq,Lebanon,Jordan,Palestine,Saudi Arabia,Qatar,Kuwait,Bahrain,Oman,United Arab Emirates,Yemen,Libya,Tunisia,Algeria,Morocco,Sudan,Mauritania,Somalia'
      .split(',')
      .map((country) => [country, 'ar']),
  ),
};

/** Endings and letters of surnames that vary, by language: what is written, what else. */
const ENDINGS = {
  uk: [
    [/skyi$/, ['sky', 'skyy', 'skiy']],
    [/sky$/, ['skyi', 'skyy', 'skiy']],
    [/skyy$/, ['sky', 'skyi', 'skiy']],
    [/tskyi$/, ['tsky', 'tskyy']],
    [/(?<=[^s][^k])yi$/, ['y', 'yy', 'iy']],
    [/ii$/, ['iy', 'i']],
    [/iuk$/, ['yuk']],
    [/yuk$/, ['iuk']],
    [/iak$/, ['yak']],
    [/yak$/, ['iak']],
    [/(?<=[aeiou])ie/, ['ye']],
    [/Kh/, ['H']],
  ],
  ru: [
    [/sky$/, ['skiy', 'skii', 'ski']],
    [/(?<=[nrl])y$/, ['yy', 'iy']],
    [/ov$/, ['off']],
    [/yov$/, ['ev']],
    [/iev$/, ['yev']],
    [/eyev$/, ['eev']],
    [/ks/, ['x']],
    [/^Ye/, ['E']],
    [/ayev$/, ['aev', 'aiev']],
  ],
  bg: [[/ev$/, ['eff']]],
  az: [],
  ar: [
    [/^al-/, ['el-']],
    [/^el-/, ['al-']],
    [/aa$/, ['a']],
    [/ou/, ['u']],
    [/ee/, ['i']],
    [/ein$/, ['ain']],
  ],
  fa: [
    [/ou/, ['u']],
    [/ei$/, ['ey']],
    [/zadeh$/, ['zade']],
    [/gh/, ['q']],
    [/q/, ['gh']],
  ],
  de: [
    [/ö/, ['oe']],
    [/ü/, ['ue']],
    [/ä/, ['ae']],
    [/Ö/, ['Oe']],
    [/ß/, ['ss']],
  ],
  no: [
    [/ø/, ['oe']],
    [/å/, ['aa']],
    [/ä/, ['ae']],
    [/ö/, ['oe']],
    [/Å/, ['Aa']],
  ],
};

/** Reads the given names that are spellings of each other: a line each, the languages in front. */
export function readGivenNames(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(': '))
    .map(([languages, names]) => ({ languages: languages.split(' '), names: names.split(' ') }));
}

/** Other spellings of a person's name, the likeliest first: one word changed, then both. */
export function spellingsOfPerson(name, country, givenNames) {
  const language = LANGUAGE_OF[country];
  const words = name.split(' ');
  if (language === undefined || words.length < 2) return [];
  const firsts = otherFirsts(words[0], language, givenNames);
  const rests = otherRests(words.slice(1), language);
  const rest = words.slice(1).join(' ');
  const both = firsts.flatMap((first) => rests.map((other) => `${first} ${other}`));
  return [...firsts.map((first) => `${first} ${rest}`), ...rests.map((other) => `${words[0]} ${other}`), ...both].slice(0, MOST);
}

function otherFirsts(first, language, givenNames) {
  const known = givenNames.find(({ languages, names }) => languages.includes(language) && names.includes(first));
  const byLetters = language === 'de' || language === 'no' ? otherRests([first], language) : [];
  return [...(known?.names.filter((name) => name !== first) ?? []), ...byLetters].slice(0, 4);
}

function otherRests(words, language) {
  const last = words.at(-1);
  const before = words.slice(0, -1);
  return ENDINGS[language]
    .flatMap(([pattern, others]) => (pattern.test(last) ? others.map((other) => last.replace(pattern, other)) : []))
    .map((other) => [...before, other].join(' '));
}
