import type { Block } from '../block.js';
import type { Reading } from './reading.js';
import { isOpenProse, settle } from './reading.js';

/** Buttons under a reader's comment. */
const BUTTON =
  /^(?:(?:reply|quote|report|flag|permalink|upvote|downvote|recommend|like)(?:\s(?:this|abuse|comment|post|as .{3,20}|to .{2,30}|link|\(?\d{1,4}\)?))?(?:[\s|·•/]+(?:reply|quote|report|share|flag|permalink|like|edit|delete|abuse|comment|link|\(?\d{1,4}\)?)){0,6}|\d{1,4} (?:likes?|replies|reply|upvotes?|points?|thumbs up)(?: \W? ?reply)?)$/iu;
const DAY = '(?:\\d{1,2} \\p{L}{3,9}\\.?|\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4})';
const AGO = '(?:\\d{1,3}|an?|one) ?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[smhdwy])(?: ago)?';
/** "jane_roe on 5 May, 3:29 pm said:", "Jane Roe: May 5, 2021 - 7:56 am", "Jane Roe · 2 hours ago". */
const STAMP = new RegExp(
  `^(?:.{2,40}\\s(?:on|at)\\s.{0,12}${DAY}.{0,40}(?:said|says|wrote|replied):?|[^.!?]{2,30}[:·•|,–-]\\s?${DAY}.{0,12}\\d{1,2}:\\d\\d.{0,12}|.{2,30}\\s(?:said|says|wrote|replied)(?:\\s.{0,20}\\d.{0,30})?:|[^.!?]{2,30}\\s[·•|–-]\\s${AGO})$`,
  'iu',
);

const FEWEST_STAMPS = 3;
const OPENING = 400;

function isStamp({ text }: Block): boolean {
  return text.length <= 110 && (BUTTON.test(text) || STAMP.test(text));
}

/** A reader's name: one word, or up to three with capitals. */
const NAME = /^(?:\S{3,24}|\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,2})$/u;
const LONGEST_COMMENT = 3;

const isName = ({ text, stopped, given }: Block): boolean => given === null && !stopped && text.length <= 40 && NAME.test(text);

/** Where the first comment begins: its name stands over the first stamp, or over the words that the stamp follows. */
function withName(reading: Reading, first: number): number {
  for (let from = first - 1; from >= Math.max(0, first - 1 - LONGEST_COMMENT); from--) {
    const block = reading.blocks[from];
    if (block !== undefined && isName(block)) return from;
  }
  return first;
}

/** Index behind the story's first paragraphs in a row: stamps in front of them are those of other stories. */
function behindOpening(reading: Reading): number {
  let length = 0;
  let count = 0;
  for (let i = 0; i < reading.blocks.length; i++) {
    const isProse = isOpenProse(reading, i);
    length = isProse ? length + (reading.blocks[i]?.text.length ?? 0) : 0;
    count = isProse ? count + 1 : 0;
    if (count >= 2 && length >= OPENING) return i + 1;
  }
  return reading.blocks.length;
}

/** Readers' comments, told by the stamps and buttons that come with each: from the first of them nothing is body. */
export function resolveComments(reading: Reading): void {
  const story = behindOpening(reading);
  const stamps = reading.blocks.flatMap((block, i) => (i >= story && block.given === null && isStamp(block) ? [i] : []));
  const [first] = stamps;
  if (first === undefined || stamps.length < FEWEST_STAMPS) return;
  for (let i = withName(reading, first); i < reading.blocks.length; i++)
    settle(reading, i, { kind: 'other', by: 'comment-thread', certainty: 0.8 });
}
