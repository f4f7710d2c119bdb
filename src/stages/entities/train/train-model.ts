import { CALIBRATION_STEPS } from '../calibrate.js';
import { type EntityModel, type ModelParts, readModel, type WordTables, wordClusters, writeModel } from '../model-file.js';
import { createExampleReader, type Example } from './examples.js';
import { tabulate } from './feature-table.js';
import { learn } from './learn.js';
import { packWeights } from './pack.js';
import { randomFrom } from './random.js';
import { rewritePicker } from './rewrites.js';
import type { Source } from './sources.js';

/** What training may be told; the defaults make the shipped model. */
export interface TrainingSettings {
  readonly rounds: number;
  readonly rate: number;
  readonly decay: number;
  readonly dropout: number;
  readonly seed: number;
  /** Features must be seen in this many tokens. */
  readonly leastCount: number;
  /** Bytes for the features' tables: the smallest weights that do not fit are left out. */
  readonly featureBytes: number;
}

export const DEFAULT_SETTINGS: TrainingSettings = {
  rounds: 7,
  rate: 0.1,
  decay: 3e-5,
  dropout: 0.5,
  seed: 11,
  leastCount: 2,
  featureBytes: 3_600_000,
};

/** Trains a model (its parts, ready to be written); the same input gives the same bytes. Certainties are not calibrated yet. */
export function trainModel(
  sources: readonly Source[],
  tables: WordTables,
  settings: TrainingSettings,
  tell: (text: string) => void,
): ModelParts {
  const table = tabulate(readExamples(sources, tables, settings.seed), settings.leastCount);
  tell(`${table.examples.length} sentences, ${table.hashes.length} features`);
  const weights = learn(table.examples, table.hashes.length, settings, tell);
  const calibration = Float32Array.from({ length: CALIBRATION_STEPS }, (_, step) => 1 - 2 ** (-step / 2));
  return { ...packWeights(weights, table.hashes, settings.featureBytes), ...tables, calibration };
}

/** The model as the stage would read it. */
export const asRead = (parts: ModelParts): EntityModel => readModel(writeModel(parts));

function readExamples(sources: readonly Source[], tables: WordTables, seed: number): Example[] {
  const read = createExampleReader(wordClusters(tables));
  const random = randomFrom(seed);
  return sources.flatMap(({ documents, scheme, weight, rewrites }) => {
    const pick = rewritePicker(rewrites, random);
    return documents.flatMap((document) => read(document, scheme, weight, pick));
  });
}
