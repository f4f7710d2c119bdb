import { GENERIC_PLACES, PERSON_TITLES } from '../lexicon.js';
import type { Mention, ReadSentence } from '../mention.js';

/** Words and marks that never begin or end a name. */
const NEVER_FIRST = new Set(["'s", '’s', "'", '’', ',', '.', ':', ';', '-', '–', '—', ')', '(', '"', '”', '“', 'and', 'of']);
const NEVER_LAST = new Set(["'s", '’s', "'", '’', ',', ':', ';', '-', '–', '—', '(', '"', '”', '“', 'and', 'of', 'the']);
const ARTICLES = new Set(['the', 'a', 'an']);

/** Takes articles in small letters, titles, possessive endings, generic nouns of places and stray marks off a mention; nothing may remain. */
export function trimMention(mention: Mention, sentences: readonly ReadSentence[]): Mention[] {
  const tokens = sentences[mention.sentence]?.tokens ?? [];
  let { first, last } = mention;
  const textAt = (i: number): string => tokens[i]?.text ?? '';
  while (first <= last && (NEVER_FIRST.has(textAt(first).toLowerCase()) || ARTICLES.has(textAt(first)))) first++;
  while (mention.type === 'PERSON' && first < last && PERSON_TITLES.has(textAt(first).toLowerCase())) first++;
  while (last >= first && NEVER_LAST.has(textAt(last).toLowerCase())) last--;
  if (mention.type === 'FAC' && last > first && GENERIC_PLACES.has(textAt(last))) last--;
  return last < first ? [] : [{ ...mention, first, last }];
}
