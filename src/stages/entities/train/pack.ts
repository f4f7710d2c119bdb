import { LABEL_COUNT } from '../labels.js';
import type { ModelParts, WordTables } from '../model-file.js';
import type { Weights } from './learn.js';

const LARGEST_BYTE = 127;

/** Rounds the weights to bytes and keeps the largest so that the features' tables need at most `budget` bytes. */
export function packWeights(weights: Weights, hashes: Int32Array, budget: number): Omit<ModelParts, keyof WordTables | 'calibration'> {
  const largest = weights.features.reduce((max, weight) => Math.max(max, Math.abs(weight)), 1e-6);
  const scale = Math.min(largest, 2) / LARGEST_BYTE;
  const bytes = Int8Array.from(weights.features, (weight) => Math.max(-LARGEST_BYTE, Math.min(LARGEST_BYTE, Math.round(weight / scale))));
  let least = 1;
  while (sizeAt(bytes, least) > budget) least++;
  return { ...cut(bytes, hashes, least), scale, transitions: weights.transitions };
}

function sizeAt(bytes: Int8Array, least: number): number {
  let size = 0;
  for (let base = 0; base < bytes.length; base += LABEL_COUNT) {
    let kept = 0;
    for (let l = 0; l < LABEL_COUNT; l++) if (Math.abs(bytes[base + l] ?? 0) >= least) kept++;
    if (kept > 0) size += 5 + 2 * kept;
  }
  return size;
}

function cut(bytes: Int8Array, hashes: Int32Array, least: number) {
  const featureHashes: number[] = [];
  const weightCounts: number[] = [];
  const labels: number[] = [];
  const kept: number[] = [];
  hashes.forEach((hash, row) => {
    const before = kept.length;
    for (let l = 0; l < LABEL_COUNT; l++) {
      const weight = bytes[row * LABEL_COUNT + l] ?? 0;
      if (Math.abs(weight) < least) continue;
      labels.push(l);
      kept.push(weight);
    }
    if (kept.length === before) return;
    featureHashes.push(hash);
    weightCounts.push(kept.length - before);
  });
  return {
    featureHashes: Int32Array.from(featureHashes),
    weightCounts: Uint8Array.from(weightCounts),
    labels: Uint8Array.from(labels),
    weights: Int8Array.from(kept),
  };
}
