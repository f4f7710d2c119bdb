import type { Article, Document, Notice, Segmentation, Source } from '../document/document.js';
import { brokenLaw, brokenSegmentation } from '../document/invariants.js';
import type { Layers } from '../document/layers.js';
import { CopydeskError, toCopydeskError } from '../errors/copydesk-error.js';
import type { RecordDocument } from '../schema/record.js';
import { segmentSource } from '../stages/segment/segment-source.js';
import { assembleRecord } from './assemble-record.js';
import { freezeDeep } from './freeze.js';
import type { Pipeline, ReadyStage } from './pipeline.js';

export interface SourceOptions {
  /** The text is article body already: no segmentation, every line is body. */
  readonly clean?: boolean | undefined;
  /** Layers that the caller brings; their stages are skipped. */
  readonly given?: Partial<Layers> | undefined;
}

export interface SourceResult {
  readonly records: readonly RecordDocument[];
  readonly outside: Segmentation['outside'];
}

/** Runs one source through a pipeline: pure and synchronous. Throws E-stage-threw, E-invariant. */
export function runSource(pipeline: Pipeline, source: Source, options: SourceOptions = {}): SourceResult {
  const clean = options.clean ?? false;
  const segmentation = options.given === undefined && (!clean || source.segmentation) ? segmented(source) : wholeSource(source);
  const count = segmentation.articles.length;
  const records = segmentation.articles.map((article, index) => {
    const id = count === 1 ? source.id : `${source.id}-${String(index + 1).padStart(2, '0')}`;
    const { document, notices } = runStages(pipeline, { id, raw: source.raw, clean, article, layers: options.given ?? {} });
    return assembleRecord(pipeline, source, document, { index, count, notices });
  });
  return { records, outside: segmentation.outside };
}

function wholeSource(source: Source): Segmentation {
  const published = source.published === null ? null : ({ value: source.published, from: 'input' } as const);
  const whole: Article = { start: 0, end: source.raw.length, title: null, byline: null, outlet: null, published, known: [] };
  return { articles: [whole], outside: [] };
}

function segmented(source: Source): Segmentation {
  const segmentation = guard('segment', source.name, () => segmentSource(source));
  const broken = brokenSegmentation(source.raw, segmentation);
  if (broken !== null) throw invariantError('segment', source.name, broken);
  return freezeDeep(segmentation);
}

function runStages(pipeline: Pipeline, first: Document): { document: Document; notices: readonly Notice[] } {
  let document = first;
  const notices: Notice[] = [];
  for (const ready of pipeline.stages) {
    if (ready.stage.gives.length > 0 && ready.stage.gives.every((layer) => document.layers[layer] !== undefined)) continue;
    const result = guard(ready.stage.name, document.id, () => ready.run(document));
    document = withLayers(document, ready, result.layers);
    notices.push(...result.notices);
  }
  return { document, notices };
}

function withLayers(document: Document, { stage }: ReadyStage, layers: Partial<Layers>): Document {
  const undeclared = Object.keys(layers).find((name) => !stage.gives.some((given) => given === name));
  if (undeclared !== undefined) throw invariantError(stage.name, document.id, `it gave "${undeclared}" without declaring it`);
  const broken = brokenLaw(document, layers);
  if (broken !== null) throw invariantError(stage.name, document.id, broken);
  return { ...document, layers: { ...document.layers, ...freezeDeep(layers) } };
}

function guard<T>(stage: string, id: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw toCopydeskError(error, `stage "${stage}", document "${id}"`);
  }
}

function invariantError(stage: string, id: string, what: string): CopydeskError {
  return new CopydeskError('E-invariant', {
    what,
    where: `after stage "${stage}", document "${id}"`,
    todo: 'Please report it with the smallest input that shows it.',
  });
}
