import type { TokenizedSentence } from '../../../document/layers.js';
import type { TextSpan } from '../../../document/span.js';
import type { Gathering } from '../mention.js';
import { createPronounReader } from './pronoun-reader.js';
import { createQuoteState } from './quote-state.js';

/**
 * Pronouns and bare roles by the root of the set they stand for, in text order. Speech inside quote marks is left out:
 * there "he" is seldom the speaker. Where two people are possible nothing is attached.
 */
export function attachPronouns(gathering: Gathering, sentences: readonly TokenizedSentence[]): ReadonlyMap<number, readonly TextSpan[]> {
  const { raw, mentions } = gathering;
  const reader = createPronounReader(gathering);
  const quote = createQuoteState();
  let next = 0;
  let lastEnd = 0;
  for (const { start, tokens } of sentences) {
    reader.startSentence();
    if (raw.slice(lastEnd, start).includes('\n')) quote.reset();
    tokens.forEach((token, at) => {
      for (let m = mentions[next]; m && m.entity.start < token.end; m = mentions[++next])
        reader.readMention(m, tokens[at - 1], quote.isInside());
      quote.read(token.text);
      if (!quote.isInside()) reader.readToken(tokens, at, mentions[next - 1], mentions[next]);
      lastEnd = token.end;
    });
  }
  return reader.attached;
}
