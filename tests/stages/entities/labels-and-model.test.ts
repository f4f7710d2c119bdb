import { describe, expect, test } from 'vitest';
import { CALIBRATION_STEPS } from '../../../src/stages/entities/calibrate.js';
import { bestPath, expTransitions, sumChain } from '../../../src/stages/entities/chain.js';
import { indexHashes, rowOf } from '../../../src/stages/entities/hash-index.js';
import { hashText } from '../../../src/stages/entities/hashing.js';
import { BEAM, labelSets } from '../../../src/stages/entities/label-sets.js';
import { ANY_LABEL, beginOf, LABEL_COUNT, mayFollow, ONLY_OUTSIDE } from '../../../src/stages/entities/labels.js';
import { readModel, writeModel } from '../../../src/stages/entities/model-file.js';
import { addWeights, weightTable } from '../../../src/stages/entities/weight-table.js';

test('a model written and read again holds the same tables', () => {
  const featureHashes = Int32Array.from(['a', 'b', 'c'], hashText);
  const bytes = writeModel({
    scale: 0.5,
    transitions: new Float32Array(LABEL_COUNT * LABEL_COUNT).fill(1),
    calibration: new Float32Array(CALIBRATION_STEPS).fill(0.5),
    featureHashes,
    weightCounts: Uint8Array.of(1, 0, 2),
    labels: Uint8Array.of(3, 1, 2),
    weights: Int8Array.of(-5, 7, 9),
    wordHashes: Int32Array.of(hashText('word')),
    fine: Uint16Array.of(4),
    kinds: Uint16Array.of(300),
    coarse: Uint8Array.of(0, 1, 1, 1, 2),
  });
  const model = readModel(bytes);
  const total = new Int32Array(LABEL_COUNT);
  for (const name of ['a', 'b', 'c', 'unknown']) addWeights(total, model.weights, hashText(name));
  expect([...total.subarray(0, 5)]).toEqual([0, 7, 9, -5, 0]);
  expect(model.calibration[3]).toBe(0.5);
  expect(model.clusters.fineOf(hashText('word'))).toBe(4);
  expect(model.clusters.kindOf(hashText('word'))).toBe(300);
  expect(model.clusters.fineOf(hashText('other'))).toBe(0);
  expect(model.clusters.coarseOf(4)).toBe(2);
  expect(() => readModel(bytes.slice(0, bytes.length - 40))).toThrow('cut short');
});

test('hashes lead to their rows and strangers to none', () => {
  const hashes = Int32Array.from({ length: 500 }, (_, i) => hashText(`known ${i}`));
  const index = indexHashes(hashes);
  hashes.forEach((hash, row) => {
    expect(rowOf(index, hash)).toBe(row);
  });
  expect(rowOf(index, hashText('stranger'))).toBe(-1);
});

test('weights are found by hash, also where many features share a slot', () => {
  const featureHashes = Int32Array.from({ length: 900 }, (_, i) => (i + 1) << 20);
  const counts = new Uint8Array(900).fill(1);
  const labels = Uint8Array.from(counts, (_, i) => i % LABEL_COUNT);
  const weights = Int8Array.from(counts, (_, i) => (i % 100) - 50);
  const parts = { featureHashes, weightCounts: counts, labels, weights };
  const table = weightTable(parts);
  featureHashes.forEach((hash, i) => {
    const total = new Int32Array(LABEL_COUNT);
    addWeights(total, table, hash);
    expect(total[i % LABEL_COUNT]).toBe((i % 100) - 50);
  });
  const total = new Int32Array(LABEL_COUNT);
  for (const hash of [0, 1, -1, 901 << 20]) addWeights(total, table, hash);
  expect([...total].every((sum) => sum === 0)).toBe(true);
});

describe('the chain', () => {
  const person = beginOf('PERSON');
  const org = beginOf('ORG');
  const transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT);
  const emissions = new Float32Array(3 * LABEL_COUNT);
  const anything = new Int32Array(3).fill(ANY_LABEL);
  emissions[person] = 2;
  emissions[LABEL_COUNT + org + 1] = 3;
  emissions[2 * LABEL_COUNT + person + 1] = 1;

  test('a mention never goes on with another type', () => {
    const path = [...bestPath(emissions, 3, transitions, labelSets(emissions, 3, anything, BEAM))];
    path.forEach((label, i) => {
      expect(mayFollow(path[i - 1] ?? 0, label)).toBe(true);
    });
  });

  test('the probabilities of a token add up to one', () => {
    const { forward, backward } = sumChain(emissions, 3, expTransitions(transitions), labelSets(emissions, 3, anything, BEAM));
    for (let i = 0; i < 3; i++) {
      let sum = 0;
      for (let l = 0; l < LABEL_COUNT; l++) sum += (forward[i * LABEL_COUNT + l] ?? 0) * (backward[i * LABEL_COUNT + l] ?? 0);
      expect(sum).toBeCloseTo(1, 4);
    }
  });

  test('a token that cannot be part of a name stays outside, whatever its scores', () => {
    const masks = Int32Array.of(ANY_LABEL, ONLY_OUTSIDE, ANY_LABEL);
    expect(bestPath(emissions, 3, transitions, labelSets(emissions, 3, masks, BEAM))[1]).toBe(0);
  });
});
