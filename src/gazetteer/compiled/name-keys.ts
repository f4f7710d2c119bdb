import { isAcronym, tellingWords } from '../../language/names/fold-name.js';
import { soundKey } from '../../language/names/sound-key.js';
import { toLatin } from '../../language/names/to-latin.js';

/** A hostile name has thousands of words; the first find it. */
const MOST_WORDS = 12;
const LONGEST = 40;

/**
 * The keys under which neighbours of a name are found: its words, their sounds and beginnings, all of it without blanks, and its
 * initials; each kind with a mark of its own. Takes the name and its folded form.
 */
export function nearKeys(name: string, folded: string): Set<string> {
  const latin = toLatin(folded.slice(0, MOST_WORDS * LONGEST));
  const keys = new Set<string>();
  for (const word of latin.split(' ').slice(0, MOST_WORDS)) {
    if (word.length > 1) keys.add(`w:${word}`);
    const sound = soundKey(word);
    if (sound.length > 1) keys.add(`s:${sound}`);
    if (word.length > 2) keys.add(`p:${word.slice(0, 3)}`);
  }
  if (latin.length > 3) keys.add(`j:${soundKey(latin.replaceAll(' ', ''))}`);
  for (const letters of initialsOf(name, folded)) keys.add(`i:${letters}`);
  return keys;
}

/** An acronym and the names it may stand for share a key; it may leave out a word or two at an end of a long name. */
function initialsOf(name: string, folded: string): string[] {
  if (name.length < 13 && isAcronym(name)) return [folded];
  if (!folded.includes(' ')) return [];
  const letters = tellingWords(folded)
    .slice(0, MOST_WORDS)
    .map((word) => word.charAt(0))
    .join('');
  const parts = letters.length < 4 ? [] : [letters.slice(1), letters.slice(2), letters.slice(0, -1), letters.slice(0, -2)];
  return [letters, ...parts.filter((part) => part.length > 2)].filter((key) => key.length > 1);
}
