import type { EntityType } from '../../document/layers.js';
import type { TaggerSentence } from './context.js';
import { isInside, typeOf } from './labels.js';
import type { Tagging } from './tagger.js';

/** A mention while it is being worked on: tokens `first`..`last` (inclusive) of sentence `sentence`. */
export interface Mention {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  readonly by: string;
  readonly certainty: number;
}

/** A sentence with its place among the document's sentences. */
export interface ReadSentence extends TaggerSentence {
  readonly index: number;
}

/** Reads the mentions off a sentence's labels; a mention is as sure as its least sure token. */
export function mentionsOf({ index }: ReadSentence, { labels, certainties }: Tagging): Mention[] {
  const mentions: Mention[] = [];
  for (let first = 0; first < labels.length; first++) {
    const type = typeOf(labels[first] ?? 0);
    if (type === null) continue;
    let last = first;
    let certainty = certainties[first] ?? 0;
    while (isInside(labels[last + 1] ?? 0)) certainty = Math.min(certainty, certainties[++last] ?? 0);
    mentions.push({ sentence: index, first, last, type, by: 'tagger', certainty });
    first = last;
  }
  return mentions;
}
