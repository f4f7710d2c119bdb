import { tokenize } from '../../../language/tokenize.js';
import { type DocumentWords, documentWords } from '../context.js';
import { entityTokens } from '../entity-tokens.js';
import { contextFeatures, contextOf, MOST_CONTEXT_FEATURES, placed } from '../features.js';
import { ONLY_OUTSIDE } from '../labels.js';
import { featuresAt } from '../tagger.js';
import { describeWord, type WordClusters, type WordType } from '../word-type.js';
import { allowedLabels, type CorpusDocument, type Scheme } from './corpus.js';

/** One sentence to learn from: each token's feature hashes (one after another, from `starts[i]`) and allowed labels. */
export interface Example {
  readonly size: number;
  readonly starts: Int32Array;
  readonly features: Int32Array;
  /** The labels the tagger may give each token, and those of them that the corpus allows: bit masks. */
  readonly masks: Int32Array;
  readonly allowed: Int32Array;
  readonly weight: number;
}

/** How a sentence is rewritten before it is read; length must stay the same. */
export type Rewrite = (text: string) => string;

/** Builds examples of documents; `pick` says for a sentence which further rewritten copies to learn from. */
export function createExampleReader(clusters: WordClusters) {
  const words = new Map<string, WordType>();
  const wordOf = (text: string): WordType => {
    const word = words.get(text) ?? describeWord(text, clusters);
    words.set(text, word);
    return word;
  };
  const sentenceOf = (text: string, start: number, end: number) => {
    const tokens = entityTokens(tokenize(text, { start, end }));
    return { tokens, words: tokens.map((token) => wordOf(token.text)) };
  };
  return (document: CorpusDocument, scheme: Scheme, weight: number, pick: () => readonly Rewrite[]): Example[] => {
    const sentences = document.sentences.map(({ start, end }) => sentenceOf(document.text, start, end));
    const context = documentWords(sentences);
    return document.sentences.flatMap(({ start, end }, i) => {
      const entities = document.entities.filter((entity) => entity.start >= start && entity.end <= end);
      const copies = pick().map((rewrite) => {
        const part = rewrite(document.text.slice(start, end));
        return part.length === end - start ? sentenceOf(' '.repeat(start) + part, start, end) : undefined;
      });
      return [sentences[i], ...copies].flatMap((sentence) =>
        sentence === undefined || sentence.tokens.length === 0
          ? []
          : [exampleOf(sentence, context, allowedLabels(sentence.tokens, entities, scheme), weight)],
      );
    });
  };
}

function exampleOf(sentence: Parameters<typeof contextOf>[0], document: DocumentWords, allowed: Int32Array, weight: number): Example {
  const context = contextOf(sentence, document);
  const size = sentence.words.length;
  const starts = new Int32Array(size + 1);
  const features: number[] = [];
  const out = new Int32Array(MOST_CONTEXT_FEATURES);
  for (let i = 0; i < size; i++) {
    starts[i + 1] = features.length;
    if (context.masks[i] === ONLY_OUTSIDE) continue;
    for (let offset = -2; offset <= 2; offset++) {
      const word = sentence.words[i + offset];
      if (word !== undefined) for (const feature of featuresAt(word, offset)) features.push(placed(feature, offset));
    }
    for (const feature of out.subarray(0, contextFeatures(context, i, out))) features.push(feature);
    starts[i + 1] = features.length;
  }
  // A name in small letters that the tagger cannot reach counts as outside.
  const reachable = allowed.map((mask, i) => mask & (context.masks[i] ?? 0) || ONLY_OUTSIDE);
  return { size, starts, features: Int32Array.from(features), masks: context.masks, allowed: reachable, weight };
}
