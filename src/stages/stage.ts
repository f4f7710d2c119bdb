import type { z } from 'zod';
import type { Document, Notice } from '../document/document.js';
import type { LayerName, Layers } from '../document/layers.js';
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

/** Types a stage where it is defined and hands it out in the form the registry holds. */
export function defineStage<Options>(stage: Stage<Options>): Stage<Options> {
  return Object.freeze(stage);
}
