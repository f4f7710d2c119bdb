import { CopydeskError } from '../errors/copydesk-error.js';
import type { Pipeline } from '../pipeline/pipeline.js';
import { runSource } from '../pipeline/run-source.js';
import { ENDINGS } from '../readers/file-kind.js';
import { findInputs, type Input } from '../readers/find-inputs.js';
import { readFile } from '../readers/read-file.js';
import type { RecordDocument } from '../schema/record.js';
import type { Difference } from './diff-records.js';
import { diffSets } from './diff-sets.js';
import { acceptRecords, readExpected } from './expectations.js';
import { type LayerScore, scoreLayers } from './score.js';

/** What a regression run over a seed folder found. */
export interface Regression {
  readonly seeds: number;
  readonly differences: readonly Difference[];
  readonly scores: readonly LayerScore[];
  readonly failures: readonly CopydeskError[];
}

/** Runs every seed and diffs it with its expectation; a seed without one is a failure. */
export function regress(pipeline: Pipeline, folder: string): Regression {
  const { inputs, failures } = findSeeds(folder);
  const expected: RecordDocument[] = [];
  const got: RecordDocument[] = [];
  const missing: CopydeskError[] = [...failures];
  for (const input of inputs) {
    const wanted = readExpected(folder, input.id);
    if (wanted === null) missing.push(noExpectation(input));
    else {
      expected.push(...wanted);
      got.push(...runSource(pipeline, readFile(input)).records);
    }
  }
  const differences = diffSets(expected, got);
  return { seeds: inputs.length, differences, scores: scoreLayers(expected, got, differences), failures: missing };
}

/** Makes what the pipeline says now the expectation of one seed; returns what changed. Throws E-usage for an unknown seed. */
export function accept(pipeline: Pipeline, folder: string, seed: string, why: string): Difference[] {
  const input = findSeeds(folder).inputs.find((i) => i.id === seed);
  if (input === undefined)
    throw new CopydeskError('E-usage', { what: `there is no seed "${seed}"`, where: folder, todo: 'Name a seed file without its ending.' });
  const { records } = runSource(pipeline, readFile(input));
  const differences = diffSets(readExpected(folder, seed) ?? [], records);
  acceptRecords(folder, seed, records, why);
  return differences;
}

const findSeeds = (folder: string) => findInputs([`${folder.replace(/\/$/, '')}/*.{${ENDINGS.join(',')}}`]);

function noExpectation(input: Input): CopydeskError {
  return new CopydeskError('E-expectation-missing', {
    what: `"${input.id}" has no expected record`,
    where: input.path,
    todo: `Read the result, then: copydesk accept ${input.id} --why "..."`,
  });
}
