import type { EntityType } from '../../../document/layers.js';
import type { NamedEntry } from '../../../gazetteer/gazetteer.js';
import { foldName, isAcronym, tellingWords } from '../../../language/names/fold-name.js';
import { typeAgreement } from '../type-class.js';
import type { PartCandidate } from './by-part.js';

const ACRONYM = 0.865;
/** Short names and metonyms have no acronyms. */
const WHOLE_NAMES: ReadonlySet<NamedEntry['kind']> = new Set(['name', 'official', 'former']);
/** Two letters fit too many names that are no body's. */
const leastLetters = (type: EntityType) => (type === 'ORG' ? 2 : 3);

/** Entries whose telling words begin with the letters of an acronym; a word or two at an end may be left out where the document has them. */
export function byAcronym(surface: string, type: EntityType, near: readonly NamedEntry[]): PartCandidate[] {
  const letters = foldName(surface);
  if (type === 'PERSON' || letters.length < leastLetters(type) || !isAcronym(surface)) return [];
  return near.flatMap((name) => {
    if (!WHOLE_NAMES.has(name.kind) || typeAgreement(type, name.entry.type) < 1) return [];
    const leftOut = leftOutWords(letters, tellingWords(foldName(name.alias)));
    if (leftOut === null) return [];
    const candidate = { name, method: 'acronym', score: ACRONYM, features: { letters: letters.length, leftOut: leftOut.length } };
    return [{ candidate, needed: leftOut }];
  });
}

/** The words at an end of a name that an acronym leaves out, none where it stands for all, null where it does not fit. */
function leftOutWords(letters: string, words: readonly string[]): readonly string[] | null {
  const initials = words.map((word) => word.charAt(0)).join('');
  const left = words.length - letters.length;
  if (left < 0 || left > 2 || (left > 0 && letters.length < 3)) return null;
  if (initials.startsWith(letters)) return words.slice(letters.length);
  return initials.endsWith(letters) ? words.slice(0, left) : null;
}
