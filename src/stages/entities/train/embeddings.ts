import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Vectors of unit length, one after another. */
export interface Vectors {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly values: Float32Array;
}

const embeddingFile = z.object({ dimensions: z.number(), words: z.array(z.string()), vectors: z.record(z.string(), z.unknown()) });
const numbers = z.array(z.number());

/** Reads the most frequent words of a wink-embeddings file (GloVe vectors, PDDL) that hold a letter. */
export function readEmbeddings(path: string, most: number): Vectors {
  const { words, dimensions, vectors } = embeddingFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  const kept = words.slice(0, most).filter((word) => /\p{L}/u.test(word));
  const values = new Float32Array(kept.length * dimensions);
  kept.forEach((word, i) => {
    const vector = numbers.parse(vectors[word] ?? []).slice(0, dimensions);
    const norm = Math.hypot(...vector) || 1;
    vector.forEach((value, d) => {
      values[i * dimensions + d] = value / norm;
    });
  });
  return { words: kept, dimensions, values };
}
