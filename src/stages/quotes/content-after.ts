import { clauseEnd, spanOf } from './clause.js';
import { type Content, type Cue, cueAt } from './cue.js';
import { joinedRuns } from './joined-runs.js';
import { BARE_CLAUSE, CALLING, PLAIN } from './lexicon/cues.js';
import { PERSONAL, TIMES } from './lexicon/words.js';
import { hasFinite, isFiniteVerb, isNominal, isRelative, lowerOf, phraseAfter, posOf, textOf } from './noun-phrase.js';
import type { Item, Run } from './types.js';

/** `X said: "..."`, `X told Y that ...`, `X said ...`. */
export function contentAfter(items: readonly Item[], cue: Cue): Content | null {
  let that = thatBehindPlace(items, cue);
  let quotedInside = false;
  let isFar = false;
  for (let i = Math.max(that, cue.at + 1); i < items.length; i++) {
    const item = items[i];
    if (item?.run != null && !item.nickname && !isAddressee(items, cue, i)) {
      if (quotedInside) break;
      quotedInside = isInsideClause(items, cue, that, i);
      if (!quotedInside) return quoteAt(items, item.run, i, { cue, that, isFar });
    }
    if (that < 0 && isComplementizer(items, i, cue)) that = i;
    if (isFiniteVerb(items, i) || isInfinitive(items, i)) {
      const clause = clauseAfter(items, cue, that, i);
      if (clause !== null) return clause;
      if (isFiniteVerb(items, i) && (cue.kind !== 'fragment' || that < 0)) return null;
      isFar ||= isFiniteVerb(items, i);
    }
    if (/^[;.]$/.test(textOf(items, i))) break;
    if (textOf(items, i) === ',' && lowerOf(items, i + 1).endsWith('ing') && cueAt(items, i + 1) !== null) break;
    if (lowerOf(items, i) === 'but') return null;
    if (textOf(items, i) === ':' && i >= items.length - 1) return { runs: [], clauses: [], by: 'said-colon' };
  }
  return noVerbClause(items, cue, that);
}

/** `said in a statement posted on its site that ...`: the place of "that", -1 where a comma or a quote comes first. */
function thatBehindPlace(items: readonly Item[], cue: Cue): number {
  if (posOf(items, cue.at + 1) !== 'ADP' || cue.kind === 'fragment' || cue.kind === 'think') return -1;
  for (let i = cue.at + 3; i < items.length && items[i]?.run == null && !/^[,;:.]$/.test(textOf(items, i)); i++) {
    if (isRelative(items, i) && lowerOf(items, i) !== 'that') return -1;
    if (PERSONAL.has(lowerOf(items, i))) return -1;
    if (lowerOf(items, i) === 'that') return !isFiniteVerb(items, i + 1) && (isNominal(items, i + 1) || items[i + 1]?.run != null) ? i : -1;
  }
  return -1;
}

function quoteAt(items: readonly Item[], run: Run, i: number, { cue, that, isFar }: { cue: Cue; that: number; isFar: boolean }): Content {
  if (that >= 0 && !isFar) return withSecondClause(items, run, i);
  const byFragment = CALLING.has(cue.lemma) ? 'called-quote' : 'fragment-quote';
  const by = isFar ? 'fragment-in-clause' : cue.kind === 'fragment' ? byFragment : 'said-quote';
  return { runs: [run, ...joinedRuns(items, i + 1)], clauses: [], by };
}

/** `told "Morning Hour" that ...`: a programme in marks is spoken to, not spoken. */
function isAddressee(items: readonly Item[], cue: Cue, i: number): boolean {
  return (
    cue.kind === 'tell' && i === cue.at + 1 && (lowerOf(items, i + 1) === 'that' || isNominal(items, i + 1) || items[i + 1]?.pos === 'ADP')
  );
}

const isInfinitive = (items: readonly Item[], i: number) =>
  lowerOf(items, i) === 'to' && (posOf(items, i) === 'PART' || posOf(items, i + 1) === 'VERB' || posOf(items, i + 1) === 'AUX');

/** A quoted fragment that is part of a clause with words of the reporter's before it. */
function isInsideClause(items: readonly Item[], cue: Cue, that: number, i: number): boolean {
  if (cue.kind === 'fragment' || cue.kind === 'think' || /^[,:]$/.test(textOf(items, i - 1))) return false;
  if (that >= 0) return i > that + 1;
  if (PERSONAL.has(lowerOf(items, i - 1)) && i > cue.at + 1 && BARE_CLAUSE.has(cue.lemma) && cue.kind !== 'tell') return true;
  if (isSubjectOfRun(items, cue, i)) return true;
  return i > cue.at + 1 && BARE_CLAUSE.has(cue.lemma) && isNominal(items, i - 1) && hasFinite(items, i + 1, Math.min(items.length, i + 8));
}

