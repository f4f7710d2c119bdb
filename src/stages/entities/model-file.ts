import { CALIBRATION_STEPS } from './calibrate.js';
import { indexHashes, rowOf } from './hash-index.js';
import { LABEL_COUNT } from './labels.js';
import { type FeatureWeights, type WeightTable, weightTable } from './weight-table.js';
import type { WordClusters } from './word-type.js';

/** A trained tagger. Weights are `scale` times a byte. */
export interface EntityModel {
  readonly weights: WeightTable;
  readonly scale: number;
  /** Weight of going from one label to the next: `[previous * LABEL_COUNT + next]`. */
  readonly transitions: Float32Array;
  /** How often the tagger is right at each step of sureness: see calibrate.ts. */
  readonly calibration: Float32Array;
  readonly clusters: WordClusters;
}

/** What is known of words by their vectors: fine class (its coarse class in `coarse`) and kind; 0 where unknown. */
export type WordTables = Pick<ModelParts, 'wordHashes' | 'fine' | 'kinds' | 'coarse'>;

/** The parts of a model as they lie in the file. */
export interface ModelParts extends FeatureWeights {
  readonly scale: number;
  readonly transitions: Float32Array;
  readonly calibration: Float32Array;
  readonly wordHashes: Int32Array;
  readonly fine: Uint16Array;
  readonly kinds: Uint16Array;
  readonly coarse: Uint8Array;
}

const MAGIC = 0x32544e45;
const HEADER_BYTES = 24;

/** Writes a model: little-endian, header first, every table at a multiple of four bytes. */
export function writeModel(parts: ModelParts): Uint8Array {
  const header = new DataView(new ArrayBuffer(HEADER_BYTES));
  header.setUint32(0, MAGIC, true);
  header.setFloat32(4, parts.scale, true);
  [parts.featureHashes.length, parts.labels.length, parts.wordHashes.length, parts.coarse.length].forEach((count, i) => {
    header.setUint32(8 + 4 * i, count, true);
  });
  const tables = [
    parts.transitions,
    parts.calibration,
    parts.featureHashes,
    parts.weightCounts,
    parts.labels,
    parts.weights,
    parts.wordHashes,
    parts.fine,
    parts.kinds,
    parts.coarse,
  ];
  const pieces = [
    new Uint8Array(header.buffer),
    ...tables.map((table) => new Uint8Array(table.buffer, table.byteOffset, table.byteLength)),
  ];
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + padded(piece.length), 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += padded(piece.length);
  }
  return out;
}

const padded = (length: number): number => (length + 3) & ~3;

/** Reads a model; throws where the bytes are not one. */
export function readModel(bytes: Uint8Array): EntityModel {
  const buffer = bytes.slice().buffer;
  const header = new DataView(buffer);
  if (bytes.length < HEADER_BYTES || header.getUint32(0, true) !== MAGIC)
    throw new Error('entities.bin is not a model of the entities stage');
  const [features, weights, words, classes] = [8, 12, 16, 20].map((at) => header.getUint32(at, true));
  return expand(header.getFloat32(4, true), cutTables(buffer, features ?? 0, weights ?? 0, words ?? 0, classes ?? 0));
}

function cutTables(buffer: ArrayBuffer, features: number, weights: number, words: number, classes: number): Omit<ModelParts, 'scale'> {
  let at = HEADER_BYTES;
  const next = (length: number): number => {
    const start = at;
    at += padded(length);
    if (start + length > buffer.byteLength) throw new Error('entities.bin is cut short');
    return start;
  };
  const cells = LABEL_COUNT * LABEL_COUNT;
  return {
    transitions: new Float32Array(buffer, next(cells * 4), cells),
    calibration: new Float32Array(buffer, next(CALIBRATION_STEPS * 4), CALIBRATION_STEPS),
    featureHashes: new Int32Array(buffer, next(features * 4), features),
    weightCounts: new Uint8Array(buffer, next(features), features),
    labels: new Uint8Array(buffer, next(weights), weights),
    weights: new Int8Array(buffer, next(weights), weights),
    wordHashes: new Int32Array(buffer, next(words * 4), words),
    fine: new Uint16Array(buffer, next(words * 2), words),
    kinds: new Uint16Array(buffer, next(words * 2), words),
    coarse: new Uint8Array(buffer, next(classes), classes),
  };
}

function expand(scale: number, parts: Omit<ModelParts, 'scale'>): EntityModel {
  const { transitions, calibration } = parts;
  return { weights: weightTable(parts), scale, transitions, calibration, clusters: wordClusters(parts) };
}

/** The look-up of word classes and kinds from their tables. */
export function wordClusters({ wordHashes, fine, kinds, coarse }: WordTables): WordClusters {
  const index = indexHashes(wordHashes);
  return {
    fineOf: (hash) => fine[rowOf(index, hash)] ?? 0,
    coarseOf: (value) => coarse[value] ?? 0,
    kindOf: (hash) => kinds[rowOf(index, hash)] ?? 0,
  };
}
