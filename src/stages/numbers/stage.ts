import { z } from 'zod';
import { layerOf } from '../../document/document.js';
import { defineStage } from '../stage.js';
import { atomsOf } from './atoms.js';
import { toExpressions } from './resolvers/expressions.js';
import { joinRanges, shareUnits } from './resolvers/ranges.js';
import { mayOpen, scanSentence } from './resolvers/scan.js';

/**
 * Quantities as data. Each sentence that may hold a numeral is cut into atoms; numerals with their units are read
 * first, then refused where they are dates or names, then joined to ranges (needs neighbours), then share list units.
 */
export const numbers = defineStage({
  name: 'numbers',
  version: '2',
  needs: ['tokens'],
  gives: ['numbers'],
  options: z.strictObject({}),
  create: () => (document) => {
    const quantities = layerOf(document, 'tokens').flatMap(({ start, end, tokens }) => {
      if (!tokens.some(mayOpen)) return [];
      const atoms = atomsOf(document.raw, start, end);
      return shareUnits(atoms, joinRanges(atoms, scanSentence(atoms, tokens)));
    });
    return { layers: { numbers: toExpressions(document.raw, quantities) }, notices: [] };
  },
});
