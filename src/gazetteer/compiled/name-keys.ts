import { isAcronym, tellingWords } from '../../language/names/fold-name.js';
import { soundKey } from '../../language/names/sound-key.js';
import { toLatin } from '../../language/names/to-latin.js';
import { hashOfText } from './hash-index.js';

/** A hostile name has thousands of words; the first find it. */
const MOST_WORDS = 12;
const LONGEST = 480;

const SEEDS = { word: 1, sound: 2, beginning: 3, joined: 4, initials: 5 } as const;
const BEGINNING = 3;

/**
 * Hashes of the keys under which neighbours of a name are found: its words, their sounds and beginnings, all of it without blanks,
 * and its initials. Takes the name and its folded form; a hash may come twice.
 */
export function nearKeys(name: string, folded: string): number[] {
  const latin = toLatin(folded.length > LONGEST ? folded.slice(0, LONGEST) : folded);
  const keys: number[] = [];
  for (const word of latin.split(' ', MOST_WORDS)) {
    if (word.length < 2) continue;
    keys.push(hashOfText(word, SEEDS.word));
    const sound = soundKey(word);
    if (sound.length > 1) keys.push(hashOfText(sound, SEEDS.sound));
    if (word.length >= BEGINNING) keys.push(hashOfText(word, SEEDS.beginning, BEGINNING));
  }
  if (latin.length > BEGINNING) keys.push(hashOfText(soundKey(latin.replaceAll(' ', '')), SEEDS.joined));
  for (const letters of initialsOf(name, folded)) keys.push(hashOfText(letters, SEEDS.initials));
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
