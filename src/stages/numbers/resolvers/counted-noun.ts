import type { Token } from '../../../document/layers.js';
import { isPlural, singularOf } from '../lexicon/singular.js';

const LONGEST = 7;
const STOPS = new Set([
  'times',
  'percent',
  'more',
  'less',
  'fewer',
  'others',
  'other',
  'years',
  'months',
  'days',
  'weeks',
  'hours',
  'minutes',
  'ago',
  'yesterday',
  'today',
]);
const LINKS = new Set(['and', 'or', '-', ',', 'of']);
const DETERMINERS = new Set(['the', 'its', 'their', 'his', 'her', 'our', 'these', 'those']);
const MORE = new Set(['more', 'other', 'additional', 'plus', 'odd']);
const ATTRIBUTES = new Set(['NOUN', 'PROPN', 'ADJ']);
const CONTENT = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB']);

/** The noun that a numeral of some value counts, in the singular with its compound, or null. `at` is the index of the token behind the numeral. */
export function countedNoun(tokens: readonly Token[], at: number, value: number): string | null {
  const from = skipLead(tokens, at);
  const head = headIndex(tokens, from, value);
  if (head === null) return null;
  const token = tokens[head];
  const before = tokens[head - 1];
  if (token === undefined) return null;
  if (token.text !== token.lower && token.pos !== 'NOUN' && /[a-z]s$/.test(token.text)) return token.text.slice(0, -1);
  const noun = singularOf(token.lower);
  const isCompound =
    head - 1 >= from &&
    before?.pos === 'NOUN' &&
    before.text === before.lower &&
    /^[a-z]+$/.test(before.lower) &&
    !isPlural(before.lower) &&
    !before.lower.endsWith('ing');
  return isCompound && before ? `${before.lower} ${noun}` : noun;
}

/** "of the", "more", "other": words between a numeral and its noun. */
function skipLead(tokens: readonly Token[], at: number): number {
  let from = at;
  if (tokens[from]?.lower === '-') from++;
  const isShare = tokens[from]?.lower === 'of';
  if (isShare) from++;
  if (isShare && DETERMINERS.has(tokens[from]?.lower ?? '')) from++;
  if (isShare && /^\d/.test(tokens[from]?.text ?? '')) from++;
  if (MORE.has(tokens[from]?.lower ?? '')) from++;
  return from;
}

function headIndex(tokens: readonly Token[], from: number, value: number): number | null {
  let fallback: number | null = null;
  for (let i = from; i < from + LONGEST; i++) {
    const token = tokens[i];
    if (token === undefined || STOPS.has(token.lower)) break;
    if (token.lower === 'of' || (i === from && LINKS.has(token.lower))) break;
    const isNoun = token.pos === 'NOUN' || (token.pos === 'PROPN' && token.text === token.lower);
    if (tokens[i + 1]?.lower === "'s" || tokens[i + 1]?.lower === '’s') {
      i++;
      continue;
    }
    if (isHead(token, isNoun, value) || (i === from && isMistaken(token, tokens[i + 1], value))) return isHeadOfNext(tokens, i) ? i + 1 : i;
    const endsPhrase = !ATTRIBUTES.has(tokens[i + 1]?.pos ?? '') && (value === 1 || !LINKS.has(tokens[i + 1]?.lower ?? ''));
    if ((isNoun && endsPhrase) || isPeople(token, tokens[i + 1], value)) fallback = i;
    if (!CONTENT.has(token.pos) && !LINKS.has(token.lower)) break;
    if (fallback !== null) break;
  }
  return fallback;
}

/** A plural common noun heads the phrase; names in the plural ("Ukrainians") do where nothing follows. */
function isHead(token: Token, isNoun: boolean, value: number): boolean {
  if (value === 1) return false;
  return (
    isPlural(token.lower) &&
    token.lower.length > 2 &&
    (isNoun ||
      (token.pos !== 'VERB' &&
        token.pos !== 'PROPN' &&
        token.pos !== 'AUX' &&
        token.pos !== 'ADV' &&
        token.pos !== 'PART' &&
        token.pos !== 'PRON')) &&
    /^\p{L}+$/u.test(token.text)
  );
}

/** "grabbed 11 rebounds in": right behind its numeral a plural taken for a verb is a noun, where no object follows. */
function isMistaken(token: Token, next: Token | undefined, value: number): boolean {
  if (value === 1 || token.pos !== 'VERB' || token.text !== token.lower || !isPlural(token.lower) || token.lower.length < 4) return false;
  return (
    next === undefined || next.pos === 'PUNCT' || next.pos === 'ADP' || next.pos === 'CCONJ' || next.pos === 'AUX' || next.pos === 'ADV'
  );
}

/** "five Iraqis were", "two Marines", "9 million iPads": a name in the plural that ends its phrase. */
function isPeople(token: Token, next: Token | undefined, value: number): boolean {
  if (value === 1 || token.text === token.lower || !/^(?:\p{Lu}\p{Ll}+|\p{Ll}\p{Lu}\p{Ll}+)[^s\W]s$/u.test(token.text)) return false;
  return next === undefined || (next.pos !== 'NOUN' && next.pos !== 'PROPN' && next.pos !== 'ADJ');
}

/** "arms factories": a plural before a plural is its attribute. */
function isHeadOfNext(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next !== undefined && next.pos === 'NOUN' && isPlural(next.lower);
}
