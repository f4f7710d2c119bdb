import type { EntityType } from '../../../document/layers.js';
import type { NamedEntry } from '../../../gazetteer/gazetteer.js';
import { foldName } from '../../../language/names/fold-name.js';
import { CLASS_WORDS, LEGAL_FORMS } from '../../../language/names/name-words.js';
import type { Candidate } from '../candidate.js';
import type { DocumentWords } from '../document-words.js';
import { DIRECTIONS, EMPTY_WORDS, GENERIC_WORDS, LAW_WORDS } from '../lexicon.js';
import { typeAgreement } from '../type-class.js';

/** Just a link, where no other entry shares the words. */
const PART = 0.86;
const LEAST_LETTERS = 4;

/**
 * Entries whose name begins or ends with the surface's words and has more, where nothing is lost: what is missing only says the
 * sort of thing ("Rohingya": Rohingya people), or stands elsewhere in the document.
 */
export function byPart(surface: string, type: EntityType, near: readonly NamedEntry[], wordsOf: () => DocumentWords): Candidate[] {
  const words = foldName(surface).split(' ');
  if (words.join('').length < LEAST_LETTERS) return [];
  return near.flatMap((name) => {
    if (name.kind === 'never' || name.kind === 'demonym' || name.case === 'exact' || typeAgreement(type, name.entry.type) < 1) return [];
    const missing = missingWords(words, foldName(name.alias).split(' '));
    if (missing === null || (type === 'PERSON' && !missing.every(isSortOnly)) || !isNothingLost(words, missing, wordsOf)) return [];
    return [
      {
        name,
        method: 'part',
        score: PART + 0.01 * (words.length / (words.length + missing.length)),
        features: { words: words.length, missing: missing.length },
      },
    ];
  });
}

/** The words that a name has before or behind these, or null where it neither begins nor ends with them. */
function missingWords(words: readonly string[], others: readonly string[]): string[] | null {
  if (words.length >= others.length) return null;
  if (words.every((word, i) => word === others[i])) return others.slice(words.length);
  const start = others.length - words.length;
  return words.every((word, i) => word === others[start + i]) && !DIRECTIONS.has(others[start - 1] ?? '') ? others.slice(0, start) : null;
}

function isNothingLost(words: readonly string[], missing: readonly string[], wordsOf: () => DocumentWords): boolean {
  const isLaw = LAW_WORDS.has(words.at(-1) ?? '');
  const telling = missing.filter((word) => !isSortOnly(word) && !(isLaw && YEAR.test(word)));
  if (words.every((word) => GENERIC_WORDS.has(word) || EMPTY_WORDS.has(word) || DIRECTIONS.has(word)))
    return telling.length > 0 && words.length > 1 && areAllIn(telling, wordsOf());
  return telling.length === 0 || areAllIn(telling, wordsOf());
}

const YEAR = /^1[6-9]\d\d$|^20\d\d$/;

const isSortOnly = (word: string) => CLASS_WORDS.has(word) || EMPTY_WORDS.has(word) || LEGAL_FORMS.has(word);
const areAllIn = (words: readonly string[], document: DocumentWords) => words.every((word) => document.has(word));
