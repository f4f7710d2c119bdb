import { LABEL_COUNT, OUTSIDE } from './labels.js';

/** The labels worth looking at for each token: those of token `i` stand in `labels` from `starts[i]` to `starts[i + 1]`. */
export interface LabelSets {
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
}

/** Labels this far below a token's best take no part: they hardly ever win. */
const BEAM = 10;

/** Picks each token's labels: allowed by the mask (if given) and near the best of those; "outside" always, where allowed. */
export function labelSets(emissions: Float32Array, size: number, allowed: Int32Array | null): LabelSets {
  const starts = new Int32Array(size + 1);
  const labels = new Uint8Array(size * LABEL_COUNT);
  let n = 0;
  for (let i = 0; i < size; i++) {
    const base = i * LABEL_COUNT;
    const mask = allowed === null ? -1 : (allowed[i] ?? -1);
    const floor = bestOf(emissions, base, mask) - (allowed === null ? BEAM : Number.POSITIVE_INFINITY);
    for (let label = 0; label < LABEL_COUNT; label++) {
      if (((mask >> label) & 1) === 1 && (label === OUTSIDE || (emissions[base + label] ?? 0) >= floor)) labels[n++] = label;
    }
    starts[i + 1] = n;
  }
  return { starts, labels };
}

function bestOf(emissions: Float32Array, base: number, mask: number): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < LABEL_COUNT; label++) {
    const value = emissions[base + label] ?? 0;
    if (((mask >> label) & 1) === 1 && value > best) best = value;
  }
  return best;
}
