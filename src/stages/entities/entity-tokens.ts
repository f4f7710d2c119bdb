import type { Token } from '../../document/layers.js';

/** Prefixes that stand before a name with a hyphen: only the name is an entity ("pro-Western"). */
const PREFIX = /^(?:anti|pro|non|ex|pan|post|pre|mid|un|intra|inter|trans|neo|sub)-(?=\p{Lu})/iu;
/** A plural ending on a designation in capitals or digits ("F-16s"): the ending stays outside. */
const PLURAL_DESIGNATION = /[\p{Lu}\d]s$/u;
const HAS_DIGIT = /\d/u;

/** Initials without their last stop. */
const OPEN_INITIALS = /^(?:\p{Lu}\.)+\p{Lu}$/u;
const BEYOND_ASCII = /[^\p{ASCII}]/u;

/** The tokens of a sentence as the tagger reads them: words cut at foreign letters made whole, prefixes and plural endings cut off names. */
export function entityTokens(tokens: readonly Token[]): readonly Token[] {
  const whole = tokens.some(({ text }) => BEYOND_ASCII.test(text) || OPEN_INITIALS.test(text)) ? joinCut(tokens) : tokens;
  return whole.some(isCompound) ? whole.flatMap(cutToken) : whole;
}

/**
 * Joins tokens that no blank parts: where letters meet and one of the two is beyond ASCII ("Karahano", "ğ", "lu"), and initials with
 * their last stop, which the tokenizer cuts off or leaves depending on what the document has written before ("U.S", ".").
 */
function joinCut(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (before === undefined || !isCut(before, token)) joined.push(token);
    else joined[joined.length - 1] = joinTokens(before, token);
  }
  return joined;
}

function isCut(before: Token, token: Token): boolean {
  if (before.end !== token.start) return false;
  if (token.text === '.') return OPEN_INITIALS.test(before.text);
  const last = before.text.slice(-1);
  const first = token.text.slice(0, 1);
  return /^\p{L}{2}$/u.test(last + first) && BEYOND_ASCII.test(last + first);
}

function joinTokens(before: Token, token: Token): Token {
  const text = before.text + token.text;
  return { ...before, end: token.end, text, lower: text.toLowerCase(), lemma: text.toLowerCase() };
}

function isCompound({ text }: Token): boolean {
  return text.length > 3 && (text.includes('-') || text.endsWith('s')) && (PREFIX.test(text) || isPluralDesignation(text));
}

function isPluralDesignation(text: string): boolean {
  return PLURAL_DESIGNATION.test(text) && HAS_DIGIT.test(text) && !/^\d/u.test(text);
}

function cutToken(token: Token): Token[] {
  const prefix = PREFIX.exec(token.text)?.[0].length ?? 0;
  if (prefix > 0)
    return [partOf(token, 0, prefix - 1), partOf(token, prefix - 1, prefix), ...cutToken(partOf(token, prefix, token.text.length))];
  if (!isPluralDesignation(token.text)) return [token];
  return [partOf(token, 0, token.text.length - 1), partOf(token, token.text.length - 1, token.text.length)];
}

function partOf(token: Token, from: number, to: number): Token {
  const text = token.text.slice(from, to);
  return { ...token, start: token.start + from, end: token.start + to, text, lower: text.toLowerCase(), lemma: text.toLowerCase() };
}
