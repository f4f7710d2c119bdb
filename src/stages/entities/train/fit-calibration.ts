import { CALIBRATION_STEPS, calibrationPlace } from '../calibrate.js';
import type { Measured } from './measure.js';

/** Mentions that stand in for a step without any: the model's own word, lightly held. */
const PRIOR = 4;

interface Block {
  weight: number;
  right: number;
  steps: number;
}

/** Fits a rising calibration table to held-out mentions (isotonic regression by pooling neighbours, Ayer et al. 1955). */
export function fitCalibration(sureness: Measured['sureness']): Float32Array {
  const blocks: Block[] = Array.from({ length: CALIBRATION_STEPS }, (_, step) => ({
    weight: PRIOR,
    right: PRIOR * (1 - 2 ** (-step / 2)),
    steps: 1,
  }));
  for (const { certainty, right } of sureness) {
    const place = calibrationPlace(certainty);
    const below = Math.floor(place);
    spread(blocks[below], 1 - (place - below), right);
    spread(blocks[below + 1], place - below, right);
  }
  return Float32Array.from(pooled(blocks).flatMap(({ weight, right, steps }) => new Array<number>(steps).fill(right / weight)));
}

function spread(block: Block | undefined, share: number, right: boolean): void {
  if (block === undefined) return;
  block.weight += share;
  if (right) block.right += share;
}

function pooled(blocks: readonly Block[]): Block[] {
  const rising: Block[] = [];
  for (const block of blocks) {
    let last = { ...block };
    for (
      let before = rising.at(-1);
      before !== undefined && before.right / before.weight > last.right / last.weight;
      before = rising.at(-1)
    ) {
      rising.pop();
      last = { weight: before.weight + last.weight, right: before.right + last.right, steps: before.steps + last.steps };
    }
    rising.push(last);
  }
  return rising;
}
