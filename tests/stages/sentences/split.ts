import { splitSentences } from '../../../src/stages/sentences/split-sentences.js';

/** The sentences of a text as strings. */
export const split = (text: string): string[] =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
