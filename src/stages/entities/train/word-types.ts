import { ENTITY_TYPES } from '../../../document/layers.js';
import type { Vectors } from './embeddings.js';
import { randomFrom, shuffle } from './random.js';

export const TYPE_COUNT = ENTITY_TYPES.length;
const ROUNDS = 30;
const RATE = 0.5;

/** Fits a softmax from word vectors to the types a word was seen in; returns a weight row (and bias) per type. */
export function fitTypes({ words, dimensions, values }: Vectors, counts: ReadonlyMap<string, Float32Array>, seed: number): Float32Array {
  const width = dimensions + 1;
  const weights = new Float32Array(TYPE_COUNT * width);
  const known = words.flatMap((word, i) => {
    const count = counts.get(word);
    const total = count?.reduce((sum, value) => sum + value, 0) ?? 0;
    return count === undefined
      ? []
      : [{ at: i * dimensions, share: count.map((value) => value / total), rate: RATE * Math.min(1 + Math.log(total), 3) }];
  });
  const random = randomFrom(seed);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(known, random);
    for (const { at, share, rate } of known) {
      const guess = softmax(values, at, weights, dimensions);
      for (let type = 0; type < TYPE_COUNT; type++) {
        const change = rate * (1 - round / ROUNDS) * ((share[type] ?? 0) - (guess[type] ?? 0));
        const base = type * width;
        for (let d = 0; d < dimensions; d++) weights[base + d] = (weights[base + d] ?? 0) + change * (values[at + d] ?? 0);
        weights[base + dimensions] = (weights[base + dimensions] ?? 0) + change * 0.1;
      }
    }
  }
  return weights;
}

/** A code per word: the likeliest type, how sure it is in three steps, and the second likeliest; 1-based. */
export function likelyTypes({ words, dimensions, values }: Vectors, weights: Float32Array): Uint16Array {
  return Uint16Array.from(words, (_, i) => {
    const guess = softmax(values, i * dimensions, weights, dimensions);
    const order = [...guess.keys()].sort((a, b) => (guess[b] ?? 0) - (guess[a] ?? 0) || a - b);
    const [first = 0, second = 0] = order;
    const sure = guess[first] ?? 0;
    return 1 + (sure < 0.45 ? 0 : sure < 0.75 ? 1 : 2) + 3 * (first + TYPE_COUNT * second);
  });
}

function softmax(values: Float32Array, at: number, weights: Float32Array, dimensions: number): Float32Array {
  const scores = new Float32Array(TYPE_COUNT);
  for (let type = 0; type < TYPE_COUNT; type++) {
    const base = type * (dimensions + 1);
    let score = weights[base + dimensions] ?? 0;
    for (let d = 0; d < dimensions; d++) score += (weights[base + d] ?? 0) * (values[at + d] ?? 0);
    scores[type] = score;
  }
  const highest = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - highest));
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
}
