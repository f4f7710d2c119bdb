import type { Block, Judgement } from '../block.js';
import { FINITE_WORDS, FUNCTION_WORDS, PLURAL_MAKERS, SHOWN_PEOPLE, SHOWN_VERBS } from '../lexicon.js';

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/’/g, "'")
    .match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];

/** Whether a stretch has no word that makes a finite clause likely. */
function isVerbless(text: string): boolean {
  return !wordsOf(text).some(
    (word) => FINITE_WORDS.has(word) || (word.length > 4 && /(?:ed|'s|'re|'ve|'ll)$/.test(word) && !/'s$/.test(word)),
  );
}

/** "Kyiv requires": a small word in -s that no preposition, determiner or number makes a plural. */
function hasThirdPerson(text: string): boolean {
  const words = text.split(/\s+/);
  return words.some((word, i) => i > 0 && /^\p{Ll}{2,}[^su]s[,.]?$/u.test(word) && !PLURAL_MAKERS.has((words[i - 1] ?? '').toLowerCase()));
}

/** "Forecasters expect another storm": a plural noun, a plain verb, and what opens its object. */
function hasPluralVerb(text: string): boolean {
  return /(?:^|\s)\p{L}{3,}s\s\p{Ll}{3,}\s(?:the|an?|another|more|most|their|his|her|its|our|to|that|no|any|some|all|\d[\d,.]*)\s/u.test(
    text,
  );
}

/** What stands before a relative clause, where enough does. */
function withoutRelative(text: string): string {
  const at = text.search(/\s(?:that|which|who|whose|where)\s/);
  return at >= 24 && /\s(?:with|at|in|of|on|near|during|by|from)\s/.test(text.slice(0, at)) ? text.slice(0, at) : text;
}

/** A thing and a year without a verb: "A poster for the fair in 1958". */
export function proposeDatedThing({ text, words }: Block): Judgement | null {
  if (words < 5 || words > 24 || !/^(?:An?|The) .+ (?:in|on|from|of) [^.]{0,20}\d{4}$/.test(text)) return null;
  return isVerbless(text) ? { kind: 'caption', by: 'dated-thing', certainty: 0.6 } : null;
}

/** Words in capitals only: a promo line or a pulled quote. */
export function proposeCapitals({ text, words }: Block): Judgement | null {
  if (words < 3 || text.length < 18 || text.length > 400 || /\p{Ll}/u.test(text) || !/\p{Lu}{3}/u.test(text)) return null;
  return { kind: 'promo', by: 'capitals-line', certainty: 0.8 };
}

/** A line in small letters that never stops: a picture's description or a row of search words. */
export function proposeAltText({ text, words, stopped }: Block): Judgement | null {
  if (stopped || text.length > 400 || !/^\p{Ll}/u.test(text) || words < 3) return null;
  return { kind: 'alt-text', by: 'small-letters', certainty: 0.8 };
}

/** "Residents queue outside the bank on Monday.": people and a plain present. */
export function proposeShownPeople({ text }: Block): Judgement | null {
  if (text.length > 160 || /[.!?]\s+\p{Lu}/u.test(text) || /["“”]/.test(text)) return null;
  const words = wordsOf(text).slice(0, 5);
  const at = words.findIndex((word) => SHOWN_PEOPLE.has(word));
  const verb = at < 0 ? undefined : words[at + 1];
  return verb !== undefined && SHOWN_VERBS.has(verb) ? { kind: 'caption', by: 'shown-people', certainty: 0.7 } : null;
}

const NO_CAPTION =
  /[“”"?!:;[\]…]|\.\s|\band all\b|^(?:no|yes|well|not|and|but|or|so|over|about|just|maybe|i|you|we|that|this|it|there|please|likely|perhaps|probably|at|in|on|for|from|to|by|with|after|before|something|nothing|everything|anything|someone|anyone|everyone|more|less|enough|sit|come|go|if|as)\b/iu;
const NAMES_ONLY = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,7}\.$/u;

/** A name or noun phrase with a full stop and no verb: what stands under a picture. */
export function proposeVerbless({ text, words, stopped }: Block): Judgement | null {
  if (!stopped || !text.endsWith('.') || words < 3 || words > 14 || !/^\p{L}/u.test(text) || NO_CAPTION.test(text)) return null;
  if (!/\s(?:at|in|of|on|with|during|near|from|by|outside|inside)\s/.test(text) && !NAMES_ONLY.test(text)) return null;
  return isVerbless(withoutRelative(text)) && !hasThirdPerson(text) && !hasPluralVerb(text)
    ? { kind: 'caption', by: 'verbless-line', certainty: 0.65 }
    : null;
}

/** Names and nouns in a row without one small word. */
export function isWordSoup({ text, words, stopped }: Block): boolean {
  return !stopped && words >= 4 && !wordsOf(text).some((word) => FUNCTION_WORDS.has(word));
}
