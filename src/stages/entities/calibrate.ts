/** How many steps a calibration table has: a probability p stands at -log2(1 - p), in halves, so that the sure end is finely told apart. */
export const CALIBRATION_STEPS = 20;
const STEPS_PER_BIT = 2;

/** Where a probability stands in a calibration table (0 .. CALIBRATION_STEPS - 1, with a fraction). */
export function calibrationPlace(probability: number): number {
  return Math.min(CALIBRATION_STEPS - 1, Math.max(0, -Math.log2(Math.max(1 - probability, 1e-9)) * STEPS_PER_BIT));
}

/** The share of right mentions among those the model is this sure of, by straight lines between the table's steps. */
export function calibrate(probability: number, table: Float32Array): number {
  const place = calibrationPlace(probability);
  const below = Math.floor(place);
  const low = table[below] ?? probability;
  const high = table[below + 1] ?? low;
  return low + (high - low) * (place - below);
}
