import { z } from 'zod';
import { type Document, layerOf } from '../../document/document.js';
import type { Entity, Region, TokenizedSentence } from '../../document/layers.js';
import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import { defineStage } from '../stage.js';
import { calibrate } from './calibrate.js';
import { findMentions, spanOf } from './find-mentions.js';
import { type EntityModel, readModel } from './model-file.js';
import { typeByGazetteer } from './resolvers/heed-gazetteer.js';
import { createTagger, type Tagger } from './tagger.js';

/** The model's name in a pipeline's `models/` folder. */
const MODEL = 'entities.bin';

/** Named entities of the body: a trained tagger sentence by sentence, then a pass over the document, then trimming. */
export const entities = defineStage({
  name: 'entities',
  version: '2',
  needs: ['tokens', 'regions'],
  gives: ['entities'],
  options: z.strictObject({}),
  create: (_, resources) => {
    const bytes = resources.model(MODEL);
    if (bytes === null) throw new Error(`The entities stage needs the model "${MODEL}" in the pipeline's models folder`);
    const model = readModel(bytes);
    const tagger = createTagger(model);
    const { gazetteer } = resources;
    return (document) => {
      const found = findEntities(document, tagger, model);
      return { layers: { entities: gazetteer === null ? found : found.map((entity) => heedGazetteer(entity, gazetteer)) }, notices: [] };
    };
  },
});

function findEntities(document: Document, tagger: Tagger, { calibration }: EntityModel): Entity[] {
  const body = bodySentences(layerOf(document, 'tokens'), layerOf(document, 'regions'));
  const { mentions, sentences } = findMentions(body, tagger);
  return mentions
    .flatMap((mention) => {
      const span = spanOf(mention, sentences);
      return span === null ? [] : [{ ...span, mention }];
    })
    .map(({ start, end, mention }, i) => ({
      id: `e${i + 1}`,
      start,
      end,
      text: document.raw.slice(start, end),
      type: mention.type,
      by: mention.by,
      certainty: Math.round(calibrate(mention.certainty, calibration) * 1000) / 1000,
    }));
}

function heedGazetteer(entity: Entity, gazetteer: Gazetteer): Entity {
  const type = typeByGazetteer(entity, gazetteer);
  return type === null ? entity : { ...entity, type, by: 'gazetteer' };
}

function bodySentences(layer: readonly TokenizedSentence[], regions: readonly Region[]): TokenizedSentence[] {
  const body = regions.filter((region) => region.body);
  let at = 0;
  const inBody = ({ start, end }: TokenizedSentence): boolean => {
    while (at < body.length && (body[at]?.end ?? 0) <= start) at++;
    return (body[at]?.start ?? Number.POSITIVE_INFINITY) < end;
  };
  return layer.filter((sentence) => sentence.tokens.length > 0 && inBody(sentence));
}
