import { describe, expect, test } from 'vitest';
import type { EntityType } from '../../../src/document/layers.js';
import { tokenize } from '../../../src/language/tokenize.js';
import type { Mention, ReadSentence } from '../../../src/stages/entities/mention.js';
import { shareOverDocument } from '../../../src/stages/entities/resolvers/share-over-document.js';
import { describeWord } from '../../../src/stages/entities/word-type.js';

const NO_CLUSTERS = { fineOf: () => 0, coarseOf: () => 0, kindOf: () => 0 };

function read(lines: readonly string[]): ReadSentence[] {
  return lines.map((line, index) => {
    const tokens = tokenize(line, { start: 0, end: line.length });
    return { index, tokens, words: tokens.map((token) => describeWord(token.text, NO_CLUSTERS)) };
  });
}

const mention = (sentence: number, first: number, last: number, type: EntityType, certainty: number): Mention => ({
  sentence,
  first,
  last,
  type,
  certainty,
  by: 'tagger',
});

describe('a name seen clearly informs its unclear mentions', () => {
  const sentences = read(['Nora Wexley spoke.', 'Wexley left.', 'Then Wexley came back.']);
  const clear = mention(0, 0, 1, 'PERSON', 0.99);

  test('an unsure surname takes the type of the full name', () => {
    const shared = shareOverDocument([clear, mention(1, 0, 0, 'GPE', 0.5)], sentences);
    expect(shared.map(({ sentence, type, by }) => [sentence, type, by])).toEqual([
      [0, 'PERSON', 'tagger'],
      [1, 'PERSON', 'same-name'],
      [2, 'PERSON', 'same-name'],
    ]);
  });

  test('a sure mention keeps its own type', () => {
    expect(shareOverDocument([clear, mention(1, 0, 0, 'ORG', 0.97)], sentences)[1]?.type).toBe('ORG');
  });

  test('a doubtful mention follows the surer one of its name, though none is clear', () => {
    const shared = shareOverDocument([mention(1, 0, 0, 'PERSON', 0.6), mention(2, 1, 1, 'GPE', 0.35)], sentences);
    expect(shared.map(({ type }) => type)).toEqual(['PERSON', 'PERSON']);
  });

  test('an unclear name adds nothing', () => {
    expect(shareOverDocument([mention(0, 0, 1, 'PERSON', 0.6)], sentences)).toHaveLength(1);
  });
});
