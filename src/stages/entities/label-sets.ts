import { LABEL_COUNT, ONLY_OUTSIDE, OUTSIDE } from './labels.js';

/** The labels worth looking at for each token: those of token `i` stand in `labels` from `starts[i]` to `starts[i + 1]`. */
export interface LabelSets {
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
}

/** Labels this far below a token's best take no part when tagging: they hardly ever win. */
export const BEAM = 7;

/** Picks each token's labels: those of its mask that are at most `beam` below the best of them; "outside" always, where the mask has it. */
export function labelSets(emissions: Float32Array, size: number, masks: Int32Array, beam: number): LabelSets {
  const starts = new Int32Array(size + 1);
  const labels = new Uint8Array(size * LABEL_COUNT);
  let n = 0;
  for (let i = 0; i < size; i++) {
    const mask = masks[i] ?? ONLY_OUTSIDE;
    if (mask === ONLY_OUTSIDE) labels[n++] = OUTSIDE;
    else n = pickLabels(emissions, i * LABEL_COUNT, mask, beam, labels, n);
    starts[i + 1] = n;
  }
  return { starts, labels };
}

function pickLabels(emissions: Float32Array, base: number, mask: number, beam: number, labels: Uint8Array, from: number): number {
  const floor = bestOf(emissions, base, mask) - beam;
  let n = from;
  for (let label = 0; label < LABEL_COUNT; label++) {
    if (((mask >> label) & 1) === 1 && (label === OUTSIDE || (emissions[base + label] ?? 0) >= floor)) labels[n++] = label;
  }
  return n;
}

function bestOf(emissions: Float32Array, base: number, mask: number): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < LABEL_COUNT; label++) {
    const value = emissions[base + label] ?? 0;
    if (((mask >> label) & 1) === 1 && value > best) best = value;
  }
  return best;
}
