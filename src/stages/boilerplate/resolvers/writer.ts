import type { Block } from '../block.js';
import type { Reading } from './reading.js';
import { isLongProse, settle } from './reading.js';

const BIO =
  /\b(?:is|was|works as|currently works (?:for|at)\b.{2,30}\bas) (?:an?|the|our)\s(?:[\p{L}’'-]+\s){0,5}?(?:journalist|reporter|correspondent|columnist|writer|contributor|editor|author|fellow|analyst|researcher|photographer)\b|\b(?:joined the (?:newsroom|paper|newspaper|desk)|has covered .{2,60} for (?:this|the) (?:paper|newspaper|site)|(?:writes|reports) (?:about|on) |follow (?:him|her|them) on|can be reached at)/u;

/** Whether a block says who its writer is. */
export function isBio(block: Block): boolean {
  if (block.text.length > 900 || !/^(?:The author|\p{Lu}[\p{L}.'’-]+ )/u.test(block.text) || /["“”]/.test(block.text.slice(0, 200)))
    return false;
  return BIO.test(block.text.slice(0, 220));
}

/** Lines on the writer between the last long paragraph of the story and its end, or between the headline and its first one. */
export function resolveBios(reading: Reading, title: number): void {
  const { blocks, judged } = reading;
  let first = -1;
  let last = -1;
  for (let i = title + 1; i < blocks.length; i++) {
    if (!isLongProse(reading, i)) continue;
    if (first < 0) first = i;
    last = i;
  }
  for (let i = title + 1; i < blocks.length; i++) {
    const block = blocks[i];
    const isPlace = i > last || (title >= 0 && i < first);
    if (block !== undefined && isPlace && judged[i] === null && i > title + 1 && block.text.length <= 400 && isBio(block))
      settle(reading, i, { kind: 'author-bio', by: 'writer-line', certainty: 0.75 });
  }
}
