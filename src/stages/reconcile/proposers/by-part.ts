import type { EntityType } from '../../../document/layers.js';
import type { NamedEntry } from '../../../gazetteer/gazetteer.js';
import { foldName } from '../../../language/names/fold-name.js';
import { CLASS_WORDS, LEGAL_FORMS } from '../../../language/names/name-words.js';
import type { Candidate } from '../candidate.js';
import { EMPTY_WORDS, GENERIC_WORDS, LAW_WORDS, PARTING_WORDS } from '../lexicon.js';
import { typeAgreement } from '../type-class.js';

/** Just a link, where no other entry shares the words. */
const PART = 0.86;
const LEAST_LETTERS = 4;

/** A candidate by part of its name, and the words that must stand elsewhere in the document for it. */
export interface PartCandidate {
  readonly candidate: Candidate;
  readonly needed: readonly string[];
}

/**
 * Entries whose name begins or ends with the surface's words and has more, where nothing is lost: what is missing only says the
 * sort of thing ("Rohingya": Rohingya people), or stands elsewhere in the document.
 */
export function byPart(surface: string, type: EntityType, near: readonly NamedEntry[]): PartCandidate[] {
  const words = foldName(surface).split(' ');
  if (words.join('').length < LEAST_LETTERS) return [];
  return near.flatMap((name) => {
    if (name.kind === 'never' || name.kind === 'demonym' || name.case === 'exact' || typeAgreement(type, name.entry.type) < 1) return [];
    const missing = missingWords(words, foldName(name.alias).split(' '));
    const needed = missing === null || (type === 'PERSON' && !missing.every(isSortOnly)) ? null : neededWords(words, missing);
    if (missing === null || needed === null) return [];
    const features = { words: words.length, missing: missing.length };
    return [
      { candidate: { name, method: 'part', score: PART + 0.01 * (words.length / (words.length + missing.length)), features }, needed },
    ];
  });
}

/** The words that a name has before or behind these, or null where it neither begins nor ends with them. */
function missingWords(words: readonly string[], others: readonly string[]): string[] | null {
  if (words.length >= others.length) return null;
  if (words.every((word, i) => word === others[i])) return others.slice(words.length);
  const start = others.length - words.length;
  return words.every((word, i) => word === others[start + i]) && !PARTING_WORDS.has(others[start - 1] ?? '')
    ? others.slice(0, start)
    : null;
}

/** The missing words that tell something; null where the words there are name nothing by themselves. */
function neededWords(words: readonly string[], missing: readonly string[]): readonly string[] | null {
  const isLaw = LAW_WORDS.has(words.at(-1) ?? '');
  const telling = missing.filter((word) => !isSortOnly(word) && !(isLaw && YEAR.test(word)));
  const isGeneric = words.every((word) => GENERIC_WORDS.has(word) || EMPTY_WORDS.has(word) || PARTING_WORDS.has(word));
  return isGeneric && (telling.length === 0 || words.length === 1) ? null : telling;
}

const YEAR = /^1[6-9]\d\d$|^20\d\d$/;

const isSortOnly = (word: string) => CLASS_WORDS.has(word) || EMPTY_WORDS.has(word) || LEGAL_FORMS.has(word);
