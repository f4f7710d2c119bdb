import { expect, test } from 'vitest';
import { CALIBRATION_STEPS, calibrate, calibrationPlace } from '../../../src/stages/entities/calibrate.js';
import { fitCalibration } from '../../../src/stages/entities/train/fit-calibration.js';

test('a probability has a place in the table, the sure end finely told apart', () => {
  expect(calibrationPlace(0)).toBe(0);
  expect(calibrationPlace(0.5)).toBe(2);
  expect(calibrationPlace(0.75)).toBe(4);
  expect(calibrationPlace(1)).toBe(CALIBRATION_STEPS - 1);
});

test('a model that is always right only half of the time is told so, and certainties never fall where sureness rises', () => {
  const sureness = Array.from({ length: 4000 }, (_, i) => ({ certainty: (i % 1000) / 1000, right: i % 2 === 0 }));
  const table = fitCalibration(sureness);
  for (let p = 0; p < 1; p += 0.01) expect(calibrate(p + 0.01, table)).toBeGreaterThanOrEqual(calibrate(p, table));
  expect(calibrate(0.9, table)).toBeGreaterThan(0.4);
  expect(calibrate(0.9, table)).toBeLessThan(0.6);
});

test('a table of nothing keeps the probabilities as they are', () => {
  const table = fitCalibration([]);
  for (const p of [0.5, 0.75, 0.875, 0.99]) expect(Math.abs(calibrate(p, table) - p)).toBeLessThan(0.02);
});
