import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { CopydeskError } from '../errors/copydesk-error.js';
import { tellIssues } from '../errors/zod-sentences.js';
import { loadGazetteer } from '../gazetteer/load-gazetteer.js';
import { type PipelineFile, pipelineFileSchema } from '../schema/pipeline-file.js';
import type { DefinedStage } from '../stages/stage.js';
import { buildPipeline, type Pipeline } from './pipeline.js';
import { registerStages } from './registry.js';

/** What is changed of the pipeline in a folder. */
export interface LoadOptions {
  /** Another gazetteer folder than the pipeline's. */
  readonly gazetteer?: string | undefined;
  /** Only these stages and what they need. */
  readonly only?: readonly string[] | undefined;
  /** A user's own stages, beside the built-in ones. */
  readonly stages?: readonly DefinedStage[] | undefined;
}

/** Loads `pipeline.json`, gazetteer and models of a pipeline folder. Throws usage errors (exit 2). */
export function loadPipeline(folder: string, options: LoadOptions = {}): Pipeline {
  const where = path.join(folder, 'pipeline.json');
  const file = withOwnStages(readPipelineFile(where), options.stages ?? []);
  const gazetteer = options.gazetteer ?? (file.gazetteer === undefined ? null : path.join(folder, file.gazetteer));
  const models = readModels(path.join(folder, 'models'));
  return buildPipeline({
    file,
    where,
    registry: registerStages(options.stages ?? []),
    resources: { gazetteer: gazetteer === null ? null : loadGazetteer(gazetteer), model: (name) => models.get(name) ?? null },
    modelsSha256: hashModels(models),
    only: options.only,
  });
}

/** Own stages that the file does not name run after the ones it lists. */
function withOwnStages(file: PipelineFile, own: readonly DefinedStage[]): PipelineFile {
  const more = own.filter(({ name }) => !file.stages.some(({ stage }) => stage === name)).map(({ name }) => ({ stage: name }));
  return { ...file, stages: [...file.stages, ...more] };
}

/** Reads and checks a pipeline file. Throws E-pipeline-missing, -json, -shape. */
function readPipelineFile(where: string): PipelineFile {
  if (!existsSync(where) || !statSync(where).isFile()) {
    throw new CopydeskError('E-pipeline-missing', {
      what: `"${where}" does not exist`,
      where,
      todo: 'Give a folder that holds a pipeline.json with -p.',
    });
  }
  const parsed = pipelineFileSchema.safeParse(parseJson(where));
  if (parsed.success) return parsed.data;
  throw new CopydeskError(
    'E-pipeline-shape',
    { what: tellIssues(parsed.error), where, todo: 'Mend the file at the named path.' },
    parsed.error,
  );
}

function parseJson(where: string): unknown {
  try {
    return JSON.parse(readFileSync(where, 'utf8'));
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new CopydeskError('E-pipeline-json', { what, where, todo: 'Mend the JSON.' }, error);
  }
}

function readModels(folder: string): Map<string, Uint8Array> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.bin'))
    .sort();
  return new Map(names.map((name) => [name, new Uint8Array(readFileSync(path.join(folder, name)))]));
}

function hashModels(models: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of models) hash.update(name).update(bytes);
  return hash.digest('hex');
}
