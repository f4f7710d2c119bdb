import { type Document, layerOf } from '../../document/document.js';
import type { Span } from '../../document/span.js';
import { foldName } from '../../language/names/fold-name.js';

/** Whether a folded word stands in the document. */
export type DocumentWords = Pick<ReadonlySet<string>, 'has'>;

/** The folded words of a document and where each stands first. */
export type PlacedWords = ReadonlyMap<string, Span>;

/** The words of a document's tokens, read when first asked: most clusters need no context. */
export function documentWords(document: Document): () => PlacedWords {
  let words: PlacedWords | undefined;
  return () => {
    words ??= readWords(document);
    return words;
  };
}

const PLAIN = /^[a-z]+$/;

function readWords(document: Document): PlacedWords {
  const words = new Map<string, Span>();
  const seen = new Set<string>();
  for (const { tokens } of layerOf(document, 'tokens')) {
    for (const { start, end, lower } of tokens) {
      if (seen.has(lower)) continue;
      seen.add(lower);
      if (PLAIN.test(lower)) words.set(lower, { start, end });
      else for (const word of foldName(lower).split(' ')) if (!words.has(word)) words.set(word, { start, end });
    }
  }
  return words;
}
