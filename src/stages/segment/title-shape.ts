import { BULLETS } from './lexicon.js';

const MAX_TITLE = 220;
const ABBREVIATED_END = /(?:\b\p{Lu}\.){2,}$|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|St)\.$/u;
const WORD = /[\p{L}\p{N}]+/gu;

/** How many words a text has, counted up to `limit`. */
export function countWords(text: string, limit = 50): number {
  let count = 0;
  for (const _ of text.matchAll(WORD)) if (++count >= limit) break;
  return count;
}

const ENDING = 24;

/** Whether a line ends like a sentence. Only its last characters are read, so that a line of any length costs the same. */
export function endsSentence(text: string): boolean {
  const ending = text.slice(-ENDING);
  return /[.!?…]["'”’»)\]]*$/u.test(ending) && !ABBREVIATED_END.test(ending);
}

/** Whether a line looks like a headline: a few words, no list mark, no closing stop, colon, comma or semicolon. */
export function isTitleLike(text: string): boolean {
  if (text.length < 10 || text.length > MAX_TITLE || BULLETS.includes(text.charAt(0))) return false;
  if (text.startsWith('(') && text.endsWith(')')) return false;
  const last = text.charAt(text.length - 1);
  if (last === ':' || last === ';' || last === ',' || (last === '.' && !ABBREVIATED_END.test(text))) return false;
  return !/^\p{Ll}[\p{Ll}\s]/u.test(text) && countWords(text, 2) >= 2;
}

/** Whether a line is made of a few capitalised words and initials, as a name is. */
export function isNameLike(text: string): boolean {
  if (text.length > 60 || /[.!?:]$/u.test(text)) return false;
  const parts = text.split(/[\s,/&]+/u).filter((part) => part !== '');
  return (
    parts.length >= 2 &&
    parts.length <= 7 &&
    parts.every(
      (part) =>
        /^\p{Lu}/u.test(part) ||
        /^(?:and|de|van|von|der|den|da|di|du|des|del|della|dei|al|el|la|le|les|et|und|bin|ibn|for|the|of|in|on|d|l)$/u.test(part),
    )
  );
}
