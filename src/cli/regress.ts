import type { Difference } from '../compare/diff-records.js';
import { diffSets } from '../compare/diff-sets.js';
import { accept, regress } from '../compare/regress.js';
import { EXIT_CODES } from '../errors/table.js';
import { loadPipeline } from '../pipeline/load-pipeline.js';
import { readRecords } from '../readers/read-records.js';
import { bold, green, red } from './colour.js';
import { formatTable } from './print-table.js';

interface Printing {
  readonly json?: boolean;
}

/** Runs the seeds and prints every difference; exit 1 where there is one. */
export async function regressSeeds(folder: string, options: Printing & { readonly pipeline: string }): Promise<void> {
  const result = regress(loadPipeline(options.pipeline), folder);
  for (const failure of result.failures) process.stderr.write(`${failure.message}\n`);
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
  for (const failure of result.failures) process.exitCode = Math.max(Number(process.exitCode ?? 0), failure.exitCode);
}

/** Accepts the present result of one seed and prints what that changed. */
export async function acceptSeed(
  seed: string,
  options: { readonly seeds: string; readonly why: string; readonly pipeline: string },
): Promise<void> {
  const differences = accept(loadPipeline(options.pipeline), options.seeds, seed, options.why);
  process.stdout.write(`${formatDifferences(differences)}${bold(`accepted ${seed}`)}: ${options.why}\n`);
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
