import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { writeModel } from '../../../../src/stages/entities/model-file.js';
import { parseCopy } from '../../../../src/stages/entities/train/copy-format.js';
import { FULL_SCHEME } from '../../../../src/stages/entities/train/corpus.js';
import { f1, foldToCore, keepTypes, measure } from '../../../../src/stages/entities/train/measure.js';
import type { Source } from '../../../../src/stages/entities/train/sources.js';
import { holdOut } from '../../../../src/stages/entities/train/sources.js';
import { splitCopy } from '../../../../src/stages/entities/train/split-copy.js';
import { asRead, DEFAULT_SETTINGS, trainModel } from '../../../../src/stages/entities/train/train-model.js';

const COPY = [
  '[Ana Prell|PERSON] left [Tarsk|GPE] on Monday. The [Orve Bank|ORG] said so.',
  'The [Tarsk|GPE] council thanked [Ana Prell|PERSON]. She joined [Orve Bank|ORG] in 2010.',
  '[Lem Odd|PERSON], of the [Orve Bank|ORG], flew to [Tarsk|GPE] with [Ana Prell|PERSON].',
  'Rain fell in [Tarsk|GPE]. Nobody at the [Orve Bank|ORG] minded, said [Lem Odd|PERSON].',
];
const documents = COPY.flatMap((text) => parseCopy(text).articles).map(({ text, entities }) => ({
  text,
  sentences: splitCopy(text, entities),
  entities: [...entities],
}));
const source: Source = {
  name: 'test',
  scheme: FULL_SCHEME,
  weight: 1,
  rewrites: { lower: 0.2, upper: 0.2, title: 0.2, hasty: 0.1 },
  documents,
};
const tables = { wordHashes: new Int32Array(0), fine: new Uint16Array(0), kinds: new Uint16Array(0), coarse: Uint8Array.of(0) };
const settings = { ...DEFAULT_SETTINGS, leastCount: 1 };
const train = () => trainModel([source], tables, settings, () => {});
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('training', () => {
  it('gives the same bytes for the same input', () => {
    expect(hashOf(writeModel(train()))).toBe(hashOf(writeModel(train())));
  });

  it('learns its own examples', () => {
    const measured = measure(asRead(train()), documents, keepTypes);
    expect(f1(measured)).toBeGreaterThan(90);
    expect(f1(measured, 'ORG')).toBeGreaterThan(90);
  });

  it('leaves out the weights that do not fit', () => {
    const small = trainModel([source], tables, { ...settings, featureBytes: 1000 }, () => {});
    expect(small.featureHashes.length * 5 + small.weights.length * 2).toBeLessThanOrEqual(1000);
  });

  it('holds out whole documents', () => {
    const { learned, held } = holdOut([source], 4);
    expect([learned[0]?.documents.length, held[0]?.documents.length]).toEqual([3, 1]);
  });
});

describe('measuring', () => {
  it('folds types that a corpus does not tell apart', () => {
    expect(['GPE', 'FAC', 'ORG', 'WORK'].map(foldToCore)).toEqual(['LOC', 'LOC', 'ORG', null]);
  });
});

describe('sentences of copy', () => {
  it.each([
    ['end at stops before capitals', 'It rained. Nobody minded. "Why?" she asked.', ['It rained.', 'Nobody minded.', '"Why?" she asked.']],
    ['do not end at titles and initials', 'Dr. Prell met J. Odd. They left.', ['Dr. Prell met J. Odd.', 'They left.']],
    ['end with their line', 'No stop here\nNext line.', ['No stop here', 'Next line.']],
  ])('%s', (_, text, expected) => {
    expect(splitCopy(text, []).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('do not end inside a name', () => {
    const { text, entities } = parseCopy('She sang with [Wham! Bam|ORG] in May.').articles[0] ?? { text: '', entities: [] };
    expect(splitCopy(text, entities)).toHaveLength(1);
  });
});
