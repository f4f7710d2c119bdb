import type { Head } from '../head.js';
import type { Line } from '../lines.js';
import { textAmount } from '../prose.js';

const MIN_TEXT: Readonly<Record<Head['by'], number>> = {
  'numbered-document': 0,
  'dated-title': 120,
  'listed-title': 80,
  'bylined-title': 200,
  'ruled-title': 200,
  'leading-text': 400,
};
const RANK: readonly Head['by'][] = ['numbered-document', 'dated-title', 'bylined-title', 'listed-title', 'ruled-title', 'leading-text'];

/** Heads in order of place, one for each title; the surer kind wins and keeps the earlier begin of its furniture. */
export function mergeHeads(heads: readonly Head[]): readonly Head[] {
  const byTitle = new Map<number, Head>();
  for (const head of [...heads].sort((a, b) => RANK.indexOf(a.by) - RANK.indexOf(b.by))) {
    const held = byTitle.get(head.titleLine);
    byTitle.set(head.titleLine, held ? { ...held, first: Math.min(held.first, head.first), outlet: held.outlet ?? head.outlet } : head);
  }
  return [...byTitle.values()].sort((a, b) => a.titleLine - b.titleLine);
}

/** Drops heads without a text of their own: entries of a list of stories, the date at the foot of a page. */
export function keepHeadsWithText(lines: readonly Line[], heads: readonly Head[]): readonly Head[] {
  return heads.filter((head, i) => {
    const stop = heads[i + 1]?.first ?? lines.length;
    return textAmount(lines, head.body, stop) >= MIN_TEXT[head.by] || head.by === 'numbered-document';
  });
}
