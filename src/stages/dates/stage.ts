import { z } from 'zod';
import { type Document, layerOf } from '../../document/document.js';
import type { DateExpression, TokenizedSentence } from '../../document/layers.js';
import { textSpan } from '../../document/span.js';
import { defineStage } from '../stage.js';
import { readSentence } from './read-sentence.js';
import type { Reading } from './reading.js';
import { type Anchor, anchorOf, type Scene } from './scene.js';
import { NOTHING_TOLD, nextSentence, type Told, tellMore } from './told.js';
import { unitsOf } from './units.js';

/** Dates, times, durations and sets as TIMEX3 (ISO-TimeML), resolved against the day of publication and the dates before them. */
export const dates = defineStage({
  name: 'dates',
  version: '2',
  needs: ['tokens'],
  gives: ['dates'],
  options: z.strictObject({}),
  create: () => (document) => ({ layers: { dates: readDocument(document) }, notices: [] }),
});

function readDocument(document: Document): DateExpression[] {
  const anchor = anchorOf(document.article.published?.value ?? null);
  const found: DateExpression[] = [];
  let told = NOTHING_TOLD;
  for (const sentence of layerOf(document, 'tokens')) {
    told = nextSentence(told);
    const scene = sceneOf(document.raw, sentence, anchor, told);
    for (const item of readSentence(scene)) {
      found.push(expression(scene, item, anchor, found.length + 1));
      told = tellMore(told, item);
    }
  }
  return found;
}

function sceneOf(raw: string, sentence: TokenizedSentence, anchor: Anchor | null, told: Told): Scene {
  return { raw, units: unitsOf(raw, sentence.start, sentence.end), tokens: sentence.tokens, anchor, told };
}

function expression(scene: Scene, item: Reading, anchor: Anchor | null, number: number): DateExpression {
  const start = scene.units[item.from]?.start ?? 0;
  const end = scene.units[item.to - 1]?.end ?? start;
  const { type, value, mod, by, certainty } = item;
  return {
    id: `d${number}`,
    ...textSpan(scene.raw, start, end),
    type,
    value,
    mod,
    anchor: item.anchored ? (anchor?.value ?? null) : null,
    by,
    certainty,
  };
}
