import { isThreadButton } from '../furniture.js';
import type { Head } from '../head.js';
import type { Line } from '../lines.js';
import { nextWritten } from '../lines.js';
import { sentenceShare, textAmount } from '../prose.js';

const MIN_TEXT: Readonly<Record<Head['by'], number>> = {
  'numbered-document': 0,
  'dated-title': 120,
  'listed-title': 80,
  'bylined-title': 200,
  'ruled-title': 140,
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

/** Least share of a text that stands in sentences: a list of dated headlines has less. */
const MIN_SENTENCES = 0.25;
/** Least characters in sentences under a byline without a date: a teaser has fewer. */
const MIN_BYLINED = 140;
const THREAD_REACH = 5;

/** Whether the buttons of a comment stand over a head: what is dated there is a reader's word. */
function isInThread(lines: readonly Line[], head: Head): boolean {
  const first = Math.min(head.first, head.titleLine);
  return lines.slice(Math.max(0, first - THREAD_REACH), first).some(({ text }) => isThreadButton(text));
}

/** Whether two entries of a list of dated headlines stand straight over a head: it is the last of that list. */
function endsList(lines: readonly Line[], heads: readonly Head[], at: number): boolean {
  const isBare = (i: number): boolean => {
    const head = heads[i];
    const next = heads[i + 1];
    return head !== undefined && next !== undefined && head.by === 'dated-title' && nextWritten(lines, head.body) >= next.first - 1;
  };
  return isBare(at - 1) && isBare(at - 2);
}

function hasText(lines: readonly Line[], head: Head, next: Head | undefined): boolean {
  const stop = next?.first ?? lines.length;
  const amount = textAmount(lines, head.body, stop);
  const share = sentenceShare(lines, head.body, stop);
  return amount >= MIN_TEXT[head.by] && share >= MIN_SENTENCES && (head.by !== 'bylined-title' || amount * share >= MIN_BYLINED);
}

/** Whether a signed head without a date follows another one that has hardly any text: both are teasers of other stories. */
function followsTeaser(lines: readonly Line[], heads: readonly Head[], at: number): boolean {
  const [before, head] = [heads[at - 1], heads[at]];
  if (head?.by !== 'bylined-title' || before?.by !== 'bylined-title') return false;
  return !hasText(lines, before, head);
}

/** Drops heads without a text of their own: entries of a list of stories, readers' comments, the date at the foot of a page. */
export function keepHeadsWithText(lines: readonly Line[], heads: readonly Head[]): readonly Head[] {
  return heads.filter((head, i) => {
    if (head.by === 'numbered-document') return true;
    if (!hasText(lines, head, heads[i + 1])) return false;
    return !endsList(lines, heads, i) && !followsTeaser(lines, heads, i) && !isInThread(lines, head);
  });
}
