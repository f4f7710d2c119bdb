import { ENTITY_TYPES } from '../../../document/layers.js';
import { tokenize } from '../../../language/tokenize.js';
import { hashText } from '../hashing.js';
import type { WordTables } from '../model-file.js';
import { NAMED } from '../word-type.js';
import { type CorpusDocument, FULL_SCHEME } from './corpus.js';
import type { Vectors } from './embeddings.js';
import { namedWords } from './named-words.js';
import type { Source } from './sources.js';
import { classifyWords, type WordClasses } from './word-classes.js';
import { fitTypes, likelyTypes, TYPE_COUNT } from './word-types.js';

const TYPE_NAMES: readonly string[] = ENTITY_TYPES;
const FINE = 768;
const COARSE = 80;
const ROUNDS = 8;
const CLASS_SEED = 7;
const TYPE_SEED = 5;
/** How many of the most frequent words get classes; types are read off the vectors of all. */
const CLASSIFIED = 79_960;
/** How many words the vectors are read of. */
export const MOST_VECTORS = 200_000;

/** The word classes of the most frequent words: the costly part, the same for any corpora. */
export function classesOf(vectors: Vectors): WordClasses {
  const count = Math.min(CLASSIFIED, vectors.words.length);
  return classifyWords({ ...vectors, values: vectors.values.subarray(0, count * vectors.dimensions) }, FINE, COARSE, ROUNDS, CLASS_SEED);
}

/** Joins classes, the types that vectors speak for (learned from the sources marked in all types) and words always written with a capital. */
export function wordTables(vectors: Vectors, classes: WordClasses, sources: readonly Source[]): WordTables {
  const counts = new Map<string, Float32Array>();
  for (const { scheme, documents } of sources) if (scheme === FULL_SCHEME) for (const document of documents) countTypes(document, counts);
  const kinds = likelyTypes(vectors, fitTypes(vectors, counts, TYPE_SEED));
  const named = namedWords(sources.flatMap(({ documents }) => documents));
  const rows = new Map<number, { word: string; row: number }>();
  [...vectors.words, ...named].forEach((word, row) => {
    const hash = hashText(word);
    if (hash !== 0 && !rows.has(hash)) rows.set(hash, { word, row });
  });
  const order = [...rows.values()];
  return {
    wordHashes: Int32Array.from(rows.keys()),
    fine: Uint16Array.from(order, ({ row }) => classes.fine[row] ?? 0),
    kinds: Uint16Array.from(order, ({ word, row }) => (kinds[row] ?? 0) | (named.has(word) ? NAMED : 0)),
    coarse: classes.coarse,
  };
}

/** Adds for each word of a document how often it stands in a mention of each type. */
function countTypes({ text, sentences, entities }: CorpusDocument, counts: Map<string, Float32Array>): void {
  for (const sentence of sentences) {
    const inside = entities.filter((entity) => entity.start < sentence.end && sentence.start < entity.end);
    if (inside.length === 0) continue;
    for (const { start, lower } of tokenize(text, sentence)) {
      const entity = inside.find((candidate) => candidate.start <= start && start < candidate.end);
      if (entity === undefined) continue;
      const count = counts.get(lower) ?? new Float32Array(TYPE_COUNT);
      const type = TYPE_NAMES.indexOf(entity.type);
      count[type] = (count[type] ?? 0) + 1;
      counts.set(lower, count);
    }
  }
}
