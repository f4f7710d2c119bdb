import type { LayerName } from '../document/layers.js';
import { CopydeskError } from '../errors/copydesk-error.js';
import type { DefinedStage } from '../stages/stage.js';

/** Checks before any text is read that every need is given earlier, and that a layer has one writer. */
export function checkOrder(stages: readonly DefinedStage[], where: string): void {
  const givers = new Map<LayerName, string>();
  for (const stage of stages) {
    checkNeeds(stage, givers, stages, where);
    for (const layer of stage.gives) {
      const giver = givers.get(layer);
      if (giver !== undefined) {
        throw new CopydeskError('E-stage-gives', {
          what: `"${stage.name}" and "${giver}" both give "${layer}"`,
          where,
          todo: 'Take one of them out.',
        });
      }
      givers.set(layer, stage.name);
    }
  }
}

function checkNeeds(stage: DefinedStage, givers: ReadonlyMap<LayerName, string>, stages: readonly DefinedStage[], where: string): void {
  const missing = stage.needs.filter((layer) => !givers.has(layer));
  if (missing.length === 0) return;
  const later = stages.filter((other) => other.gives.some((layer) => missing.includes(layer))).map((other) => `"${other.name}"`);
  throw new CopydeskError('E-stage-needs', {
    what: `"${stage.name}" needs ${missing.map((m) => `"${m}"`).join(', ')}`,
    where,
    todo: later.length > 0 ? `Move ${later.join(', ')} in front of it.` : 'Add a stage that gives it in front.',
  });
}

/** The stages that the wanted ones need, and themselves, in pipeline order. Throws E-stage-unknown. */
export function stagesFor(stages: readonly DefinedStage[], wanted: readonly string[]): DefinedStage[] {
  const kept = new Set<string>();
  const keep = (name: string): void => {
    const stage = stages.find((s) => s.name === name);
    if (stage === undefined) throw unknownStage(name, stages);
    if (kept.has(name)) return;
    kept.add(name);
    for (const layer of stage.needs) for (const giver of stages) if (giver.gives.includes(layer)) keep(giver.name);
  };
  for (const name of wanted) keep(name);
  return stages.filter((stage) => kept.has(stage.name));
}

/** E-stage-unknown, with the names there are. */
export function unknownStage(name: string, stages: Iterable<DefinedStage>): CopydeskError {
  const names = [...stages].map((s) => s.name).join(', ');
  return new CopydeskError('E-stage-unknown', {
    what: `there is no stage "${name}"`,
    where: 'the list of stages',
    todo: `Use one of: ${names}.`,
  });
}
