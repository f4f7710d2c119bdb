import { z } from 'zod';
import { type Document, layerOf } from '../../document/document.js';
import type { Entity, Region, TokenizedSentence } from '../../document/layers.js';
import { defineStage } from '../stage.js';
import { documentWords } from './context.js';
import { entityTokens } from './entity-tokens.js';
import { type Mention, mentionsOf, type ReadSentence } from './mention.js';
import { readModel } from './model-file.js';
import { joinMentions } from './resolvers/join-mentions.js';
import { shareOverDocument } from './resolvers/share-over-document.js';
import { trimMention } from './resolvers/trim-mention.js';
import { createTagger, type Tagger } from './tagger.js';

/** The model's name in a pipeline's `models/` folder. */
const MODEL = 'entities.bin';

/** Named entities of the body: a trained tagger sentence by sentence, then a pass over the document, then trimming. */
export const entities = defineStage({
  name: 'entities',
  version: '1',
  needs: ['tokens', 'regions'],
  gives: ['entities'],
  options: z.strictObject({}),
  create: (_, resources) => {
    const bytes = resources.model(MODEL);
    if (bytes === null) throw new Error(`The entities stage needs the model "${MODEL}" in the pipeline's models folder`);
    const tagger = createTagger(readModel(bytes));
    return (document) => ({ layers: { entities: findEntities(document, tagger) }, notices: [] });
  },
});

function findEntities(document: Document, tagger: Tagger): Entity[] {
  const sentences = readSentences(layerOf(document, 'tokens'), layerOf(document, 'regions'), tagger);
  const words = documentWords(sentences);
  const tagged = sentences.flatMap((sentence) => mentionsOf(sentence, tagger.tag(sentence, words)));
  // The document pass compares whole names, so it comes before trimming turns them into spans.
  const mentions = joinMentions(shareOverDocument(tagged, sentences), sentences).flatMap((mention) => trimMention(mention, sentences));
  return mentions.flatMap((mention) => entityOf(mention, sentences, document.raw)).map((entity, i) => ({ ...entity, id: `e${i + 1}` }));
}

function readSentences(layer: readonly TokenizedSentence[], regions: readonly Region[], tagger: Tagger): ReadSentence[] {
  const body = regions.filter((region) => region.body);
  let at = 0;
  const inBody = ({ start, end }: TokenizedSentence): boolean => {
    while (at < body.length && (body[at]?.end ?? 0) <= start) at++;
    return (body[at]?.start ?? Number.POSITIVE_INFINITY) < end;
  };
  return layer
    .filter((sentence) => sentence.tokens.length > 0 && inBody(sentence))
    .map((sentence, index) => {
      const tokens = entityTokens(sentence.tokens);
      return { index, tokens, words: tokens.map((token) => tagger.wordOf(token.text)) };
    });
}

function entityOf(
  { sentence, first, last, type, by, certainty }: Mention,
  sentences: readonly ReadSentence[],
  raw: string,
): Omit<Entity, 'id'>[] {
  const tokens = sentences[sentence]?.tokens;
  const start = tokens?.[first]?.start;
  const end = tokens?.[last]?.end;
  if (start === undefined || end === undefined) return [];
  return [{ start, end, text: raw.slice(start, end), type, by, certainty: Math.round(certainty * 1000) / 1000 }];
}
