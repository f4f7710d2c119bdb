import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildPipeline } from '../../src/pipeline/pipeline.js';
import { BUILT_IN_STAGES } from '../../src/pipeline/registry.js';
import { defineStage } from '../../src/stages/stage.js';

const resources = { gazetteer: null, model: () => null };
const build = (names: readonly string[], registry = BUILT_IN_STAGES, options?: Record<string, unknown>) =>
  buildPipeline({
    file: { name: 'test', version: '1', stages: names.map((stage) => (options ? { stage, options } : { stage })) },
    where: 'test',
    registry,
    resources,
    modelsSha256: '',
  });

describe('a pipeline', () => {
  it.each([
    ['a stage that needs what comes later', ['sentences', 'boilerplate'], 'E-stage-needs'],
    ['a stage that needs what nobody gives', ['dates'], 'E-stage-needs'],
    ['a stage that is listed twice', ['boilerplate', 'boilerplate'], 'E-stage-gives'],
    ['a stage that does not exist', ['boilerplates'], 'E-stage-unknown'],
  ])('is refused before any text is read: %s', (_name, names, code) => {
    expect(() => build(names)).toThrow(expect.objectContaining({ code }));
  });

  it('tells wrong options with their path', () => {
    expect(() => build(['boilerplate'], BUILT_IN_STAGES, { colour: 'red' })).toThrow(/colour/);
  });

  it('is frozen', () => {
    const pipeline = build(['boilerplate', 'sentences']);
    expect(Object.isFrozen(pipeline)).toBe(true);
    expect(Object.isFrozen(pipeline.stages)).toBe(true);
  });

  it('takes a stage of the user with defaults from its own schema', () => {
    const own = defineStage({
      name: 'own',
      version: '1',
      needs: ['sentences'],
      gives: [],
      options: z.strictObject({ most: z.number().default(3) }),
      create: () => () => ({ layers: {}, notices: [] }),
    });
    const pipeline = build(['boilerplate', 'sentences', 'own'], new Map([...BUILT_IN_STAGES, ['own', own]]));
    expect(pipeline.stages.at(-1)?.options).toEqual({ most: 3 });
  });
});
