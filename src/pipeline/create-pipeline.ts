import { sha256Of } from '../document/sha256.js';
import type { RecordDocument } from '../schema/record.js';
import type { DefinedStage } from '../stages/stage.js';
import { DEFAULT_FOLDER } from './default-folder.js';
import { loadPipeline } from './load-pipeline.js';
import type { Pipeline } from './pipeline.js';
import { runSource } from './run-source.js';

/** Where a pipeline comes from, and what is changed of it. */
export interface PipelineOptions {
  /** Folder that holds `pipeline.json`; the news pipeline of the package where none is given. */
  readonly folder?: string;
  /** Another gazetteer folder than the pipeline's. */
  readonly gazetteer?: string;
  /** Only these stages and what they need. */
  readonly only?: readonly string[];
  /** Own stages: one of a built-in name takes its place, any other runs after the pipeline's. */
  readonly stages?: readonly DefinedStage[];
}

/** One text to run. */
export interface TextInput {
  readonly id: string;
  readonly text: string;
  /** ISO-8601 day or time, where the text does not say. */
  readonly published?: string;
  /** The text is article body already. */
  readonly clean?: boolean;
}

/** Loads, checks and freezes a pipeline. Throws CopydeskError of class "usage". */
export function createPipeline(options: PipelineOptions = {}): Pipeline {
  return loadPipeline(options.folder ?? DEFAULT_FOLDER, options);
}

/** Runs one text: one record per article in it. Pure; throws CopydeskError of class "invariant" on a bug. */
export function runText(pipeline: Pipeline, input: TextInput): readonly RecordDocument[] {
  const { id, text, published = null, clean } = input;
  return runSource(pipeline, { id, name: id, raw: text, sha256: sha256Of(text), encoding: 'utf-8', published }, { clean }).records;
}
