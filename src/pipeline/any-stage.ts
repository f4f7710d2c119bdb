import { CopydeskError } from '../errors/copydesk-error.js';
import { tellIssues } from '../errors/zod-sentences.js';
import type { Resources, Stage, StageRun } from '../stages/stage.js';

/** A stage whose options are checked when it is created: the form in which stages of any options stand in one registry. */
export interface AnyStage extends Pick<Stage, 'name' | 'version' | 'needs' | 'gives'> {
  /** The options with their defaults filled in. Throws E-stage-options. */
  readonly readOptions: (options: unknown) => unknown;
  readonly create: (options: unknown, resources: Resources) => StageRun;
}

/** Wraps a typed stage; options are parsed by its own schema. */
export function anyStage<Options>(stage: Stage<Options>): AnyStage {
  const read = (options: unknown): Options => {
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
  return Object.freeze({
    name,
    version,
    needs,
    gives,
    readOptions: read,
    create: (options: unknown, resources: Resources) => stage.create(read(options), resources),
  });
}
