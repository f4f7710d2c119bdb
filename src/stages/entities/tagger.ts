import { bestPath, expTransitions, sumChain } from './chain.js';
import type { DocumentWords, TaggerSentence } from './context.js';
import { contextFeatures, contextOf, MOST_CONTEXT_FEATURES, placed } from './features.js';
import { rowOf } from './hash-index.js';
import { type LabelSets, labelSets } from './label-sets.js';
import { LABEL_COUNT } from './labels.js';
import type { EntityModel } from './model-file.js';
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
const OFFSETS = 5;

/** Makes a tagger of a model. */
export function createTagger(model: EntityModel): Tagger {
  const words = new Map<string, WordType>();
  const sums = new WeakMap<WordType, (Int32Array | undefined)[]>();
  const steps = expTransitions(model.transitions);
  const out = new Int32Array(MOST_CONTEXT_FEATURES);

  const wordOf = (text: string): WordType => {
    const known = words.get(text);
    if (known !== undefined) return known;
    if (words.size >= MOST_WORDS) words.clear();
    const word = describeWord(text, model.clusters);
    words.set(text, word);
    return word;
  };
  const sumAt = (word: WordType, offset: number): Int32Array => {
    const known = sums.get(word) ?? new Array<Int32Array | undefined>(OFFSETS);
    const sum = known[offset + 2] ?? sumFeatures(model, word, offset);
    known[offset + 2] = sum;
    sums.set(word, known);
    return sum;
  };
  const emissionsOf = (sentence: TaggerSentence, document: DocumentWords): Float32Array => {
    const context = contextOf(sentence, document);
    const size = sentence.words.length;
    const emissions = new Float32Array(size * LABEL_COUNT);
    const total = new Int32Array(LABEL_COUNT);
    for (let i = 0; i < size; i++) {
      total.fill(0);
      for (let offset = -2; offset <= 2; offset++) {
        const word = sentence.words[i + offset];
        if (word !== undefined) addAll(total, sumAt(word, offset));
      }
      const count = contextFeatures(context, i, out);
      for (let f = 0; f < count; f++) addRow(total, model, out[f] ?? 0);
      for (let label = 0; label < LABEL_COUNT; label++) emissions[i * LABEL_COUNT + label] = (total[label] ?? 0) * model.scale;
    }
    return emissions;
  };
  const tag = (sentence: TaggerSentence, document: DocumentWords): Tagging => {
    const size = sentence.words.length;
    const emissions = emissionsOf(sentence, document);
    const sets = labelSets(emissions, size, null);
    if (sets.starts[size] === size) return { labels: new Uint8Array(size), certainties: new Float32Array(size).fill(1) };
    const labels = bestPath(emissions, size, model.transitions, sets);
    const certainties = labels.some((label) => label > 0) ? certaintiesOf(emissions, labels, steps, sets) : new Float32Array(size).fill(1);
    return { labels, certainties };
  };
  return { wordOf, tag };
}

function sumFeatures(model: EntityModel, word: WordType, offset: number): Int32Array {
  const sum = new Int32Array(LABEL_COUNT);
  for (const feature of featuresAt(word, offset)) addRow(sum, model, placed(feature, offset));
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

function addRow(total: Int32Array, model: EntityModel, feature: number): void {
  const row = rowOf(model.features, feature);
  if (row < 0) return;
  const { rowStarts, labels, weights } = model;
  const end = rowStarts[row + 1] ?? 0;
  for (let at = rowStarts[row] ?? 0; at < end; at++) {
    const label = labels[at] ?? 0;
    total[label] = (total[label] ?? 0) + (weights[at] ?? 0);
  }
}

function certaintiesOf(emissions: Float32Array, labels: Uint8Array, steps: Float32Array, sets: LabelSets): Float32Array {
  const { forward, backward } = sumChain(emissions, labels.length, steps, sets);
  return Float32Array.from(labels, (label, i) => (forward[i * LABEL_COUNT + label] ?? 0) * (backward[i * LABEL_COUNT + label] ?? 0));
}
