import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPipeline, type RecordDocument, recordSchema, runText } from '../../src/index.js';

const pipeline = createPipeline({ folder: 'pipelines/news' });

const WORDS = [
  'The',
  'mayor',
  'said',
  'on',
  'Tuesday',
  '“',
  '”',
  '"',
  '«',
  '»',
  '’',
  'Dr.',
  'U.S.',
  '3.5',
  '$12',
  'million',
  'March',
  '10',
  'p.m.',
  '(',
  ')',
  '—',
  '.',
  ',',
  '?',
  '…',
  'Harlow',
  'Council',
  'he',
  'that',
];
const GLUE = [' ', ' ', ' ', '\n', '\n\n', '\r\n', '\t', '\u00a0', '', '😀', '\ud800', '\u0000', '\ufeff', '  • '];
const newsLike = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...GLUE)), { maxLength: 120 })
  .map((parts) => parts.flat().join(''));
const anyText = fc.oneof(newsLike, fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme', maxLength: 400 }));

function* spansOf(value: unknown): Generator<{ start: number; end: number; text?: unknown }> {
  if (value === null || typeof value !== 'object') return;
  if ('start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number') {
    yield { start: value.start, end: value.end, ...('text' in value ? { text: value.text } : {}) };
  }
  for (const inner of Object.values(value)) yield* spansOf(inner);
}

function checkRecord(text: string, record: RecordDocument): void {
  recordSchema.parse(record);
  for (const span of spansOf(record)) {
    expect(span.start).toBeGreaterThanOrEqual(record.source.start);
    expect(span.end).toBeLessThanOrEqual(record.source.end);
    if (typeof span.text === 'string') expect(text.slice(span.start, span.end)).toBe(span.text);
  }
  expect(record.regions.map((r) => text.slice(r.start, r.end)).join('')).toBe(text.slice(record.source.start, record.source.end));
}

describe('the laws', () => {
  it('hold on any text: no throw, exact offsets, total cover, a valid record', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const record of runText(pipeline, { id: 'x', text })) checkRecord(text, record);
      }),
      { numRuns: 250, seed: 7 },
    );
  });

  it('hold on clean text, and equal input gives equal bytes', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const run = () => runText(pipeline, { id: 'x', text, clean: true, published: '2025-03-03' });
        const records = run();
        for (const record of records) checkRecord(text, record);
        expect(JSON.stringify(run())).toBe(JSON.stringify(records));
      }),
      { numRuns: 100, seed: 8 },
    );
  });

  it.each([
    ['one line of a million characters', 'word '.repeat(200_000)],
    ['a run of 200,000 letters', 'a'.repeat(200_000)],
    ['100,000 empty lines', '\n'.repeat(100_000)],
    ['mixed line ends', 'The vote is on Monday.\r\nIt rained.\rNobody came.\n\r\nEnd.'],
    ['an empty text', ''],
  ])('hold on %s', (_name, text) => {
    for (const record of runText(pipeline, { id: 'x', text })) checkRecord(text, record);
  });

  it('of regions and sentences hold on one line of 10 MB', () => {
    const text = 'The harbour board met on Monday. '.repeat(320_000);
    const layout = createPipeline({ folder: 'pipelines/news', only: ['sentences'] });
    for (const record of runText(layout, { id: 'x', text })) {
      expect(text.length).toBeGreaterThan(10_000_000);
      checkRecord(text, record);
    }
  });
});
