import type { TokenizedSentence } from '../../document/layers.js';
import { documentWords } from './context.js';
import { entityTokens } from './entity-tokens.js';
import { type Mention, mentionsOf, type ReadSentence } from './mention.js';
import { joinMentions } from './resolvers/join-mentions.js';
import { shareOverDocument } from './resolvers/share-over-document.js';
import { trimMention } from './resolvers/trim-mention.js';
import type { Tagger } from './tagger.js';

/** The mentions of one document and the sentences their token numbers count in. */
export interface FoundMentions {
  readonly mentions: readonly Mention[];
  readonly sentences: readonly ReadSentence[];
}

/** Tags a document's sentences and resolves the result: a pass over the document, joining, trimming. */
export function findMentions(tokenized: readonly TokenizedSentence[], tagger: Tagger): FoundMentions {
  const sentences = tokenized.map((sentence, index) => {
    const tokens = entityTokens(sentence.tokens);
    return { index, tokens, words: tokens.map((token) => tagger.wordOf(token.text)) };
  });
  const words = documentWords(sentences);
  const tagged = sentences.flatMap((sentence) => mentionsOf(sentence, tagger.tag(sentence, words)));
  // The document pass compares whole names, so it comes before trimming turns them into spans.
  const joined = joinMentions(shareOverDocument(tagged, sentences), sentences);
  return { mentions: joined.flatMap((mention) => trimMention(mention, sentences)), sentences };
}

/** The offsets of a mention, in UTF-16 code units, end exclusive; null where its tokens are not there. */
export function spanOf({ sentence, first, last }: Mention, sentences: readonly ReadSentence[]): { start: number; end: number } | null {
  const tokens = sentences[sentence]?.tokens;
  const start = tokens?.[first]?.start;
  const end = tokens?.[last]?.end;
  return start === undefined || end === undefined ? null : { start, end };
}
