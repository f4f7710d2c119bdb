import type { Block } from '../block.js';
import { FINITE_WORDS, PLURAL_MAKERS, SCENE_VERBS } from '../lexicon.js';
import type { Reading } from './reading.js';
import { isOpenProse, settle } from './reading.js';

const AGENCY_DAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}),? \d{4}\b/;
const PLACE = /\s(?:at|in|during|on|near|outside|inside|before|after|with|to|from)\s/;

const isFiniteWord = (word: string): boolean => FINITE_WORDS.has(word.toLowerCase()) || /^\p{Ll}{3,}ed$/u.test(word);

/** One sentence that shows somebody doing something: "Jane Roe arrives at the station". */
function isScene(block: Block): boolean {
  if (block.text.length > 320 || !/^\p{Lu}/u.test(block.text) || /["“”]|[.!?]\s+\p{Lu}/u.test(block.text.replace(/\b\p{Lu}\./gu, '')))
    return false;
  const words = block.text.split(/\s+/, 14);
  const verb = words.findIndex((word, i) => i > 0 && SCENE_VERBS.has(word) && !PLURAL_MAKERS.has((words[i - 1] ?? '').toLowerCase()));
  // A finite verb in front makes the other a noun: "agreed after talks".
  return verb > 0 && !words.slice(1, verb).some(isFiniteWord) && PLACE.test(block.text);
}

function isUnderDate(reading: Reading, index: number): boolean {
  const before = reading.judged[index - 1]?.kind;
  return before === 'dateline' || before === 'title' || before === 'share';
}

/** Captions without a label: a scene right under the date line, or one dated the way agencies do. */
export function resolveScenes(reading: Reading): void {
  for (let i = 1; i < reading.blocks.length; i++) {
    const block = reading.blocks[i];
    if (block === undefined || !isOpenProse(reading, i) || !isScene(block)) continue;
    const head = isUnderDate(reading, i) && isOpenProse(reading, i + 1);
    if (head || AGENCY_DAY.test(block.text)) settle(reading, i, { kind: 'caption', by: 'shown-scene', certainty: 0.7 });
  }
}
