import { PUBLIC_BODIES } from '../lexicon.js';
import type { Mention, ReadSentence } from '../mention.js';

const QUOTE_MARKS = new Set(['"', '”', "'", '’']);

/** Joins neighbours that are one name: a nationality and its public body, a person's name around a nickname in marks. */
export function joinMentions(mentions: readonly Mention[], sentences: readonly ReadSentence[]): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const isOne = before !== undefined && (isNationalBody(before, mention, sentences) || isAroundNickname(before, mention, sentences));
    if (!isOne) joined.push(mention);
    else
      joined[joined.length - 1] = {
        ...mention,
        first: before.first,
        by: 'joined',
        certainty: Math.min(before.certainty, mention.certainty),
      };
  }
  return joined;
}

function isNationalBody(before: Mention, mention: Mention, sentences: readonly ReadSentence[]): boolean {
  if (before.type !== 'NORP' || mention.type !== 'ORG' || before.sentence !== mention.sentence || before.last + 1 !== mention.first)
    return false;
  return PUBLIC_BODIES.has(sentences[mention.sentence]?.tokens[mention.last]?.lower ?? '');
}

function isAroundNickname(before: Mention, mention: Mention, sentences: readonly ReadSentence[]): boolean {
  if (before.type !== 'PERSON' || mention.type !== 'PERSON' || before.sentence !== mention.sentence || before.last + 2 !== mention.first)
    return false;
  const tokens = sentences[mention.sentence]?.tokens ?? [];
  if (!QUOTE_MARKS.has(tokens[before.last + 1]?.text ?? '')) return false;
  return tokens
    .slice(before.first + 1, before.last)
    .some((token) => QUOTE_MARKS.has(token.text) || token.text === '“' || token.text === '‘');
}
