import type { Span } from '../../document/span.js';
import type { Rule } from './lexicon/certainties.js';
import { CUE_CLASS, type CueClass, cueLemma, STRONG_FORMS } from './lexicon/cues.js';
import { PERSONAL } from './lexicon/words.js';
import { hasFinite, isFiniteVerb, isNominal, lowerOf, posOf, textOf } from './noun-phrase.js';
import type { Item, Run } from './types.js';

/** A verb of saying: its item place, lemma and class. */
export interface Cue {
  readonly at: number;
  readonly lemma: string;
  readonly kind: CueClass;
}

/** What a cue reports: quoted runs, clauses, and the rule that found them. */
export interface Content {
  readonly runs: readonly Run[];
  readonly clauses: readonly Span[];
  readonly by: Rule;
}

/** The cue at an item, null where its word is none or stands for a thing. */
export function cueAt(items: readonly Item[], at: number): Cue | null {
  const token = items[at]?.token;
  if (token == null || items[at]?.entity != null) return null;
  const lemma = cueLemma(token.lower, token.lemma);
  const kind = CUE_CLASS.get(lemma);
  if (kind === undefined || ((lemma === 'speak' || lemma === 'talk') && !/^(?:of|about)$/.test(lowerOf(items, at + 1)))) return null;
  if (token.lower.endsWith('ing') && STRONG_OR_SAY.has(lowerOf(items, at - 1))) return null;
  const isVerb = posOf(items, at) === 'VERB' || posOf(items, at) === 'AUX' || STRONG_FORMS.has(token.lower);
  if (lowerOf(items, at - 1) === 'to' && token.lower !== lemma) return null;
  const isNounLike =
    (posOf(items, at - 1) === 'DET' && !PRONOMINAL.has(lowerOf(items, at - 1))) ||
    (posOf(items, at - 1) === 'ADP' && !token.lower.endsWith('ing'));
  const isMistagged =
    isParticiple(items, at, kind) ||
    ((token.lower.endsWith('s') || token.lower.endsWith('ed') || token.lower === 'say') &&
      (opensQuote(items, at + 1) || opensClause(items, at) || closesSentence(items, at)));
  if (isAttributive(items, at)) return null;
  return (isVerb || isMistagged) && !isNounLike ? { at, lemma, kind } : null;
}

/** "..., the Harbour Gazette reports." */
const closesSentence = (items: readonly Item[], at: number) =>
  items[at - 1]?.entity != null && lowerOf(items, at).endsWith('s') && /^[.,]?$/.test(textOf(items, at + 1)) && items[at + 1]?.run == null;

/** "one lawmaker warning it would", "a voice telling members that": a participle that was taken for a noun. */
function isParticiple(items: readonly Item[], at: number, kind: CueClass): boolean {
  if (!lowerOf(items, at).endsWith('ing') || !/^(?:NOUN|PROPN|VERB|PRON|PUNCT)$/.test(posOf(items, at - 1))) return false;
  const next = lowerOf(items, at + 1);
  return next === 'that' || PERSONAL.has(next) || opensQuote(items, at + 1) || (kind === 'tell' && isNominal(items, at + 1));
}

/** "a hastily called meeting". */
const isAttributive = (items: readonly Item[], at: number) =>
  lowerOf(items, at).endsWith('ed') &&
  isNominal(items, at + 1) &&
  items[at + 1]?.entity == null &&
  posOf(items, at + 1) === 'NOUN' &&
  posOf(items, at - 1) === 'ADV' &&
  posOf(items, at - 2) === 'DET';

/** Determiners that are subjects by themselves ("another described it as"). */
const PRONOMINAL: ReadonlySet<string> = new Set('another some many both each all several few most those these'.split(' '));

function opensQuote(items: readonly Item[], at: number): boolean {
  return items[at]?.run != null || (/^[,:]$/.test(textOf(items, at)) && items[at + 1]?.run != null);
}

/** Verbs behind which a participle opens the clause ("they say adding salt is ..."). */
const STRONG_OR_SAY: ReadonlySet<string> = new Set([...STRONG_FORMS, 'say']);

/** "Paris claims that ...", "Paris claims she ...": a verb that was taken for a noun. */
function opensClause(items: readonly Item[], at: number): boolean {
  if (
    !/^\p{Lu}/u.test(textOf(items, at - 1)) &&
    posOf(items, at - 1) !== 'PRON' &&
    posOf(items, at - 1) !== 'NOUN' &&
    posOf(items, at - 1) !== 'ADV'
  )
    return false;
  if (lowerOf(items, at + 1) === 'that') return !isFiniteVerb(items, at + 2);
  if (!/^\p{Lu}/u.test(textOf(items, at + 1)) && posOf(items, at + 1) !== 'PRON' && posOf(items, at + 1) !== 'DET') return false;
  return hasFinite(items, at + 1, Math.min(items.length, at + 8)) && !hasFinite(items, 0, at);
}
