import { describe, expect, it } from 'vitest';
import { diffRecords } from '../../src/compare/diff-records.js';
import { createPipeline, type RecordDocument, runText } from '../../src/index.js';

const pipeline = createPipeline({ folder: 'pipelines/news', only: ['boilerplate'] });
const [base] = runText(pipeline, { id: 'a', text: 'Maren Holt paid $5 on 3 March 2025.', clean: true });
if (base === undefined) throw new Error('no record');
const entity: RecordDocument['entities'][number] = {
  id: 'e1',
  start: 0,
  end: 10,
  text: 'Maren Holt',
  type: 'PERSON',
  cluster: null,
  certainty: 1,
  by: 'test',
};
const date: RecordDocument['dates'][number] = {
  id: 'd1',
  start: 22,
  end: 34,
  text: '3 March 2025',
  type: 'DATE',
  value: '2025-03-03',
  mod: null,
  anchor: null,
  certainty: 1,
  by: 'test',
};
const before: RecordDocument = { ...base, entities: [entity], dates: [date] };

describe('diffRecords', () => {
  it('finds nothing between equal records', () => {
    expect(diffRecords(before, structuredClone(before))).toEqual([]);
  });

  it.each([
    ['lost', { entities: [] }],
    ['gained', { entities: [entity, { ...entity, id: 'e2', start: 11, end: 15, text: 'paid' }] }],
    ['moved', { entities: [{ ...entity, start: 6, text: 'Holt' }] }],
    ['retyped', { entities: [{ ...entity, type: 'ORG' as const }] }],
    ['revalued', { dates: [{ ...date, value: '2024-03-03' }] }],
  ])('names an annotation that is %s, with its rule', (change, layers) => {
    expect(diffRecords(before, { ...before, ...layers })).toMatchObject([{ change, by: 'test' }]);
  });
});
