import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accept, regress } from '../../src/compare/regress.js';
import { loadPipeline } from '../../src/pipeline/load-pipeline.js';

const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-regress-'));
const seeds = path.join(folder, 'seeds');
const text = 'Ferry returns after repairs\n\nThe ferry sails again from Monday. The harbour master said so.\n';
let pipeline: ReturnType<typeof loadPipeline>;

beforeAll(() => {
  writeFileSync(
    path.join(folder, 'pipeline.json'),
    JSON.stringify({ name: 'small', version: '1', stages: [{ stage: 'boilerplate' }, { stage: 'sentences' }] }),
  );
  mkdirSync(path.join(seeds, 'expected', 'broken'), { recursive: true });
  writeFileSync(path.join(seeds, 'ferry.txt'), text);
  pipeline = loadPipeline(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a regression run', () => {
  it('tells a seed that nobody has reviewed, and finds no difference once its result is accepted', () => {
    expect(regress(pipeline, seeds).failures.map(({ code }) => code)).toEqual(['E-expectation-missing']);
    accept(pipeline, seeds, 'ferry', 'read by the harbour master');
    expect(regress(pipeline, seeds)).toMatchObject({ seeds: 1, differences: [], failures: [] });
  });

  it('goes on behind a seed that cannot be read, and still finds what changed in the others', () => {
    writeFileSync(path.join(seeds, 'broken.txt'), Buffer.from([1, 0, 2, 0, 3]));
    writeFileSync(path.join(seeds, 'ferry.txt'), text.replace('. The', '; the'));
    const { failures, differences } = regress(pipeline, seeds);
    expect(failures.map(({ code, details }) => [code, path.basename(details.where)])).toEqual([['E-input-binary', 'broken.txt']]);
    expect(new Set(differences.map(({ document }) => document))).toEqual(new Set(['ferry']));
  });

  it.each(['nowhere', 'pipeline.json'])('refuses a folder that is none: %s', (name) => {
    expect(() => regress(pipeline, path.join(folder, name))).toThrow(/E-input-missing/);
  });
});
