import { clauseEnd, spanOf } from './clause.js';
import { clauseAfter, isInsideClause, noVerbClause } from './clause-after.js';
import { type Content, type Cue, cueAt } from './cue.js';
import { joinedRuns } from './joined-runs.js';
import { ADDRESSING, CALLING } from './lexicon/cues.js';
import { PERSONAL, TIMES } from './lexicon/words.js';
import { hasFinite, isFiniteVerb, isNominal, isRelative, lowerOf, posOf, textOf } from './noun-phrase.js';
import type { Item, Run } from './types.js';

/** `X said: "..."`, `X told Y that ...`, `X said ...`. */
export function contentAfter(items: readonly Item[], cue: Cue): Content | null {
  let that = thatBehindPlace(items, cue);
  let quotedInside = false;
  let isFar = false;
  let isLinked = false;
  for (let i = Math.max(that, cue.at + 1); i < items.length; i++) {
    const item = items[i];
    if (item?.run != null && !item.nickname && !isAddressee(items, cue, i)) {
      if (quotedInside) break;
      quotedInside = isInsideClause(items, cue, that, i);
      if (!quotedInside) return quoteAt(items, item.run, i, { cue, that, isFar });
    }
    if (that < 0 && isComplementizer(items, i, cue)) that = i;
    isLinked ||= isRelative(items, i);
    if (isFiniteVerb(items, i) || isInfinitive(items, i)) {
      const clause = clauseAfter(items, cue, that, i);
      if (clause !== null) return clause;
      if (isFiniteVerb(items, i) && (cue.kind !== 'fragment' || (that < 0 && !isLinked))) return null;
      isFar ||= isFiniteVerb(items, i);
    }
    if (/^[;.]$/.test(textOf(items, i))) break;
    if (textOf(items, i) === ',' && lowerOf(items, i + 1).endsWith('ing') && cueAt(items, i + 1) !== null) break;
    if (lowerOf(items, i) === 'but') return null;
    if (textOf(items, i) === ':' && i === cue.at + 1 && cue.kind !== 'fragment') return afterColon(items, i + 1);
    if (textOf(items, i) === ':' && i >= items.length - 1) return { runs: [], clauses: [], by: 'said-colon' };
  }
  return noVerbClause(items, cue, that);
}

/** `said in a statement posted on its site that ...`: the place of "that", -1 where a comma or a quote comes first. */
function thatBehindPlace(items: readonly Item[], cue: Cue): number {
  if (posOf(items, cue.at + 1) !== 'ADP' || cue.kind === 'fragment' || cue.kind === 'think') return -1;
  for (let i = cue.at + 2; i < items.length && items[i]?.run == null && !/^[,;:.]$/.test(textOf(items, i)); i++) {
    if (isRelative(items, i) && lowerOf(items, i) !== 'that') return -1;
    if (PERSONAL.has(lowerOf(items, i))) return -1;
    if (lowerOf(items, i) === 'that') return !isFiniteVerb(items, i + 1) && (isNominal(items, i + 1) || items[i + 1]?.run != null) ? i : -1;
  }
  return -1;
}

/** "an inquiry would report “in weeks”": nobody has said it yet. */
const MODALS = new Set(['would', 'will', 'could', 'might', 'may', 'should']);

function quoteAt(
  items: readonly Item[],
  run: Run,
  i: number,
  { cue, that, isFar }: { cue: Cue; that: number; isFar: boolean },
): Content | null {
  if (cue.kind === 'show' && that < 0) return null;
  if (that >= 0 && !isFar) return withSecondClause(items, run, i);
  const byFragment = CALLING.has(cue.lemma) ? 'called-quote' : 'fragment-quote';
  if (MODALS.has(lowerOf(items, cue.at - 1)) && cue.kind === 'say') return { runs: [run], clauses: [], by: 'fragment-quote' };
  const by = isFar ? 'fragment-in-clause' : cue.kind === 'fragment' ? byFragment : 'said-quote';
  return { runs: [run, ...joinedRuns(items, i + 1)], clauses: [], by };
}

/** `The report concluded: the pier is unsafe.` */
function afterColon(items: readonly Item[], from: number): Content | null {
  const run = items[from]?.run;
  if (run != null) return { runs: [run, ...joinedRuns(items, from + 1)], clauses: [], by: 'said-quote' };
  const clause = hasFinite(items, from, items.length) ? spanOf(items, from, clauseEnd(items, from)) : null;
  return clause === null ? { runs: [], clauses: [], by: 'said-colon' } : { runs: [], clauses: [clause], by: 'said-clause' };
}

/** `told "Morning Hour" that ...`: a programme in marks is spoken to, not spoken. */
function isAddressee(items: readonly Item[], cue: Cue, i: number): boolean {
  return (
    cue.kind === 'tell' && i === cue.at + 1 && (lowerOf(items, i + 1) === 'that' || isNominal(items, i + 1) || items[i + 1]?.pos === 'ADP')
  );
}

const isInfinitive = (items: readonly Item[], i: number) =>
  lowerOf(items, i) === 'to' && (posOf(items, i) === 'PART' || posOf(items, i + 1) === 'VERB' || posOf(items, i + 1) === 'AUX');

/** `warned that "..." and that ...` */
function withSecondClause(items: readonly Item[], run: Run, i: number): Content {
  const and = textOf(items, i + 1) === ',' ? i + 2 : i + 1;
  const isThat = lowerOf(items, and) === 'and' && lowerOf(items, and + 1) === 'that' && items[and + 2]?.run == null;
  const clause = isThat ? spanOf(items, and + 2, clauseEnd(items, and + 2)) : null;
  return { runs: [run, ...joinedRuns(items, i + 1)], clauses: clause === null ? [] : [clause], by: 'said-that-quote' };
}

const COMPLEMENT = new Set(['that', 'whether', 'why', 'how', 'if', 'what']);
const isComplementizer = (items: readonly Item[], i: number, cue: Cue) =>
  COMPLEMENT.has(lowerOf(items, i)) &&
  (lowerOf(items, i) === 'that' ? !isFiniteVerb(items, i + 1) && (i === cue.at + 1 || !isNounClause(items, i, cue)) : i <= cue.at + 5);

/** "underscores the consensus that ...": the clause belongs to the noun, not to the verb. */
function isNounClause(items: readonly Item[], that: number, cue: Cue): boolean {
  if (
    cue.kind === 'tell' ||
    cue.kind === 'fragment' ||
    ADDRESSING.has(cue.lemma) ||
    posOf(items, that - 1) !== 'NOUN' ||
    TIMES.has(lowerOf(items, that - 1))
  )
    return false;
  for (let i = cue.at + 1; i < that; i++) if (posOf(items, i) === 'ADP' || lowerOf(items, i) === 'to') return false;
  return true;
}
