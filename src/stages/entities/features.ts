import type { PartOfSpeech } from '../../document/layers.js';
import { type DocumentWords, isCapital, sentenceCasing, type TaggerSentence, tokenMasks } from './context.js';
import { hashText, mix } from './hashing.js';
import type { WordType } from './word-type.js';

/** Room enough for the context features of one token. */
export const MOST_CONTEXT_FEATURES = 64;
const EDGE = hashText('edge');
/** Runs of capitalised words are looked at this far, which keeps the work per token constant. */
const LONGEST_RUN = 12;
const TAGS: Partial<Record<PartOfSpeech, number>> = {};

/** The salt that tells a word feature at one place from the same at another: offsets -2..2. */
export function placed(feature: number, offset: number): number {
  return mix(feature, offset + 11);
}

/** What is computed once per sentence for the context features. */
export interface SentenceContext {
  readonly words: readonly WordType[];
  readonly tags: Int32Array;
  readonly casing: number;
  /** The labels each token may have, as bit masks. */
  readonly masks: Int32Array;
  /** First and last place of the run of capitalised words a token lies in; the token itself where there is none. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
  readonly quoted: Uint8Array;
  readonly document: DocumentWords;
  /** Whether blanks stand before a token. */
  readonly spaced: Uint8Array;
}

/** Prepares a sentence. */
export function contextOf({ tokens, words }: TaggerSentence, document: DocumentWords): SentenceContext {
  const size = words.length;
  const casing = sentenceCasing(words);
  const context = {
    words,
    tags: Int32Array.from(tokens, ({ pos }) => (TAGS[pos] ??= hashText(pos))),
    casing,
    masks: tokenMasks(words, casing),
    runStart: new Int32Array(size),
    runEnd: new Int32Array(size),
    quoted: new Uint8Array(size),
    document,
    spaced: new Uint8Array(size),
  };
  let quoted = 0;
  for (let i = 0; i < size; i++) {
    const inRun = i > 0 && isCapital(words[i]) && isCapital(words[i - 1]);
    context.runStart[i] = inRun ? Math.max(context.runStart[i - 1] ?? 0, i - LONGEST_RUN) : i;
    context.spaced[i] = i > 0 && tokens[i - 1]?.end === tokens[i]?.start ? 0 : 1;
    quoted = quoteState(words[i]?.text ?? '', quoted);
    context.quoted[i] = quoted;
  }
  for (let i = size - 1; i >= 0; i--) {
    const goesOn = i + 1 < size && isCapital(words[i]) && isCapital(words[i + 1]);
    context.runEnd[i] = goesOn ? Math.min(context.runEnd[i + 1] ?? 0, i + LONGEST_RUN) : i;
  }
  return context;
}

function quoteState(text: string, before: number): number {
  if (text === '“' || text === '‘') return 1;
  if (text === '”' || text === '’') return 0;
  return text === '"' ? 1 - before : before;
}

/** Writes the hashes of the context features of token `i` to `out`; returns how many. */
export function contextFeatures(context: SentenceContext, i: number, out: Int32Array): number {
  const { words, tags, casing, document } = context;
  const word = words[i];
  if (word === undefined) return 0;
  const before = words[i - 1];
  const after = words[i + 1];
  const second = words[i + 2];
  const lower0 = word.lower;
  const lowerBefore = before?.lower ?? EDGE;
  const lowerAfter = after?.lower ?? EDGE;
  const shapeBefore = before?.shape ?? EDGE;
  const shapeAfter = after?.shape ?? EDGE;
  const fineBefore = before?.fine ?? -1;
  const fineAfter = after?.fine ?? -1;
  const tag0 = tags[i] ?? 0;
  const tagBefore = tags[i - 1] ?? EDGE;
  const tagAfter = tags[i + 1] ?? EDGE;
  const start = context.runStart[i] ?? i;
  const end = context.runEnd[i] ?? i;
  const seen = (document.lower.has(lower0) ? 1 : 0) + (document.capital.has(lower0) ? 2 : 0);
  const place = i === 0 ? 0 : i === 1 && !isCapital(before) && before?.casing === 0 ? 1 : 2;
  const form = word.casing + 8 * casing;
  let n = 0;
  const add = (template: number, value: number): void => {
    out[n++] = mix(value, template);
  };
  add(101, mix(lowerBefore, lower0));
  add(102, mix(lower0, lowerAfter));
  add(103, mix(lowerBefore, lowerAfter));
  add(104, mix(lowerBefore, word.shape));
  add(105, mix(word.shape, lowerAfter));
  add(106, mix(shapeBefore, mix(word.shape, shapeAfter)));
  add(107, mix(fineBefore, word.fine));
  add(108, mix(word.fine, fineAfter));
  add(109, mix(words[i - 2]?.lower ?? EDGE, mix(lowerBefore, word.casing)));
  add(110, mix(mix(lowerAfter, second?.lower ?? EDGE), word.casing));
  add(111, mix(word.coarse, mix(before?.coarse ?? -1, after?.coarse ?? -1)));
  add(112, mix(tagBefore, tag0));
  add(113, mix(tag0, tagAfter));
  add(114, mix(tag0, word.casing));
  add(115, mix(form, place));
  add(116, mix(form, mix(seen, place)));
  add(117, mix(word.fine, mix(form, place)));
  add(118, mix(casing, lower0));
  add(119, mix(fineBefore, word.shape));
  add(120, mix(fineAfter, word.shape));
  add(121, mix(context.quoted[i] ?? 0, mix(form, start === i ? 1 : 0)));
  add(122, mix(context.spaced[i] ?? 0, mix(context.spaced[i + 1] ?? 1, word.casing)));
  const kindBefore = before?.kind ?? -1;
  const kindAfter = after?.kind ?? -1;
  add(123, mix(word.kind, mix(kindBefore, kindAfter)));
  add(124, mix(word.kind, mix(form, place)));
  add(125, mix(word.kind, lowerBefore));
  add(126, mix(word.kind, lowerAfter));
  if (word.casing <= 1) return n;
  const here = i === start ? 0 : i === end ? 2 : 1;
  const position = mix(casing, here + 4 * Math.min(end - start, 4));
  add(131, mix(words[end]?.lower ?? EDGE, here));
  add(132, mix(words[start]?.lower ?? EDGE, here));
  add(133, mix(words[end]?.fine ?? -1, here));
  add(134, mix(words[start]?.fine ?? -1, here));
  add(135, position);
  add(136, mix(words[end + 1]?.lower ?? EDGE, here));
  add(137, mix(words[start - 1]?.lower ?? EDGE, here));
  add(138, mix(words[end + 1]?.fine ?? -1, here));
  add(139, mix(words[start - 1]?.fine ?? -1, here));
  add(140, mix(mix(words[end + 1]?.lower ?? EDGE, words[end + 2]?.lower ?? EDGE), here));
  add(141, mix(mix(words[start - 1]?.lower ?? EDGE, words[start - 2]?.lower ?? EDGE), here));
  add(142, mix(mix(words[end]?.fine ?? -1, words[start]?.fine ?? -1), position));
  add(143, mix(mix(words[end]?.kind ?? -1, words[start]?.kind ?? -1), position));
  add(144, mix(words[end]?.kind ?? -1, mix(words[start - 1]?.lower ?? EDGE, here)));
  add(145, mix(words[start]?.kind ?? -1, mix(words[end + 1]?.lower ?? EDGE, here)));
  add(146, mix(mix(words[start - 1]?.kind ?? -1, words[end + 1]?.kind ?? -1), position));
  return n;
}
