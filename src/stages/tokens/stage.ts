import { z } from 'zod';
import { layerOf } from '../../document/document.js';
import { openTokenizer } from '../../language/tokenize.js';
import { defineStage } from '../stage.js';

/** Tokens, parts of speech and lemmas of every sentence, through the language room. */
export const tokens = defineStage({
  name: 'tokens',
  version: '2',
  needs: ['sentences'],
  gives: ['tokens'],
  options: z.strictObject({}),
  create: () => (document) => {
    const tokenize = openTokenizer();
    const tokens = layerOf(document, 'sentences').map(({ start, end }) => ({ start, end, tokens: tokenize(document.raw, { start, end }) }));
    return { layers: { tokens }, notices: [] };
  },
});
