import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createPipeline, defineStage, layerOf, runText } from '../../src/index.js';

const folder = 'pipelines/news';
const stage = (create: Parameters<typeof defineStage>[0]['create']) =>
  defineStage({ name: 'own', version: '1', needs: ['sentences'], gives: [], options: z.unknown(), create });
const TEXT = 'The council met on Monday. It will meet again.';

describe('an own stage', () => {
  it('runs after the built-in ones and adds notices', () => {
    const long = stage(() => (document) => ({
      layers: {},
      notices: layerOf(document, 'sentences').map(({ start, end }) => ({
        code: 'N-own',
        message: `${end - start} characters`,
        start,
        end,
      })),
    }));
    const [record] = runText(createPipeline({ folder, only: ['own'], stages: [long] }), { id: 'a', text: TEXT, clean: true });
    expect(record?.notices.map((n) => n.message)).toEqual(['26 characters', '19 characters']);
  });

  it('that throws ends as a coded error with stage and document', () => {
    const broken = stage(() => () => {
      throw new Error('lost');
    });
    const pipeline = createPipeline({ folder, only: ['own'], stages: [broken] });
    expect(() => runText(pipeline, { id: 'a', text: TEXT })).toThrow(expect.objectContaining({ code: 'E-stage-threw', exitCode: 4 }));
  });

  it('that gives a layer it does not declare breaks a law', () => {
    const sly = stage(() => () => ({ layers: { dates: [] }, notices: [] }));
    const pipeline = createPipeline({ folder, only: ['own'], stages: [sly] });
    expect(() => runText(pipeline, { id: 'a', text: TEXT })).toThrow(expect.objectContaining({ code: 'E-invariant' }));
  });

  it('cannot edit an earlier layer', () => {
    const editor = stage(() => (document) => {
      Object.assign(layerOf(document, 'sentences')[0] ?? {}, { start: 5 });
      return { layers: {}, notices: [] };
    });
    expect(() => runText(createPipeline({ folder, only: ['own'], stages: [editor] }), { id: 'a', text: TEXT })).toThrow(/read only/);
  });
});
