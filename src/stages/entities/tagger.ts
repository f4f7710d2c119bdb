import { bestPath, expTransitions, sumChain } from './chain.js';
import type { DocumentWords, TaggerSentence } from './context.js';
import { contextFeatures, contextOf, MOST_CONTEXT_FEATURES, placed, type SentenceContext } from './features.js';
import { BEAM, type LabelSets, labelSets } from './label-sets.js';
import { LABEL_COUNT, ONLY_OUTSIDE, OUTSIDE } from './labels.js';
import type { EntityModel } from './model-file.js';
import { addWeights } from './weight-table.js';
import { describeWord, type WordType } from './word-type.js';

/** The labels of a sentence and the probability of each label at its place. */
export interface Tagging {
  readonly labels: Uint8Array;
  readonly certainties: Float32Array;
}

/** A model made ready to tag: `wordOf` describes a word (cached), `tag` labels a sentence. */
export interface Tagger {
  readonly wordOf: (text: string) => WordType;
  readonly tag: (sentence: TaggerSentence, document: DocumentWords) => Tagging;
}

/** More distinct words than this empty the cache, so that memory stays flat over any number of documents. */
const MOST_WORDS = 40_000;

/** Makes a tagger of a model. */
export function createTagger(model: EntityModel): Tagger {
  const words = new Map<string, WordType>();
  const steps = expTransitions(model.transitions);
  const out = new Int32Array(MOST_CONTEXT_FEATURES);
  const total = new Int32Array(LABEL_COUNT);

  const wordOf = (text: string): WordType => {
    const known = words.get(text);
    if (known !== undefined) return known;
    if (words.size >= MOST_WORDS) words.clear();
    const word = describeWord(text, model.clusters);
    words.set(text, word);
    return word;
  };
  const sumAt = (word: WordType, offset: number): Int32Array => (word.sums[offset + 2] ??= sumFeatures(model, word, offset));
  const emissionsOf = (context: SentenceContext): Float32Array => {
    const { words, masks } = context;
    const emissions = new Float32Array(words.length * LABEL_COUNT);
    for (let i = 0; i < words.length; i++) {
      if (masks[i] === ONLY_OUTSIDE) continue;
      total.fill(0);
      for (let offset = -2; offset <= 2; offset++) {
        const word = words[i + offset];
        if (word !== undefined) addAll(total, sumAt(word, offset));
      }
      const count = contextFeatures(context, i, out);
      for (let f = 0; f < count; f++) addWeights(total, model.weights, out[f] ?? 0);
      for (let label = 0; label < LABEL_COUNT; label++) emissions[i * LABEL_COUNT + label] = (total[label] ?? 0) * model.scale;
    }
    return emissions;
  };
  const tag = (sentence: TaggerSentence, document: DocumentWords): Tagging => {
    const size = sentence.words.length;
    const context = contextOf(sentence, document);
    const tagging = { labels: new Uint8Array(size), certainties: new Float32Array(size).fill(1) };
    if (context.masks.every((mask) => mask === ONLY_OUTSIDE)) return tagging;
    const emissions = emissionsOf(context);
    for (let first = 0; first < size; first++) {
      if (context.masks[first] === ONLY_OUTSIDE) continue;
      let last = first;
      while (last + 1 < size && context.masks[last + 1] !== ONLY_OUTSIDE) last++;
      tagStretch(tagging, emissions, context.masks, Math.max(0, first - 1), Math.min(size, last + 2));
      first = last;
    }
    return tagging;
  };
  /** Labels one stretch of tokens that may be names, with the tokens beside it: those are outside, so nothing reaches past them. */
  const tagStretch = ({ labels, certainties }: Tagging, emissions: Float32Array, masks: Int32Array, from: number, to: number): void => {
    const scores = emissions.subarray(from * LABEL_COUNT, to * LABEL_COUNT);
    const sets = labelSets(scores, to - from, masks.subarray(from, to), BEAM);
    if (sets.starts[to - from] === to - from) return;
    const path = bestPath(scores, to - from, model.transitions, sets);
    if (path.every((label) => label === OUTSIDE)) return;
    labels.set(path, from);
    certainties.set(certaintiesOf(scores, path, steps, sets), from);
  };
  return { wordOf, tag };
}

function sumFeatures(model: EntityModel, word: WordType, offset: number): Int32Array {
  const sum = new Int32Array(LABEL_COUNT);
  for (const feature of featuresAt(word, offset)) addWeights(sum, model.weights, placed(feature, offset));
  return sum;
}

/** The features a word lends to the token `offset` places before it. */
export function featuresAt(word: WordType, offset: number): Int32Array {
  if (offset === 0) return word.own;
  return offset === 1 || offset === -1 ? word.near : word.far;
}

function addAll(total: Int32Array, part: Int32Array): void {
  for (let label = 0; label < LABEL_COUNT; label++) total[label] = (total[label] ?? 0) + (part[label] ?? 0);
}

function certaintiesOf(emissions: Float32Array, labels: Uint8Array, steps: Float32Array, sets: LabelSets): Float32Array {
  const { forward, backward } = sumChain(emissions, labels.length, steps, sets);
  return Float32Array.from(labels, (label, i) => (forward[i * LABEL_COUNT + label] ?? 0) * (backward[i * LABEL_COUNT + label] ?? 0));
}
