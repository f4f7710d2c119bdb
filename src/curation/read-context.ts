import { Buffer } from 'node:buffer';
import { originReader } from '../readers/read-origin.js';
import type { OffsetUnit } from '../schema/record.js';
import type { ReadContext } from './queue.js';

/** Reads sentences out of the files that records name; a file that is gone or has changed gives no context. */
export function contextReader(): ReadContext {
  const read = originReader();
  return (record, at) => {
    const source = read(record);
    const sentence = record.sentences.find((s) => s.start <= at && at < s.end);
    return source === null || sentence === undefined ? '' : sliceIn(source.raw, sentence.start, sentence.end, record.offsets);
  };
}

function sliceIn(raw: string, start: number, end: number, unit: OffsetUnit): string {
  if (unit === 'utf16') return raw.slice(start, end);
  if (unit === 'utf8') return Buffer.from(raw, 'utf8').subarray(start, end).toString('utf8');
  return [...raw].slice(start, end).join('');
}
