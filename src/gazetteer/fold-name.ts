import { foldLetters } from '../language/fold-letters.js';

/** A name as it is compared: small letters without diacritics, possessive, marks and leading article; words apart by one blank. */
export function foldName(name: string): string {
  return foldLetters(name.replace(/[-\u2010]\n/g, ''))
    .replace(/['’]s?(?=$|[^\p{L}])/gu, '')
    .replace(/[.'’ʼ`]/g, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/, '');
}

/** The consonants of a word, spellings of one sound made equal: transliterations of a name mostly share it. */
export function soundKey(word: string): string {
  return word
    .replace(/sch|shch|sh|cz|ch|tch|zh/g, 's')
    .replace(/kh|gh|g/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/c|q/g, 'k')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/[aeiouyj]/g, '')
    .replace(/(.)\1+/g, '$1');
}

const SMALL_WORDS = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'to', 'de', 'la', '&']);

/** Whether a name is written as an acronym: two to six capitals, dots allowed. */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){2,6}$/u.test(name);
}

/** The first letters of a name's telling words, folded: "Financial Times" gives "ft". */
export function initialsOf(name: string): string {
  const words = foldName(name)
    .split(' ')
    .filter((word) => word !== '' && !SMALL_WORDS.has(word));
  return words.length < 2 ? '' : words.map((word) => word.charAt(0)).join('');
}
