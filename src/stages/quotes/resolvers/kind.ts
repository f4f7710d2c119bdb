import type { QuoteKind } from '../../../document/layers.js';
import { NAMING, WORKS } from '../lexicon/words.js';
import type { Attribution, Run } from '../types.js';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;
const LONG = 5;
const NAMED_WORK = 4;
const NAMED_BY_VERB = new Set(['dubbed', 'nicknamed', 'named', 'codenamed', 'titled']);
const CLAUSE =
  /\b(?:is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall|\p{L}+n['’]t|\p{L}+['’](?:re|ve|ll|m|d)|let['’]?s|need|want|know|think|believe|get|go|come|make|take)\b/iu;
const CAPITAL = /^\p{Lu}/u;
const SPEECH_ENDS = /[.,!?…]$/;

/** What a run is (one word within a reported clause is left to the clause): speech in full or in part, a word at arm's length, or the name of a work. */
export function kindOf(raw: string, run: Run, attribution: Attribution | undefined): QuoteKind {
  const text = raw.slice(run.start, run.end);
  const words = text.match(WORD) ?? [];
  const before = raw.slice(Math.max(0, run.outerStart - 40), run.outerStart).match(WORD) ?? [];
  const last = (before.at(-1) ?? '').toLowerCase();
  const after = raw.slice(run.outerEnd, run.outerEnd + 3);
  if (words.length === 1 && attribution?.by === 'in-clause') return 'scare';
  if (words.length === 1 && isLoneWord(before.at(-1) ?? '', last, after, attribution)) return 'scare';
  if (isTitled(words, last, text)) return 'title';
  if (attribution === undefined || attribution.isFragment) {
    if (
      (isNaming(last, text, attribution) || (/^(?:the|an?)$/.test(last) && NAMED_BY_VERB.has((before.at(-2) ?? '').toLowerCase()))) &&
      words.length < LONG
    )
      return 'scare';
  }
  if (
    (isUnsure(attribution) || NAMING.has(last)) &&
    (isCitation(raw, run) || (isAllCapitals(words) && (words.length >= NAMED_WORK || isBroadcast(before.at(-1) ?? ''))))
  )
    return 'title';
  if (attribution === undefined)
    return words.length < LONG
      ? words.length > 1 && SPEECH_ENDS.test(text) && !CAPITAL.test(text)
        ? 'mixed'
        : 'scare'
      : isClause(text)
        ? 'direct'
        : 'mixed';
  if (attribution.by === 'subject-before' && words.length < 2) return 'scare';
  if (attribution.isFragment && words.length === 1 && /^(?:an?|the)$/.test(last)) return 'scare';
  if (attribution.isFragment) return isClause(text) && CAPITAL.test(text) ? 'direct' : 'mixed';
  return isClause(text) || (CAPITAL.test(text) && SPEECH_ENDS.test(text)) ? 'direct' : 'mixed';
}

/** Whether the attribution rests on nothing but the sentence they share. */
const isUnsure = (a: Attribution | undefined) => a === undefined || a.by === 'same-sentence' || a.by === 'sentence-subject';

/** "so-called", "known as"; but "X called it “deeply regrettable”" is what X said. */
const isNaming = (last: string, text: string, a: Attribution | undefined) =>
  NAMING.has(last) && !(last === 'called' && a?.by === 'called-quote' && a.speaker !== null && / /.test(text) && !CAPITAL.test(text));

/** "on CBN's “Morning Hour”", "told “Morning Hour”". */
const isBroadcast = (before: string) => /^\p{Lu}.*['’]s$/u.test(before) || /^(?:on|told|to)$/.test(before);

/** One word in marks that qualifies a noun or hangs on an owner is held at arm's length, not reported. */
function isLoneWord(word: string, before: string, after: string, a: Attribution | undefined): boolean {
  if (a === undefined || /^(?:is|are|was|were|be|as|been|and|or|of|for|to|by)$/.test(before)) return false;
  return (
    /^(?:said-quote|said-that-quote|called-quote|fragment-quote|same-sentence)$/.test(a.by) &&
    (/^\s\p{Ll}/u.test(after) ? !/^\s(?:an|by|fo|wi|in|to|on|af|or)/.test(after) : /['’]s$/.test(word))
  );
}

/** A headline with its outlet behind a dash. */
const isCitation = (raw: string, run: Run) => /^\s?[—–-]\s?\p{Lu}[^,\n]{0,40}, \p{Lu}/u.test(raw.slice(run.outerEnd, run.outerEnd + 60));

const isAllCapitals = (words: readonly string[]) =>
  words.length > 1 && words.every((w) => CAPITAL.test(w) || /^(?:\d+|of|the|and|for|in|a|an|to|on|at)$/.test(w));

const isClause = (text: string) => CLAUSE.test(text);

function isTitled(words: readonly string[], before: string, text: string): boolean {
  if (SPEECH_ENDS.test(text) && words.length > LONG) return false;
  const capitals = words.filter((w) => CAPITAL.test(w)).length;
  return capitals >= Math.ceil(words.length / 2) && CAPITAL.test(text) && WORKS.has(before);
}
