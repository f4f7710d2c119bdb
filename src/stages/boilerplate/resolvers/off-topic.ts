import type { Block } from '../block.js';
import { FINITE_WORDS, FUNCTION_WORDS } from '../lexicon.js';
import { isPage } from './page.js';
import type { Reading } from './reading.js';
import { isOpenProse, settle } from './reading.js';

const STEM = 5;
const FEWEST_STEMS = 5;
/** Least characters of running text: in a shorter story a sentence of its own may share no word with the others. */
const LONG_STORY = 1500;

/** The beginnings of a text's longer words. */
function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.filter((word) => !FUNCTION_WORDS.has(word) && !FINITE_WORDS.has(word)).map((word) => word.slice(0, STEM)));
}

const isOneSentence = ({ text }: Block): boolean =>
  text.length >= 60 && text.length <= 180 && text.endsWith('.') && !/["“”]|[.!?]\s+\p{Lu}/u.test(text);

/** On a page, one sentence between the paragraphs of a long story that shares no word with any of them is a teaser of another story. */
export function resolveOffTopic(reading: Reading): void {
  const { blocks, judged } = reading;
  const open = blocks.flatMap((_, i) => (isOpenProse(reading, i) ? [i] : []));
  const length = open.reduce((sum, i) => sum + (blocks[i]?.text.length ?? 0), 0);
  if (length < LONG_STORY || !isPage(reading)) return;
  const told = blocks.flatMap((block, i) => (judged[i] === null || judged[i]?.kind === 'title' ? [stemsOf(block.text)] : []));
  const counts = new Map<string, number>();
  for (const stems of told) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  for (const i of open) {
    const block = blocks[i];
    if (block === undefined || !isOneSentence(block) || !isOpenProse(reading, i - 1) || !isOpenProse(reading, i + 1)) continue;
    const stems = [...stemsOf(block.text)];
    if (stems.length >= FEWEST_STEMS && stems.every((stem) => counts.get(stem) === 1))
      settle(reading, i, { kind: 'teaser', by: 'off-topic', certainty: 0.7 });
  }
}
