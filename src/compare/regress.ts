import { statSync } from 'node:fs';
import { CopydeskError, toCopydeskError } from '../errors/copydesk-error.js';
import type { Pipeline } from '../pipeline/pipeline.js';
import { runSource } from '../pipeline/run-source.js';
import { ENDINGS } from '../readers/file-kind.js';
import { type FoundInputs, findInputs, type Input } from '../readers/find-inputs.js';
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

/** Runs every seed and diffs it with its expectation; a seed without one, or that cannot be read, is a failure. Throws E-input-missing where the folder is none. */
export function regress(pipeline: Pipeline, folder: string): Regression {
  const { inputs, failures: unfound } = findSeeds(folder);
  const failures = [...unfound];
  const expected: RecordDocument[] = [];
  const got: RecordDocument[] = [];
  for (const input of inputs) {
    try {
      const wanted = readExpected(folder, input.id);
      if (wanted === null) throw noExpectation(input);
      got.push(...runSource(pipeline, readFile(input)).records);
      expected.push(...wanted);
    } catch (error) {
      failures.push(toCopydeskError(error, input.path));
    }
  }
  const differences = diffSets(expected, got);
  return { seeds: inputs.length, differences, scores: scoreLayers(expected, got, differences), failures };
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

function findSeeds(folder: string): FoundInputs {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return findInputs([`${folder.replace(/\/$/, '')}/*.{${ENDINGS.join(',')}}`]);
  throw new CopydeskError('E-input-missing', { what: 'there is no such folder', where: folder, todo: 'Give a folder of seed files.' });
}

function noExpectation(input: Input): CopydeskError {
  return new CopydeskError('E-expectation-missing', {
    what: `"${input.id}" has no expected record`,
    where: input.path,
    todo: `Read the result, then: copydesk accept ${input.id} --why "..."`,
  });
}
