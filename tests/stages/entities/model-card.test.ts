import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { calibrate } from '../../../src/stages/entities/calibrate.js';
import { readModel } from '../../../src/stages/entities/model-file.js';

const FOLDER = new URL('../../../pipelines/news/models/', import.meta.url);
const bytes = readFileSync(new URL('entities.bin', FOLDER));
const card = readFileSync(new URL('entities.md', FOLDER), 'utf8');

test('the card names the hash of the model that ships, as training wrote it', () => {
  expect(card).toContain(createHash('sha256').update(bytes).digest('hex'));
});

test('the model is small and its certainties rise with sureness', () => {
  expect(bytes.length).toBeLessThan(10_000_000);
  const { calibration } = readModel(bytes);
  for (let p = 0.05; p < 1; p += 0.05) expect(calibrate(p, calibration)).toBeGreaterThanOrEqual(calibrate(p - 0.05, calibration));
});
