import type { RecordDocument } from '../../schema/record.js';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The tokens of one sentence, offsets into the same text as the record's. */
export type Tokenize = (sentence: Place) => readonly (Place & { readonly text: string })[];

/**
 * Sentences as lines `token TAB tag`, entities in BIO tags, an empty line behind each sentence and a DOCSTART line and a
 * comment with the id in front of each document (the form of the CoNLL-2003 shared task).
 */
export function formatConll(record: RecordDocument, tokenize: Tokenize): string {
  let next = 0;
  const sentences = record.sentences.map((sentence) => {
    const lines = tokenize(sentence).map((token) => {
      while ((record.entities[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
      const entity = record.entities[next];
      const isIn = entity !== undefined && token.end > entity.start && token.start < entity.end;
      return `${token.text}\t${isIn ? `${token.start <= entity.start ? 'B' : 'I'}-${entity.type}` : 'O'}\n`;
    });
    return `${lines.join('')}\n`;
  });
  return `-DOCSTART-\tO\n\n# id = ${record.id}\n${sentences.join('')}`;
}
