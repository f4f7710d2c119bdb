import { z } from 'zod';
import { type Document, layerOf } from '../../document/document.js';
import type { Region, TokenizedSentence } from '../../document/layers.js';
import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import { defineStage } from '../stage.js';
import { calibrate } from './calibrate.js';
import { findMentions, spanOf } from './find-mentions.js';
import { type EntityModel, readModel } from './model-file.js';
import { cutJoinedNames, type NamedSpan } from './resolvers/cut-joined-names.js';
import { typeByGazetteer, typeKnown } from './resolvers/heed-gazetteer.js';
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
    const knownAs = (name: string) => (gazetteer === null ? null : typeKnown(name, gazetteer));
    return (document) => {
      const spans = findSpans(document, tagger, model).map((span) => (gazetteer === null ? span : heedGazetteer(span, gazetteer)));
      const whole = cutJoinedNames(spans, knownAs);
      return { layers: { entities: whole.map((span, i) => ({ id: `e${i + 1}`, ...span })) }, notices: [] };
    };
  },
});

function findSpans(document: Document, tagger: Tagger, { calibration }: EntityModel): NamedSpan[] {
  const body = bodySentences(layerOf(document, 'tokens'), layerOf(document, 'regions'));
  const { mentions, sentences } = findMentions(body, tagger);
  return mentions.flatMap((mention) => {
    const span = spanOf(mention, sentences);
    if (span === null) return [];
    const { start, end } = span;
    const certainty = Math.round(calibrate(mention.certainty, calibration) * 1000) / 1000;
    return [{ start, end, text: document.raw.slice(start, end), type: mention.type, by: mention.by, certainty }];
  });
}

function heedGazetteer(span: NamedSpan, gazetteer: Gazetteer): NamedSpan {
  const type = typeByGazetteer(span, gazetteer);
  return type === null ? span : { ...span, type, by: 'gazetteer' };
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
