import type { Token } from '../../document/layers.js';
import { BEING, FUTURE_WORDS, IRREGULAR_PASTS, PAST_AUXILIARIES, POSTPONED_TO, POSTPONING, REPORTING_PRESENTS } from './lexicon/tenses.js';

export type Tense = 'past' | 'present' | 'future' | 'none';

const REACH = 4;
/** How far a verb is looked for, in tokens: keeps hostile sentences linear. */
const WINDOW = 80;

/** The tense of the verb nearest before an offset, else of the first one behind the word there. Offsets into raw. */
export function tenseNear(tokens: readonly Token[], offset: number): Tense {
  const from = firstFrom(tokens, offset);
  const at = verbNear(tokens, from, isSmallVerb) ?? verbNear(tokens, from, isVerb);
  if (at === null) return 'none';
  return isPutOff(tokens, at, from) ? 'future' : tenseOf(tokens, at);
}

/** "was postponed until Friday", "is set for May": a participle that points at the time behind it. */
function isPutOff(tokens: readonly Token[], at: number, from: number): boolean {
  const link = tokens[from - 1]?.lower ?? '';
  if (at >= from || from - at > REACH + 2 || !POSTPONING.has(tokens[at]?.lower ?? '') || !POSTPONED_TO.has(link)) return false;
  return tokens.slice(Math.max(0, at - REACH), at).some((token) => BEING.has(token.lower));
}

function verbNear(tokens: readonly Token[], from: number, accepts: (token: Token | undefined) => boolean): number | null {
  for (let i = from - 1; i >= Math.max(0, from - WINDOW); i--) if (accepts(tokens[i])) return i;
  for (let i = from + 1; i < Math.min(tokens.length, from + WINDOW); i++) if (accepts(tokens[i])) return i;
  return null;
}

/** Capitals inside a sentence are mostly names ("Corso Pass"); they count where no other verb stands (headlines). */
function isSmallVerb(token: Token | undefined): boolean {
  return token !== undefined && token.text === token.lower && isVerb(token);
}

/** The first token that starts at or behind an offset, by halving. */
export function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isVerb(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.pos === 'VERB' || token.pos === 'AUX' || PAST_AUXILIARIES.has(token.lower) || FUTURE_WORDS.has(token.lower);
}

function tenseOf(tokens: readonly Token[], at: number): Tense {
  const group = tokens.slice(Math.max(0, at - REACH), at + 1).map((token) => token.lower);
  const modal = group.findLastIndex((word) => FUTURE_WORDS.has(word));
  if (modal >= 0 && (group.at(-1) === 'have' || !group.includes('have', modal))) return 'future';
  // An infinitive points ahead only weakly: weekdays follow it, dates take the nearest year.
  if (group.at(-2) === 'to') return 'present';
  const word = group.at(-1) ?? '';
  if (isPast(word) || REPORTING_PRESENTS.has(word)) return 'past';
  const auxiliary = group.slice(-3).some((other) => PAST_AUXILIARIES.has(other));
  return auxiliary ? 'past' : 'present';
}

function isPast(word: string): boolean {
  return PAST_AUXILIARIES.has(word) || IRREGULAR_PASTS.has(word) || (word.length > 3 && word.endsWith('ed'));
}
