import { EXIT_CODES } from '../errors/table.js';
import { compileFolder } from '../gazetteer/compile-folder.js';
import { gazetteerStats } from '../gazetteer/gazetteer-stats.js';
import { lintGazetteer } from '../gazetteer/lint-gazetteer.js';
import { requireEntities } from '../gazetteer/read-rows.js';
import { formatTable } from './print-table.js';

/** Prints what is wrong with a gazetteer, a line each; exit 1 where there is something. */
export async function lint(folder: string): Promise<void> {
  const findings = lintGazetteer(folder);
  for (const { file, line, code, message } of findings) process.stdout.write(`${file}:${line} [${code}] ${message}\n`);
  process.stdout.write(`${findings.length} findings\n`);
  if (findings.length > 0) process.exitCode = EXIT_CODES.difference;
}

/** Prints how much a gazetteer holds. */
export async function stats(folder: string): Promise<void> {
  requireEntities(folder);
  const rows = gazetteerStats(folder).map(({ what, count }) => [what, String(count)]);
  process.stdout.write(formatTable(['what', 'count'], rows, [false, true]));
}

/** Writes a gazetteer's compiled form beside its files and prints where. */
export async function compile(folder: string): Promise<void> {
  const { file, names, bytes } = compileFolder(folder);
  process.stdout.write(`${file}: ${names} names, ${(bytes / 1e6).toFixed(1)} MB\n`);
}
