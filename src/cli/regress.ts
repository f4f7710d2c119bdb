import type { Difference } from '../compare/diff-records.js';
import { diffSets } from '../compare/diff-sets.js';
import { accept, regress } from '../compare/regress.js';
import { EXIT_CODES } from '../errors/table.js';
import { loadPipeline } from '../pipeline/load-pipeline.js';
import { readRecords } from '../readers/read-records.js';
import { bold, green, red } from './colour.js';
import { notEmpty } from './options.js';
import { formatTable } from './print-table.js';
import { tellFailure } from './tell-failure.js';

interface Printing {
  readonly json?: boolean;
}

/** Runs the seeds and prints every difference; exit 1 where there is one. */
export async function regressSeeds(folder: string, options: Printing & { readonly pipeline: string }): Promise<void> {
  const result = regress(loadPipeline(options.pipeline), folder);
  if (options.json) process.stdout.write(`${JSON.stringify({ ...result, failures: result.failures.map((f) => f.message) })}\n`);
  else {
    process.stdout.write(formatDifferences(result.differences));
    const figure = (n: number) => n.toFixed(1);
    process.stdout.write(
      formatTable(
        ['layer', 'precision', 'recall', 'F1'],
        result.scores.map((s) => [s.layer, figure(s.precision), figure(s.recall), figure(s.f1)]),
        [false, true, true, true],
      ),
    );
    const verdict =
      result.differences.length + result.failures.length === 0
        ? green('no difference')
        : red(`${result.differences.length} differences, ${result.failures.length} failures`);
    process.stdout.write(`\n${result.seeds} seeds: ${verdict}\n`);
  }
  if (result.differences.length > 0) process.exitCode = EXIT_CODES.difference;
  for (const failure of result.failures) tellFailure(failure, folder);
}

/** Accepts the present result of one seed and prints what that changed. */
export async function acceptSeed(
  seed: string,
  options: { readonly seeds: string; readonly why: string; readonly pipeline: string },
): Promise<void> {
  const why = notEmpty(options.why, '--why');
  const differences = accept(loadPipeline(options.pipeline), options.seeds, seed, why);
  process.stdout.write(`${formatDifferences(differences)}${bold(`accepted ${seed}`)}: ${why}\n`);
}

/** Prints the differences between two folders of records; exit 1 where there is one. */
export async function diffFolders(before: string, after: string, options: Printing): Promise<void> {
  const differences = diffSets(readRecords(before), readRecords(after));
  process.stdout.write(
    options.json ? `${JSON.stringify(differences)}\n` : `${formatDifferences(differences)}${differences.length} differences\n`,
  );
  if (differences.length > 0) process.exitCode = EXIT_CODES.difference;
}

/** One line a difference: document, layer, change, rule, place, before and after. */
function formatDifferences(differences: readonly Difference[]): string {
  return differences
    .map(
      (d) => `${d.document} ${d.layer} ${d.change} [${d.by}] @${d.start}: ${[d.before, d.after].filter((s) => s !== null).join(' => ')}\n`,
    )
    .join('');
}
