import { LATIN_LETTERS } from './letters-of-scripts.js';

const OTHER_SCRIPT = /[^\x00-\u024f]/;

/** A folded name in Latin letters, letter by letter; letters of scripts without a table stay. Latin names come back as they are. */
export function toLatin(folded: string): string {
  if (!OTHER_SCRIPT.test(folded)) return folded;
  let latin = '';
  for (const letter of folded.normalize('NFC')) latin += LATIN_LETTERS.get(letter) ?? letter;
  return latin;
}
