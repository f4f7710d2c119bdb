import type { RecordDocument } from '../schema/record.js';
import type { Difference } from './diff-records.js';

/** Precision, recall and F1 of one layer against the expected records, per cent. */
export interface LayerScore {
  readonly layer: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const LAYERS = ['regions', 'sentences', 'entities', 'quotes', 'dates', 'numbers'] as const;

/** Scores each layer: an annotation is right when nothing about it differs. */
export function scoreLayers(
  expected: readonly RecordDocument[],
  got: readonly RecordDocument[],
  differences: readonly Difference[],
): LayerScore[] {
  return LAYERS.map((layer) => {
    const wanted = expected.reduce((n, r) => n + r[layer].length, 0);
    const given = got.reduce((n, r) => n + r[layer].length, 0);
    const here = differences.filter((d) => d.layer === layer);
    const wrong = here.filter((d) => d.change !== 'gained').length;
    const right = Math.max(0, wanted - wrong);
    return { layer, precision: share(right, given), recall: share(right, wanted), f1: share(2 * right, wanted + given) };
  });
}

const share = (part: number, whole: number) => (whole === 0 ? 100 : (100 * part) / whole);
