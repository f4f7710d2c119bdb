import type { Block, Judgement } from '../block.js';

const ITEM = /^(?:[•⁃▪◦●*–-]\s|\(?\d{1,2}[.)]\s)/u;

/** A stop inside with a new sentence behind it. */
const SEVERAL = /(?:\p{Ll}{2}|\d)[.!?]{1,3}["”’)]{0,2}\s+\S|\s[.!?]\s|:\/\/|@/u;

/** "Who Owns the River?": a question with capitals as headlines have them. */
function isTitleQuestion({ text, words }: Block): boolean {
  if (!text.endsWith('?') || words < 3 || text.length > 100) return false;
  const long = text.split(/\s+/).filter((word) => word.length > 3);
  return long.length >= 2 && long.every((word) => /^[“"‘']?\p{Lu}/u.test(word));
}

/** What a body block is by its shape: list item, subhead or paragraph. */
export function bodyKind(block: Block, next: Block | undefined): Judgement {
  if (ITEM.test(block.text)) return { kind: 'list-item', by: 'bullet', certainty: 0.85 };
  if (isTitleQuestion(block) && next?.prose === true) return { kind: 'subhead', by: 'question-in-capitals', certainty: 0.75 };
  const heading =
    !block.stopped && !SEVERAL.test(block.text) && block.text.length <= 160 && next !== undefined && !/[,”"’—–-]$/.test(block.text);
  return heading
    ? { kind: 'subhead', by: 'line-without-stop', certainty: 0.75 }
    : { kind: 'paragraph', by: 'running-text', certainty: block.prose ? 0.9 : 0.7 };
}
