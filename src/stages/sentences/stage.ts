import { z } from 'zod';
import { layerOf } from '../../document/document.js';
import { defineStage } from '../stage.js';
import { splitSentences, wholeSentence } from './split-sentences.js';

/** Sentences of the body regions; a title or subhead is one sentence. */
export const sentences = defineStage({
  name: 'sentences',
  version: '2',
  needs: ['regions'],
  gives: ['sentences'],
  options: z.strictObject({}),
  create: () => (document) => ({
    layers: {
      sentences: layerOf(document, 'regions')
        .filter((region) => region.body)
        .flatMap((region) => (region.kind === 'title' || region.kind === 'subhead' ? wholeSentence : splitSentences)(document.raw, region)),
    },
    notices: [],
  }),
});
