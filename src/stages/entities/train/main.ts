import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashText } from '../hashing.js';
import { type WordTables, wordClusters, writeModel } from '../model-file.js';
import { CORE_SCHEME, FULL_SCHEME, MISC_SCHEME, parseCorpus, type Scheme } from './corpus.js';
import { createExampleReader, type Example } from './examples.js';
import { tabulate } from './feature-table.js';
import { learn } from './learn.js';
import { packWeights } from './pack.js';
import { randomFrom } from './random.js';
import { type RewriteShares, rewritePicker } from './rewrites.js';

interface Source {
  readonly file: string;
  readonly scheme: Scheme;
  readonly weight: number;
  readonly rewrites: RewriteShares;
}

const SOURCES: readonly Source[] = [
  { file: 'voa.ndjson', scheme: FULL_SCHEME, weight: 1, rewrites: { lower: 0.04, upper: 0.04, title: 0.06 } },
  { file: 'own.ndjson', scheme: FULL_SCHEME, weight: 1, rewrites: { lower: 0.08, upper: 0.08, title: 0.12 } },
  { file: 'ewt.ndjson', scheme: CORE_SCHEME, weight: 1.5, rewrites: { lower: 0.25, upper: 0.03, title: 0 } },
  { file: 'wikigold.ndjson', scheme: MISC_SCHEME, weight: 0.5, rewrites: { lower: 0, upper: 0, title: 0 } },
];
const SEED = 11;
const LEAST_COUNT = 2;
const FEATURE_BYTES = 2_450_000;
const LEARNING = { rounds: 6, rate: 0.1, decay: 3e-5, dropout: 0.3, seed: SEED };

/** `main DATA_DIR WORD_CLASSES.tsv WORD_TYPES.tsv OUT.bin`: trains the model of the entities stage; the same input gives the same bytes. */
function main([data, classes, types, output]: readonly string[]): void {
  if (data === undefined || classes === undefined || types === undefined || output === undefined) {
    throw new Error('usage: main DATA_DIR WORD_CLASSES.tsv WORD_TYPES.tsv OUT.bin');
  }
  const tables = readWords(readFileSync(classes, 'utf8'), readFileSync(types, 'utf8'));
  const table = tabulate(readExamples(data, tables), LEAST_COUNT);
  tell(`${table.examples.length} sentences, ${table.hashes.length} features`);
  const weights = learn(table.examples, table.hashes.length, LEARNING, tell);
  const bytes = writeModel({ ...packWeights(weights, table.hashes, FEATURE_BYTES), ...tables });
  writeFileSync(output, bytes);
  tell(`${bytes.length} bytes`);
}

function readExamples(data: string, tables: WordTables): Example[] {
  const read = createExampleReader(wordClusters(tables));
  const random = randomFrom(SEED);
  return SOURCES.flatMap(({ file, scheme, weight, rewrites }) => {
    const pick = rewritePicker(rewrites, random);
    return parseCorpus(readFileSync(join(data, file), 'utf8')).flatMap((document) => read(document, scheme, weight, pick));
  });
}

/** Joins the words' classes (word, fine, coarse) and types (word, code) by hash; of two words with one hash the first counts. */
function readWords(classes: string, types: string): WordTables {
  const fine = new Map<number, number>();
  const kinds = new Map<number, number>();
  const coarseOf: number[] = [0];
  for (const [word, fineClass, coarseClass] of readRows(classes)) {
    const hash = hashText(word ?? '');
    if (!fine.has(hash)) fine.set(hash, Number(fineClass));
    coarseOf[Number(fineClass)] = Number(coarseClass);
  }
  for (const [word, code] of readRows(types)) if (!kinds.has(hashText(word ?? ''))) kinds.set(hashText(word ?? ''), Number(code));
  const hashes = [...new Set([...fine.keys(), ...kinds.keys()])].filter((hash) => hash !== 0);
  return {
    wordHashes: Int32Array.from(hashes),
    fine: Uint16Array.from(hashes, (hash) => fine.get(hash) ?? 0),
    kinds: Uint16Array.from(hashes, (hash) => kinds.get(hash) ?? 0),
    coarse: Uint8Array.from(coarseOf, (value) => value ?? 0),
  };
}

const readRows = (tsv: string): string[][] =>
  tsv
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

main(process.argv.slice(2));
