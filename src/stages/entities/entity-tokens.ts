import type { Token } from '../../document/layers.js';

/** Prefixes that stand before a name with a hyphen: only the name is an entity ("pro-Western"). */
const PREFIX = /^(?:anti|pro|non|ex|pan|post|pre|mid|un|intra|inter|trans|neo|sub)-(?=\p{Lu})/iu;
/** A plural ending on a designation in capitals or digits ("F-16s"): the ending stays outside. */
const PLURAL_DESIGNATION = /[\p{Lu}\d]s$/u;
const HAS_DIGIT = /\d/u;

/** The tokens of a sentence as the tagger reads them: prefixes and plural endings cut off names. */
export function entityTokens(tokens: readonly Token[]): readonly Token[] {
  return tokens.some(isCompound) ? tokens.flatMap(cutToken) : tokens;
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
