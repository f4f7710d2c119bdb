import type { Vectors } from './embeddings.js';
import { randomFrom } from './random.js';

/** Each word's fine class (1-based) and each fine class's coarse class (1-based). */
export interface WordClasses {
  readonly fine: Uint16Array;
  readonly coarse: Uint8Array;
}

/** Groups words by spherical k-means, then the centres again: two depths of word classes. Deterministic for a seed. */
export function classifyWords(vectors: Vectors, fineCount: number, coarseCount: number, rounds: number, seed: number): WordClasses {
  const fine = kMeans(vectors.values, vectors.dimensions, fineCount, rounds, seed);
  const coarse = kMeans(fine.centres, vectors.dimensions, coarseCount, rounds * 4, seed + 1);
  return { fine: fine.classes.map((value) => value + 1), coarse: Uint8Array.from([0, ...coarse.classes.map((value) => value + 1)]) };
}

function kMeans(
  values: Float32Array,
  dimensions: number,
  count: number,
  rounds: number,
  seed: number,
): { classes: Uint16Array; centres: Float32Array } {
  const size = values.length / dimensions;
  const random = randomFrom(seed);
  let centres: Float32Array = new Float32Array(count * dimensions);
  for (let c = 0; c < count; c++) {
    const pick = Math.floor(random() * size);
    centres.set(values.subarray(pick * dimensions, (pick + 1) * dimensions), c * dimensions);
  }
  const classes = new Uint16Array(size);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < size; i++) classes[i] = nearest(values, i * dimensions, centres, dimensions);
    centres = meansOf(values, classes, centres, dimensions);
  }
  return { classes, centres };
}

function nearest(values: Float32Array, at: number, centres: Float32Array, dimensions: number): number {
  let best = 0;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let c = 0, base = 0; base < centres.length; c++, base += dimensions) {
    let score = 0;
    for (let d = 0; d < dimensions; d++) score += (values[at + d] ?? 0) * (centres[base + d] ?? 0);
    if (score > bestScore) {
      bestScore = score;
      best = c;
    }
  }
  return best;
}

function meansOf(values: Float32Array, classes: Uint16Array, before: Float32Array, dimensions: number): Float32Array {
  const sums = new Float32Array(before.length);
  classes.forEach((c, i) => {
    for (let d = 0; d < dimensions; d++) sums[c * dimensions + d] = (sums[c * dimensions + d] ?? 0) + (values[i * dimensions + d] ?? 0);
  });
  for (let base = 0; base < sums.length; base += dimensions) {
    const centre = sums.subarray(base, base + dimensions);
    const norm = Math.hypot(...centre);
    if (norm === 0) centre.set(before.subarray(base, base + dimensions));
    else for (let d = 0; d < dimensions; d++) centre[d] = (centre[d] ?? 0) / norm;
  }
  return sums;
}
