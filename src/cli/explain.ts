import { loadPipeline } from '../pipeline/load-pipeline.js';
import { bold } from './colour.js';
import { formatTable } from './print-table.js';

/** Prints what a pipeline runs, in order. */
export async function explain(folder: string, options: { readonly json?: boolean }): Promise<void> {
  const pipeline = loadPipeline(folder);
  const stages = pipeline.stages.map(({ stage, options: given }) => ({
    stage: stage.name,
    version: stage.version,
    needs: stage.needs,
    gives: stage.gives,
    options: given,
  }));
  const { name, version, sha256, tool, gazetteer } = pipeline;
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ name, version, sha256, tool, gazetteer: gazetteer?.name ?? null, stages }, null, 1)}\n`);
    return;
  }
  process.stdout.write(`${bold(`${name} ${version}`)} (${tool}, ${sha256.slice(0, 12)})\n`);
  process.stdout.write(`gazetteer: ${gazetteer === null ? 'none' : `${gazetteer.name}, ${gazetteer.entryCount} entities`}\n\n`);
  const rows = stages.map((s) => [s.stage, s.version, s.needs.join(' ') || '-', s.gives.join(' ') || '-', JSON.stringify(s.options)]);
  process.stdout.write(
    formatTable(['stage', 'version', 'needs', 'gives', 'options'], [['segment', '1', 'source', 'articles', '{}'], ...rows]),
  );
}
