import { clauseEnd, spanOf } from './clause.js';
import { type Content, type Cue, cueAt } from './cue.js';
import { BARE_CLAUSE, PLAIN } from './lexicon/cues.js';
import { PERSONAL } from './lexicon/words.js';
import { hasFinite, isFiniteVerb, isNominal, isRelative, lowerOf, phraseAfter, posOf, textOf } from './noun-phrase.js';
import type { Item } from './types.js';

/** A quoted fragment that is part of a clause with words of the reporter's before it. */
export function isInsideClause(items: readonly Item[], cue: Cue, that: number, i: number): boolean {
  if (cue.kind === 'fragment' || cue.kind === 'think' || /^[,:]$/.test(textOf(items, i - 1))) return false;
  if (that >= 0) return i > that + 1;
  if (PERSONAL.has(lowerOf(items, i - 1)) && i > cue.at + 1 && BARE_CLAUSE.has(cue.lemma) && cue.kind !== 'tell') return true;
  if (isSubjectOfRun(items, cue, i)) return true;
  return i > cue.at + 1 && BARE_CLAUSE.has(cue.lemma) && isNominal(items, i - 1) && hasFinite(items, i + 1, Math.min(items.length, i + 8));
}

/** First words that make a fragment the predicate of the words before it. */
const VERBS =
  /^(?:is|are|was|were|be|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall|never|failed|\p{L}+n[’']t)$/u;
const WORD_NOUNS = new Set(['word', 'words', 'term', 'phrase', 'slogan', 'name', 'title', 'line']);

/** `said the strike "will go on"`: a full phrase between the cue and the quote is its subject. */
function isSubjectOfRun(items: readonly Item[], cue: Cue, i: number): boolean {
  if (
    !((cue.lemma === 'find' && VERBS.test(items[i]?.run?.firstWord ?? '')) || (cue.kind === 'say' && BARE_CLAUSE.has(cue.lemma))) ||
    !/^(?:NOUN|PROPN)$/.test(posOf(items, i - 1)) ||
    WORD_NOUNS.has(lowerOf(items, i - 1))
  )
    return false;
  return phraseAfter(items, cue.at + 1)?.to === i;
}

/** A clause whose verb the tagger did not see: only behind "that" or a plain "said". */
export function noVerbClause(items: readonly Item[], cue: Cue, that: number): Content | null {
  const quoted = items.findIndex((item, i) => i > cue.at && item.run !== null && !item.nickname);
  const isThat =
    that >= 0 &&
    (that === cue.at + 1 || quoted > that) &&
    lowerOf(items, that) === 'that' &&
    cue.kind !== 'fragment' &&
    cue.kind !== 'think';
  const from = isThat ? that + 1 : PERSONAL.has(lowerOf(items, quoted - 1)) ? quoted - 1 : cue.at + 1;
  const isBare =
    isSubjectOfRun(items, cue, quoted) ||
    (BARE_CLAUSE.has(cue.lemma) && (from === quoted - 1 || (cue.lemma === 'say' && posOf(items, from) === 'PROPN')));
  const to = clauseEnd(items, from);
  const clause = (isThat || isBare) && (to - from >= SHORTEST_CLAUSE || (quoted >= from && quoted < to)) ? spanOf(items, from, to) : null;
  return clause === null ? null : { runs: [], clauses: [clause], by: 'said-verbless' };
}

/** Fewest items of a clause in which no verb was seen. */
const SHORTEST_CLAUSE = 5;
const VAGUE = new Set(['little', 'nothing', 'something', 'much', 'so', 'anything', 'more', 'everything']);
const CLAUSE_OPENERS = new Set([
  'that',
  'there',
  'in',
  'on',
  'at',
  'if',
  'when',
  'after',
  'as',
  'by',
  'with',
  'under',
  'while',
  'although',
  'though',
  'since',
  'because',
  'once',
  'unless',
  'despite',
  'until',
  'before',
  'during',
  'for',
  'from',
  'without',
  'only',
  'even',
  'what',
  'how',
  'why',
  'when',
  'where',
]);
/** The clause a cue reports, whose finite or infinitive verb stands at item `verb`; null where the cue takes none. */
export function clauseAfter(items: readonly Item[], cue: Cue, that: number, verb: number): Content | null {
  const wh = that >= 0 && lowerOf(items, that) !== 'that';
  const from = that >= 0 ? (wh ? that : that + 1) : bareStart(items, cue, verb);
  if (from < 0 || cue.kind === 'fragment' || cue.kind === 'think' || (cue.kind === 'show' && that < 0)) return null;
  const to = withinRelative(items, cue, clauseEnd(items, from));
  if (that < 0 && to <= verb && !items.slice(from, to).some((item) => item.run !== null)) return null;
  const clause = spanOf(items, from, to);
  return clause === null ? null : { runs: [], clauses: [clause], by: that >= 0 ? 'said-that' : 'said-clause' };
}

/** Where a clause without "that" starts, -1 where the cue takes none here. */
function bareStart(items: readonly Item[], cue: Cue, verb: number): number {
  const { at } = cue;
  if (lowerOf(items, verb) === 'to') return infinitiveStart(items, cue, verb);
  if (!BARE_CLAUSE.has(cue.lemma) || (lowerOf(items, at - 1) === 'to' && !PLAIN.has(cue.lemma))) return -1;
  let from = at + 1;
  if (cue.kind === 'tell') {
    const addressee = phraseAfter(items, from);
    if (addressee === null || addressee.to >= verb) return -1;
    from = addressee.to;
  }
  from = skipAside(items, from, verb);
  const first = items[from];
  if (textOf(items, verb - 1) === ',' && cueAt(items, verb) !== null && phraseAfter(items, from)?.to === verb - 1) return -1;
  if (first === undefined || from >= verb || textOf(items, from) === ',' || VAGUE.has(lowerOf(items, from))) return -1;
  const isGerund = lowerOf(items, from).endsWith('ing') && posOf(items, from) === 'VERB';
  return isNominal(items, from) || isGerund || CLAUSE_OPENERS.has(lowerOf(items, from)) || first.nickname ? from : -1;
}

/** "said on Friday the army had": the time or place between the cue and its clause. */
function skipAside(items: readonly Item[], from: number, verb: number): number {
  let i = from;
  while (i < verb && posOf(items, i) === 'ADV' && !CLAUSE_OPENERS.has(lowerOf(items, i))) i++;
  if (posOf(items, i) !== 'ADP') return i;
  const end = phraseAfter(items, i + 1)?.to ?? verb;
  const isPlaced = isNominal(items, end) || (/^(?:on|in|at)$/.test(lowerOf(items, i)) && RESTARTS.has(lowerOf(items, end)));
  if (end < verb && isPlaced) return end;
  return textOf(items, end) === ',' || !PLACES.has(lowerOf(items, i)) ? i : verb;
}

/** Words that open the clause behind a time or place ("said on Friday there was"). */
const RESTARTS = new Set(['there', 'if', 'when', 'although', 'while', 'what', 'how', 'why', 'that']);
/** Prepositions that are no conjunctions: alone they open no clause ("agreed on gauges while ..."). */
const PLACES = new Set(['on', 'of', 'for', 'about', 'to', 'with', 'from', 'at', 'in', 'under', 'during', 'without', 'over', 'against']);

function infinitiveStart(items: readonly Item[], cue: Cue, verb: number): number {
  if (cue.lemma === 'claim' && verb === cue.at + 1) return /^(?:not|n['’]t|never)$/.test(lowerOf(items, cue.at - 1)) ? -1 : verb;
  if (cue.lemma !== 'tell' || phraseAfter(items, cue.at + 1)?.to !== verb) return -1;
  return verb;
}

/** "Brandt, who said he was ill, left early": behind a relative clause the sentence's own verb goes on. */
function withinRelative(items: readonly Item[], cue: Cue, to: number): number {
  if (!isRelative(items, cue.at - 1)) return to;
  for (let i = cue.at + 2; i < to; i++) if (textOf(items, i) === ',' && isFiniteVerb(items, i + 1)) return i;
  return to;
}
