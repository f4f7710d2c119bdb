import { boilerplate } from '../stages/boilerplate/stage.js';
import { clusters } from '../stages/clusters/stage.js';
import { dates } from '../stages/dates/stage.js';
import { entities } from '../stages/entities/stage.js';
import { numbers } from '../stages/numbers/stage.js';
import { quotes } from '../stages/quotes/stage.js';
import { reconcile } from '../stages/reconcile/stage.js';
import { sentences } from '../stages/sentences/stage.js';
import type { Stage } from '../stages/stage.js';
import { tokens } from '../stages/tokens/stage.js';
import { type AnyStage, anyStage } from './any-stage.js';

/** The stages that come with Copydesk, by name. `segment` runs before them, once a source. */
export const BUILT_IN_STAGES: ReadonlyMap<string, AnyStage> = new Map(
  [
    anyStage(boilerplate),
    anyStage(sentences),
    anyStage(tokens),
    anyStage(entities),
    anyStage(clusters),
    anyStage(quotes),
    anyStage(dates),
    anyStage(numbers),
    anyStage(reconcile),
  ].map((stage) => [stage.name, stage]),
);

/** The built-in stages and a user's own; an own stage of a built-in name takes its place. */
export function registerStages(own: readonly Stage<never>[]): ReadonlyMap<string, AnyStage> {
  return new Map([...BUILT_IN_STAGES, ...own.map((stage) => [stage.name, anyStage(stage)] as const)]);
}
