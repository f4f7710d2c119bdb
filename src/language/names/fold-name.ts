import { foldLetters } from '../fold-letters.js';

const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

/** A name as it is compared: small letters without diacritics, possessive, marks and leading article; words apart by one blank. */
export function foldName(name: string): string {
  const folded = foldLetters(name);
  return (PLAIN.test(folded) ? folded : withoutMarks(folded)).replace(/^the (?=.)/, '');
}

function withoutMarks(folded: string): string {
  return folded
    .replace(/[-\u2010]\n/g, '')
    .replace(/['’]s?(?=$|[^\p{L}])/gu, '')
    .replace(/[.'’ʼʻ`]/g, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}

const SMALL_WORDS = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'to', 'de', 'la', '&']);

/** Whether a name is written as an acronym: two to six capitals, dots allowed. */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){2,6}$/u.test(name);
}

/** The words of a folded name without its small words. */
export function tellingWords(folded: string): string[] {
  return folded.split(' ').filter((word) => word !== '' && !SMALL_WORDS.has(word));
}
