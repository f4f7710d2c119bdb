import type { NamedEntry } from '../../gazetteer/gazetteer.js';
import { foldName } from '../../language/names/fold-name.js';
import { CLASS_WORDS } from '../../language/names/name-words.js';
import type { DocumentWords } from './document-words.js';
import { EMPTY_WORDS, GENERIC_WORDS, PARTING_WORDS } from './lexicon.js';

/** Folded words by which a document tells whether it means an entry. */
export interface CueWords {
  /** Words of the entry's description, contexts and main name that the alias does not hold. */
  readonly telling: readonly string[];
  /** Words of its main name that say more than its sort, and those of what tells it from its namesakes: "Texas" in "Paris, Texas". */
  readonly ofName: readonly string[];
  readonly ofQualifier: readonly string[];
  /** What the alias asks for: phrases, one of which must stand in the document word for word. */
  readonly asked: readonly (readonly string[])[];
}

const known = new WeakMap<NamedEntry, CueWords>();

/** The cue words of a name; read once for each. */
export function cueWordsOf(name: NamedEntry): CueWords {
  const before = known.get(name);
  if (before !== undefined) return before;
  const cues = readCues(name);
  known.set(name, cues);
  return cues;
}

/** Whether a document holds one of the phrases that an alias asks for. */
export function isContextMet({ asked }: CueWords, words: DocumentWords): boolean {
  return asked.some((phrase) => phrase.every((word) => words.has(word)));
}

function readCues({ entry, alias, context }: NamedEntry): CueWords {
  const own = foldName(alias);
  const words = wordsIn(`${entry.description} ${entry.context ?? ''} ${context} ${entry.name}`);
  const isSaying = (word: string) => word.length > 2 && !CLASS_WORDS.has(word);
  return {
    telling: [...new Set(words)].filter((word) => word.length > 2 && !EMPTY_WORDS.has(word) && !own.includes(word)),
    ofName: wordsIn(entry.name).filter(isSaying),
    ofQualifier: wordsIn(qualifierOf(entry.name)).filter(isSaying),
    asked: context.includes(';')
      ? context.split(';').map(wordsIn)
      : wordsIn(context)
          .filter(isTelling)
          .map((word) => [word]),
  };
}

const wordsIn = (text: string) => foldName(text).split(' ');
const isTelling = (word: string) => word.length > 2 && !EMPTY_WORDS.has(word) && !PARTING_WORDS.has(word) && !GENERIC_WORDS.has(word);
const qualifierOf = (name: string) => /(?:, | \()([^,()]+)\)?$/.exec(name)?.[1] ?? '';