const WORD_NOUNS = new Set(['word', 'words', 'term', 'phrase', 'slogan', 'name', 'title', 'line']);

/** `said the strike "will go on"`: a full phrase between the cue and the quote is its subject. */
function isSubjectOfRun(items: readonly Item[], cue: Cue, i: number): boolean {
  if (
    cue.kind !== 'say' ||
    !BARE_CLAUSE.has(cue.lemma) ||
    !/^(?:NOUN|PROPN)$/.test(posOf(items, i - 1)) ||
    WORD_NOUNS.has(lowerOf(items, i - 1))
  )
    return false;
  return phraseAfter(items, cue.at + 1)?.to === i;
}

/** `warned that "..." and that ...` */
function withSecondClause(items: readonly Item[], run: Run, i: number): Content {
  const and = textOf(items, i + 1) === ',' ? i + 2 : i + 1;
  const isThat = lowerOf(items, and) === 'and' && lowerOf(items, and + 1) === 'that' && items[and + 2]?.run == null;
  const clause = isThat ? spanOf(items, and + 2, clauseEnd(items, and + 2)) : null;
  return { runs: [run, ...joinedRuns(items, i + 1)], clauses: clause === null ? [] : [clause], by: 'said-that-quote' };
}

/** A clause whose verb the tagger did not see: only behind "that" or a plain "said". */
function noVerbClause(items: readonly Item[], cue: Cue, that: number): Content | null {
  const quoted = items.findIndex((item, i) => i > cue.at && item.run !== null && !item.nickname);
  const isThat =
    that >= 0 &&
    (that === cue.at + 1 || quoted > that) &&
    lowerOf(items, that) === 'that' &&
    cue.kind !== 'fragment' &&
    cue.kind !== 'think';
  const from = isThat ? that + 1 : PERSONAL.has(lowerOf(items, quoted - 1)) ? quoted - 1 : cue.at + 1;
  const isBare =
    BARE_CLAUSE.has(cue.lemma) &&
    (from === quoted - 1 || isSubjectOfRun(items, cue, quoted) || (cue.lemma === 'say' && posOf(items, from) === 'PROPN'));
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
const COMPLEMENT = new Set(['that', 'whether', 'why', 'how', 'if', 'what']);
const isComplementizer = (items: readonly Item[], i: number, cue: Cue) =>
  COMPLEMENT.has(lowerOf(items, i)) &&
  (lowerOf(items, i) === 'that' ? !isFiniteVerb(items, i + 1) && (i === cue.at + 1 || !isNounClause(items, i, cue)) : i <= cue.at + 5);

/** "underscores the consensus that ...": the clause belongs to the noun, not to the verb. */
function isNounClause(items: readonly Item[], that: number, cue: Cue): boolean {
  if (cue.kind === 'tell' || posOf(items, that - 1) !== 'NOUN' || TIMES.has(lowerOf(items, that - 1))) return false;
  for (let i = cue.at + 1; i < that; i++) if (posOf(items, i) === 'ADP' || lowerOf(items, i) === 'to') return false;
  return true;
}

function clauseAfter(items: readonly Item[], cue: Cue, that: number, verb: number): Content | null {
  const wh = that >= 0 && lowerOf(items, that) !== 'that';
  const from = that >= 0 ? (wh ? that : that + 1) : bareStart(items, cue, verb);
  if (from < 0 || cue.kind === 'fragment' || cue.kind === 'think' || (cue.kind === 'show' && that < 0)) return null;
  const to = clauseEnd(items, from);
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
  if (first === undefined || from >= verb || textOf(items, from) === ',' || VAGUE.has(lowerOf(items, from))) return -1;
  const isGerund = lowerOf(items, from).endsWith('ing') && posOf(items, from) === 'VERB';
  return isNominal(items, from) || isGerund || CLAUSE_OPENERS.has(lowerOf(items, from)) || first.nickname ? from : -1;
}

/** "said on Friday the army had": the time or place between the cue and its clause. */
function skipAside(items: readonly Item[], from: number, verb: number): number {
  let i = from;
  while (i < verb && posOf(items, i) === 'ADV' && !CLAUSE_OPENERS.has(lowerOf(items, i))) i++;
  if (posOf(items, i) !== 'ADP') return i;
  const phrase = phraseAfter(items, i + 1);
  return phrase !== null && phrase.to < verb && (isNominal(items, phrase.to) || CLAUSE_OPENERS.has(lowerOf(items, phrase.to)))
    ? phrase.to
    : i;
}

function infinitiveStart(items: readonly Item[], cue: Cue, verb: number): number {
  if (cue.lemma === 'claim' && verb === cue.at + 1) return /^(?:not|n['’]t|never)$/.test(lowerOf(items, cue.at - 1)) ? -1 : verb;
  if (cue.lemma !== 'tell' || phraseAfter(items, cue.at + 1)?.to !== verb) return -1;
  return verb;
}
