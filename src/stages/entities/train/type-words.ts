import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENTITY_TYPES } from '../../../document/layers.js';
import { tokenize } from '../../../language/tokenize.js';
import { type CorpusDocument, parseCorpus } from './corpus.js';
import { readEmbeddings } from './embeddings.js';
import { fitTypes, likelyTypes, TYPE_COUNT } from './word-types.js';

const WORDS = 200_000;
const SEED = 5;
/** The corpora that are marked in all ten types. */
const FILES = ['voa.ndjson', 'own.ndjson'] as const;

/** `type-words EMBEDDINGS.json DATA_DIR OUT.tsv`: for every word a code of the types it is likely to be part of, read off its vector. */
function main([input, data, output]: readonly string[]): void {
  if (input === undefined || data === undefined || output === undefined)
    throw new Error('usage: type-words EMBEDDINGS.json DATA_DIR OUT.tsv');
  const counts = new Map<string, Float32Array>();
  for (const file of FILES) for (const document of parseCorpus(readFileSync(join(data, file), 'utf8'))) countTypes(document, counts);
  const vectors = readEmbeddings(input, WORDS);
  const codes = likelyTypes(vectors, fitTypes(vectors, counts, SEED));
  writeFileSync(output, `${vectors.words.map((word, i) => `${word}\t${codes[i]}`).join('\n')}\n`);
}

/** Adds for each word of a document how often it stands in a mention of each type. */
function countTypes({ text, sentences, entities }: CorpusDocument, counts: Map<string, Float32Array>): void {
  for (const sentence of sentences) {
    for (const { start, lower } of tokenize(text, sentence)) {
      const entity = entities.find((candidate) => candidate.start <= start && start < candidate.end);
      if (entity === undefined) continue;
      const type = ENTITY_TYPES.findIndex((name) => name === entity.type);
      const count = counts.get(lower) ?? new Float32Array(TYPE_COUNT);
      count[type] = (count[type] ?? 0) + 1;
      counts.set(lower, count);
    }
  }
}

main(process.argv.slice(2));
