import { type ChainSums, expTransitions, sumChain } from '../chain.js';
import { type LabelSets, labelSets } from '../label-sets.js';
import { LABEL_COUNT, OUTSIDE } from '../labels.js';
import type { Example } from './examples.js';
import { randomFrom, shuffle } from './random.js';

export interface LearningOptions {
  readonly rounds: number;
  readonly rate: number;
  /** Weight decay per step, as in Bottou's crfsgd. */
  readonly decay: number;
  /** The share of a token's features that is left out at each visit (Hinton et al. 2012), so that no single one is relied on. */
  readonly dropout: number;
  readonly seed: number;
}

export interface Weights {
  readonly features: Float32Array;
  readonly transitions: Float32Array;
}

interface State extends Weights {
  /** Feature weights are `scale` times what the array holds, so that decay costs one step. */
  scale: number;
  readonly expTransitions: Float32Array;
}

/**
 * Fits a linear-chain CRF by stochastic gradient descent (Lafferty et al. 2001; Bottou's crfsgd for the scaling trick).
 * Tokens with several allowed labels are summed over (partial labels, Tsuboi et al. 2008).
 */
export function learn(examples: readonly Example[], featureCount: number, options: LearningOptions, tell: (text: string) => void): Weights {
  const state: State = {
    features: new Float32Array(featureCount * LABEL_COUNT),
    transitions: new Float32Array(LABEL_COUNT * LABEL_COUNT),
    expTransitions: new Float32Array(LABEL_COUNT * LABEL_COUNT),
    scale: 1,
  };
  const random = randomFrom(options.seed);
  const order = [...examples];
  const steps = options.rounds * order.length;
  let step = 0;
  refreshTransitions(state);
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, random);
    let loss = 0;
    for (const example of order) {
      const rate = options.rate * (1 - (0.98 * step++) / steps);
      state.scale *= 1 - rate * options.decay;
      loss += learnFrom(thinned(example, options.dropout, random), state, rate * example.weight);
    }
    tell(`round ${round + 1}: loss ${(loss / order.length).toFixed(4)}`);
  }
  const scale = state.scale * (1 - options.dropout);
  return { features: state.features.map((weight) => weight * scale), transitions: state.transitions };
}

function thinned(example: Example, dropout: number, random: () => number): Example {
  return dropout === 0 ? example : { ...example, features: example.features.map((row) => (random() < dropout ? -1 : row)) };
}

function refreshTransitions(state: State): void {
  state.expTransitions.set(expTransitions(state.transitions));
}

function learnFrom(example: Example, state: State, rate: number): number {
  const emissions = emissionsOf(example, state);
  const allLabels = labelSets(emissions, example.size, example.masks, Number.POSITIVE_INFINITY);
  const allowed = labelSets(emissions, example.size, example.allowed, Number.POSITIVE_INFINITY);
  const free = sumChain(emissions, example.size, state.expTransitions, allLabels);
  const held = sumChain(emissions, example.size, state.expTransitions, allowed);
  const loss = free.logSum - held.logSum;
  if (!Number.isFinite(loss)) return 0;
  if (loss < 1e-3) return loss;
  updateFeatures(example, state, held, free, rate / state.scale);
  updateTransitions(example.size, state, [held, allowed], [free, allLabels], rate);
  return loss;
}

function emissionsOf({ size, starts, features }: Example, state: State): Float32Array {
  const emissions = new Float32Array(size * LABEL_COUNT);
  for (let i = 0; i < size; i++) {
    const to = i * LABEL_COUNT;
    for (let f = starts[i] ?? 0; f < (starts[i + 1] ?? 0); f++) {
      const row = features[f] ?? -1;
      if (row < 0) continue;
      const from = row * LABEL_COUNT;
      for (let l = 0; l < LABEL_COUNT; l++) emissions[to + l] = (emissions[to + l] ?? 0) + (state.features[from + l] ?? 0);
    }
    for (let l = 0; l < LABEL_COUNT; l++) emissions[to + l] = (emissions[to + l] ?? 0) * state.scale;
  }
  return emissions;
}

function updateFeatures({ size, starts, features }: Example, state: State, held: ChainSums, free: ChainSums, rate: number): void {
  for (let i = 0; i < size; i++) {
    for (let l = 0; l < LABEL_COUNT; l++) {
      const at = i * LABEL_COUNT + l;
      const gradient = (held.forward[at] ?? 0) * (held.backward[at] ?? 0) - (free.forward[at] ?? 0) * (free.backward[at] ?? 0);
      if (Math.abs(gradient) < 1e-4) continue;
      const change = rate * gradient;
      for (let f = starts[i] ?? 0; f < (starts[i + 1] ?? 0); f++) {
        const row = features[f] ?? -1;
        if (row >= 0) state.features[row * LABEL_COUNT + l] = (state.features[row * LABEL_COUNT + l] ?? 0) + change;
      }
    }
  }
}

type Counted = readonly [ChainSums, LabelSets];

function updateTransitions(size: number, state: State, held: Counted, free: Counted, rate: number): void {
  const change = new Float32Array(state.transitions.length);
  for (let i = 1; i < size; i++) {
    addSteps(change, held, i, state.expTransitions, rate);
    addSteps(change, free, i, state.expTransitions, -rate);
  }
  for (let at = 0; at < change.length; at++) state.transitions[at] = (state.transitions[at] ?? 0) + (change[at] ?? 0);
  refreshTransitions(state);
}

function addSteps(change: Float32Array, [sums, { starts, labels }]: Counted, i: number, steps: Float32Array, rate: number): void {
  const base = i * LABEL_COUNT;
  for (let a = starts[i] ?? 0; a < (starts[i + 1] ?? 0); a++) {
    const label = labels[a] ?? OUTSIDE;
    const onward = ((sums.local[base + label] ?? 0) * (sums.backward[base + label] ?? 0) * rate) / (sums.scales[i] ?? 1);
    for (let b = starts[i - 1] ?? 0; b < (starts[i] ?? 0); b++) {
      const previous = labels[b] ?? OUTSIDE;
      const at = previous * LABEL_COUNT + label;
      change[at] = (change[at] ?? 0) + (sums.forward[base - LABEL_COUNT + previous] ?? 0) * (steps[at] ?? 0) * onward;
    }
  }
}
