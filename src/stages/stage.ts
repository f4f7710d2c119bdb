import type { z } from 'zod';
import type { Document, Notice } from '../document/document.js';
import type { LayerName, Layers } from '../document/layers.js';
import { CopydeskError } from '../errors/copydesk-error.js';
import { tellIssues } from '../errors/zod-sentences.js';
import type { Gazetteer } from '../gazetteer/gazetteer.js';

/** What a pipeline hands to a stage when it is built: files are read by the loaders, never by a stage. */
export interface Resources {
  readonly gazetteer: Gazetteer | null;
  /** A model's bytes by its file name in the pipeline's `models/` folder, null where there is none. */
  readonly model: (name: string) => Uint8Array | null;
}

export interface StageResult {
  readonly layers: Partial<Layers>;
  readonly notices: readonly Notice[];
}

export type StageRun = (document: Document) => StageResult;

/**
 * A stage as a value. `create` may be slow (model, lexicon) and throws coded errors on bad options; the run it
 * returns is synchronous and pure: no clock, randomness, environment or files.
 */
export interface Stage<Options = unknown> {
  readonly name: string;
  readonly version: string;
  readonly needs: readonly LayerName[];
  readonly gives: readonly LayerName[];
  readonly options: z.ZodType<Options>;
  readonly create: (options: Options, resources: Resources) => StageRun;
}

/**
 * A stage of any options, as the registry holds it: `create` reads the options by the stage's own schema, fills in defaults
 * and throws E-stage-options where they do not fit.
 */
export interface DefinedStage extends Pick<Stage, 'name' | 'version' | 'needs' | 'gives'> {
  readonly readOptions: (options: unknown) => unknown;
  readonly create: (options: unknown, resources: Resources) => StageRun;
}

/** Makes a stage what the registry holds; its options are typed where it is defined. */
export function defineStage<Options>(stage: Stage<Options>): DefinedStage {
  const readOptions = (options: unknown): Options => {
    const parsed = stage.options.safeParse(options ?? {});
    if (parsed.success) return parsed.data;
    throw new CopydeskError(
      'E-stage-options',
      {
        what: tellIssues(parsed.error),
        where: `options of stage "${stage.name}"`,
        todo: 'Mend the options in the pipeline file; `copydesk explain` lists them.',
      },
      parsed.error,
    );
  };
  const { name, version, needs, gives } = stage;
  const create = (options: unknown, resources: Resources) => stage.create(readOptions(options), resources);
  return Object.freeze({ name, version, needs, gives, readOptions, create });
}
