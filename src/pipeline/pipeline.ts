import { sha256Of } from '../document/sha256.js';
import { CopydeskError } from '../errors/copydesk-error.js';
import type { Gazetteer } from '../gazetteer/gazetteer.js';
import type { PipelineFile } from '../schema/pipeline-file.js';
import type { DefinedStage, Resources, StageRun } from '../stages/stage.js';
import { checkOrder, stagesFor, unknownStage } from './check-order.js';
import { TOOL } from './tool.js';

/** A stage of a pipeline, ready to run. */
export interface ReadyStage {
  readonly stage: DefinedStage;
  readonly options: unknown;
  readonly run: StageRun;
}

/** A frozen, checked pipeline: nothing of it changes once it exists. */
export interface Pipeline {
  readonly name: string;
  readonly version: string;
  /** Hash over file, gazetteer, models and tool version: the key of everything that can change a record. */
  readonly sha256: string;
  readonly tool: string;
  readonly gazetteer: Gazetteer | null;
  readonly stages: readonly ReadyStage[];
}

/** All that a pipeline is built of. */
export interface PipelineParts {
  readonly file: PipelineFile;
  readonly where: string;
  readonly registry: ReadonlyMap<string, DefinedStage>;
  readonly resources: Resources;
  /** Hash of the models' bytes. */
  readonly modelsSha256: string;
  /** Only these stages and what they need. */
  readonly only?: readonly string[] | undefined;
}

/** Builds and freezes a pipeline; all checks come before any text is read. Throws E-stage-*. */
export function buildPipeline(parts: PipelineParts): Pipeline {
  const { file, where, registry, resources } = parts;
  const listed = file.stages.map(({ stage: name, options }) => {
    const stage = registry.get(name);
    if (stage === undefined) throw unknownStage(name, registry.values());
    return { stage, options: stage.readOptions(options) };
  });
  const defined = listed.map(({ stage }) => stage);
  checkOrder(defined, where);
  const kept = parts.only === undefined ? defined : stagesFor(defined, parts.only);
  const stages = listed
    .filter(({ stage }) => kept.includes(stage))
    .map(({ stage, options }) => Object.freeze({ stage, options, run: startStage(stage, options, parts) }));
  return Object.freeze({
    name: file.name,
    version: file.version,
    sha256: hashOf(parts),
    tool: TOOL,
    gazetteer: resources.gazetteer,
    stages: Object.freeze(stages),
  });
}

/** A stage ready to run. Throws E-stage-create where it cannot start: a model that is missing or broken, say. */
function startStage(stage: DefinedStage, options: unknown, { where, resources }: PipelineParts): StageRun {
  try {
    return stage.create(options, resources);
  } catch (error) {
    if (error instanceof CopydeskError) throw error;
    const what = `"${stage.name}": ${error instanceof Error ? error.message : String(error)}`;
    throw new CopydeskError('E-stage-create', { what, where, todo: 'Check the models and options of the pipeline folder.' }, error);
  }
}

function hashOf({ file, resources, modelsSha256, registry, only }: PipelineParts): string {
  const versions = file.stages.map(({ stage }) => `${stage}@${registry.get(stage)?.version ?? ''}`);
  const key = JSON.stringify([TOOL, file, versions, resources.gazetteer?.sha256 ?? null, modelsSha256, only ?? null]);
  return sha256Of(key);
}
