import { boilerplate } from '../stages/boilerplate/stage.js';
import { clusters } from '../stages/clusters/stage.js';
import { dates } from '../stages/dates/stage.js';
import { entities } from '../stages/entities/stage.js';
import { numbers } from '../stages/numbers/stage.js';
import { quotes } from '../stages/quotes/stage.js';
import { reconcile } from '../stages/reconcile/stage.js';
import { sentences } from '../stages/sentences/stage.js';
import type { DefinedStage } from '../stages/stage.js';
import { tokens } from '../stages/tokens/stage.js';

/** The stages that come with Copydesk, by name. `segment` runs before them, once a source. */
export const BUILT_IN_STAGES: ReadonlyMap<string, DefinedStage> = new Map(
  [boilerplate, sentences, tokens, entities, clusters, quotes, dates, numbers, reconcile].map((stage) => [stage.name, stage]),
);

/** The built-in stages and a user's own; an own stage of a built-in name takes its place. */
export function registerStages(own: readonly DefinedStage[]): ReadonlyMap<string, DefinedStage> {
  return new Map([...BUILT_IN_STAGES, ...own.map((stage) => [stage.name, stage] as const)]);
}
