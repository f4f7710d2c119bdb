import { describe, expect, it } from 'vitest';
import { createPipeline, runText } from '../../src/index.js';
import { convertOffsets } from '../../src/schema/offsets.js';

const pipeline = createPipeline({ folder: 'pipelines/news', only: ['sentences'] });
const TEXT = 'The mayor 😀 smiled. Zoë left the café at noon.';

describe('convertOffsets', () => {
  const [record] = runText(pipeline, { id: 'a', text: TEXT, clean: true });
  if (record === undefined) throw new Error('no record');

  it('counts code points, as Python does', () => {
    const points = [...TEXT];
    for (const [i, s] of convertOffsets(record, TEXT, 'codepoint').sentences.entries()) {
      const was = record.sentences[i];
      expect(points.slice(s.start, s.end).join('')).toBe(TEXT.slice(was?.start, was?.end));
    }
  });

  it('counts bytes of UTF-8', () => {
    const bytes = Buffer.from(TEXT);
    for (const [i, s] of convertOffsets(record, TEXT, 'utf8').sentences.entries()) {
      const was = record.sentences[i];
      expect(bytes.subarray(s.start, s.end).toString()).toBe(TEXT.slice(was?.start, was?.end));
    }
  });

  it('leaves UTF-16 as it is and names the unit', () => {
    expect(convertOffsets(record, TEXT, 'utf16')).toBe(record);
    expect(convertOffsets(record, TEXT, 'utf8').offsets).toBe('utf8');
  });
});
