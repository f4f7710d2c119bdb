import { z } from 'zod';
import { defineStage } from '../stage.js';
import { judgeBlocks, judgeClean } from './judge-blocks.js';
import { readBlocks } from './read-blocks.js';
import { cutComposite } from './resolvers/composite.js';
import { coverArticle } from './resolvers/cover.js';

/** Body and boilerplate: a kind for every block, regions that cover the article without gap or overlap. */
export const boilerplate = defineStage({
  name: 'boilerplate',
  version: '2',
  needs: [],
  gives: ['regions'],
  options: z.strictObject({}),
  create: () => (document) => {
    const blocks = readBlocks(document);
    const judged = document.clean ? judgeClean(blocks) : judgeBlocks(blocks).flatMap((item) => cutComposite(document.raw, item));
    return { layers: { regions: coverArticle(document.article, judged) }, notices: [] };
  },
});
