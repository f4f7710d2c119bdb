import type { LabelSets } from './label-sets.js';
import { isInside, LABEL_COUNT, mayFollow, OUTSIDE } from './labels.js';

/** Whether a step from one label to the next is allowed: `[previous * LABEL_COUNT + next]`. */
const STEPS = Uint8Array.from({ length: LABEL_COUNT * LABEL_COUNT }, (_, at) =>
  mayFollow(Math.floor(at / LABEL_COUNT), at % LABEL_COUNT) ? 1 : 0,
);

/** exp of the transition weights, zero where the step is forbidden. */
export function expTransitions(transitions: Float32Array): Float32Array {
  return transitions.map((weight, at) => (STEPS[at] === 1 ? Math.exp(weight) : 0));
}

/** The best label path through a linear chain (Viterbi). `emissions` holds LABEL_COUNT scores a token. */
export function bestPath(emissions: Float32Array, size: number, transitions: Float32Array, { starts, labels }: LabelSets): Uint8Array {
  const scores = new Float32Array(size * LABEL_COUNT).fill(Number.NEGATIVE_INFINITY);
  const back = new Uint8Array(size * LABEL_COUNT);
  for (let i = 0; i < size; i++) {
    const base = i * LABEL_COUNT;
    for (let a = starts[i] ?? 0; a < (starts[i + 1] ?? 0); a++) {
      const label = labels[a] ?? OUTSIDE;
      let best = i > 0 || isInside(label) ? Number.NEGATIVE_INFINITY : 0;
      let from = OUTSIDE;
      for (let b = starts[i - 1] ?? 0; i > 0 && b < (starts[i] ?? 0); b++) {
        const previous = labels[b] ?? OUTSIDE;
        const step = previous * LABEL_COUNT + label;
        if (STEPS[step] === 0) continue;
        const score = (scores[base - LABEL_COUNT + previous] ?? 0) + (transitions[step] ?? 0);
        if (score > best) {
          best = score;
          from = previous;
        }
      }
      scores[base + label] = best + (emissions[base + label] ?? 0);
      back[base + label] = from;
    }
  }
  return walkBack(scores, back, size);
}

function walkBack(scores: Float32Array, back: Uint8Array, size: number): Uint8Array {
  const path = new Uint8Array(size);
  let label = OUTSIDE;
  for (let l = 1; l < LABEL_COUNT; l++) {
    if ((scores[(size - 1) * LABEL_COUNT + l] ?? 0) > (scores[(size - 1) * LABEL_COUNT + label] ?? 0)) label = l;
  }
  for (let i = size - 1; i >= 0; i--) {
    path[i] = label;
    label = back[i * LABEL_COUNT + label] ?? OUTSIDE;
  }
  return path;
}

/** Scaled forward and backward sums of one sentence; label probabilities are forward times backward. */
export interface ChainSums {
  readonly forward: Float32Array;
  readonly backward: Float32Array;
  /** exp(emission - the highest of the token's set), zero for labels outside the token's set. */
  readonly local: Float32Array;
  /** What each forward column was divided by. */
  readonly scales: Float32Array;
  /** Logarithm of the sum over all paths. */
  readonly logSum: number;
}

/** Runs forward and backward over the label sets. `steps` holds exp(transition weight), zero for forbidden steps. */
export function sumChain(emissions: Float32Array, size: number, steps: Float32Array, sets: LabelSets): ChainSums {
  const { local, logHighest } = localValues(emissions, size, sets);
  let logSum = logHighest;
  const forward = new Float32Array(size * LABEL_COUNT);
  const backward = new Float32Array(size * LABEL_COUNT);
  const scales = new Float32Array(size);
  const { starts, labels } = sets;
  for (let i = 0; i < size; i++) {
    const base = i * LABEL_COUNT;
    let sum = 0;
    for (let a = starts[i] ?? 0; a < (starts[i + 1] ?? 0); a++) {
      const label = labels[a] ?? OUTSIDE;
      let arriving = i === 0 && !isInside(label) ? 1 : 0;
      for (let b = starts[i - 1] ?? 0; i > 0 && b < (starts[i] ?? 0); b++) {
        const previous = labels[b] ?? OUTSIDE;
        arriving += (forward[base - LABEL_COUNT + previous] ?? 0) * (steps[previous * LABEL_COUNT + label] ?? 0);
      }
      const value = (local[base + label] ?? 0) * arriving;
      forward[base + label] = value;
      sum += value;
    }
    scales[i] = sum;
    logSum += Math.log(sum);
    for (let a = starts[i] ?? 0; a < (starts[i + 1] ?? 0); a++) {
      const at = base + (labels[a] ?? OUTSIDE);
      forward[at] = (forward[at] ?? 0) / sum;
    }
  }
  backward.fill(1, (size - 1) * LABEL_COUNT);
  for (let i = size - 2; i >= 0; i--) stepBack(local, backward, i, steps, scales[i + 1] ?? 1, sets);
  return { forward, backward, local, scales, logSum };
}

function localValues(emissions: Float32Array, size: number, { starts, labels }: LabelSets): { local: Float32Array; logHighest: number } {
  let logHighest = 0;
  const local = new Float32Array(size * LABEL_COUNT);
  for (let i = 0; i < size; i++) {
    const base = i * LABEL_COUNT;
    let highest = Number.NEGATIVE_INFINITY;
    for (let a = starts[i] ?? 0; a < (starts[i + 1] ?? 0); a++) highest = Math.max(highest, emissions[base + (labels[a] ?? OUTSIDE)] ?? 0);
    logHighest += highest;
    for (let a = starts[i] ?? 0; a < (starts[i + 1] ?? 0); a++) {
      const at = base + (labels[a] ?? OUTSIDE);
      // A floor keeps a path that the model finds all but impossible from summing to zero.
      local[at] = Math.exp(Math.max((emissions[at] ?? 0) - highest, -30));
    }
  }
  return { local, logHighest };
}

function stepBack(
  local: Float32Array,
  backward: Float32Array,
  i: number,
  steps: Float32Array,
  scale: number,
  { starts, labels }: LabelSets,
): void {
  const base = i * LABEL_COUNT;
  const next = base + LABEL_COUNT;
  for (let a = starts[i + 1] ?? 0; a < (starts[i + 2] ?? 0); a++) {
    const label = labels[a] ?? OUTSIDE;
    const onward = ((local[next + label] ?? 0) * (backward[next + label] ?? 0)) / scale;
    for (let b = starts[i] ?? 0; b < (starts[i + 1] ?? 0); b++) {
      const previous = labels[b] ?? OUTSIDE;
      backward[base + previous] = (backward[base + previous] ?? 0) + (steps[previous * LABEL_COUNT + label] ?? 0) * onward;
    }
  }
}
