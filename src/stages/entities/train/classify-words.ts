import { writeFileSync } from 'node:fs';
import { readEmbeddings } from './embeddings.js';
import { classifyWords } from './word-classes.js';

const FINE = 768;
const COARSE = 80;
const WORDS = 80_000;
const ROUNDS = 8;
const SEED = 7;

/** `classify-words EMBEDDINGS.json OUT.tsv`: word, fine class and coarse class of the most frequent words. */
function main([input, output]: readonly string[]): void {
  if (input === undefined || output === undefined) throw new Error('usage: classify-words EMBEDDINGS.json OUT.tsv');
  const vectors = readEmbeddings(input, WORDS);
  const { fine, coarse } = classifyWords(vectors, FINE, COARSE, ROUNDS, SEED);
  const lines = vectors.words.map((word, i) => `${word}\t${fine[i]}\t${coarse[fine[i] ?? 0]}`);
  writeFileSync(output, `${lines.join('\n')}\n`);
}

main(process.argv.slice(2));
