import { clauseEnd, spanOf } from './clause.js';
import type { Content, Cue } from './cue.js';
import { nextBreak } from './joined-runs.js';
import { SUBORDINATORS } from './lexicon/words.js';
import { hasFinite, isFiniteVerb, isNominal, lowerOf, posOf, textOf } from './noun-phrase.js';
import type { Item } from './types.js';

/** Most items between the verb and the end of its own adverbials ("said on Thursday at a rally in Leeds"). */
const LONGEST_TAIL = 24;

/** `..., X said on Thursday, ...`: the clause in front of the speaker, and where the speech goes on behind, that part too. */
export function clauseBefore(items: readonly Item[], cue: Cue, start: number): Content | null {
  const rest = nextBreak(items, cue.at + 1);
  if (rest - cue.at > LONGEST_TAIL || hasFinite(items, cue.at + 1, rest) || lowerOf(items, cue.at + 1) === 'that') return null;
  const before = spanOf(items, skipConjunction(items), start - 1);
  if (before === null || items[rest]?.run != null) return null;
  if (LINKS.has(lowerOf(items, start - 2)) && textOf(items, rest) === ',') {
    const after = spanOf(items, rest + 1, clauseEnd(items, rest + 1));
    return after === null ? null : { runs: [], clauses: [after], by: 'clause-around-said' };
  }
  if (isQuestionWord(items, start - 1)) return null;
  const isWhole = isMainClause(items, start - 1);
  const whole: Content | null = isWhole ? { runs: [], clauses: [before], by: 'clause-speaker-said' } : null;
  if (/^[.;]?$/.test(textOf(items, rest))) return whole;
  if (textOf(items, rest) !== ',' || items[rest + 1]?.run != null) return null;
  const from = rest + 1;
  if (!hasFinite(items, from, items.length) || isFiniteVerb(items, cue.at + 1)) return whole;
  const goesOn = isFiniteVerb(items, from) ? isWhole || isNominal(items, 0) : isWhole && GOES_ON.has(lowerOf(items, from));
  if (!isWhole && posOf(items, 0) === 'ADP' && !isFiniteVerb(items, from)) {
    const behind = spanOf(items, from, clauseEnd(items, from));
    return behind === null ? null : { runs: [], clauses: [behind], by: 'clause-around-said' };
  }
  const after = goesOn ? spanOf(items, from, clauseEnd(items, from)) : null;
  return after === null ? whole : { runs: [], clauses: [before, after], by: 'clause-around-said' };
}

/** "... in which, he said, ...": only what follows is his. */
const LINKS = new Set(['which', 'that', 'who', 'whom', 'and', 'but', 'because', 'so']);

/** Words that carry a statement on behind its speaker; any other comma there opens the reporter's own aside. */
const GOES_ON = new Set([
  'and',
  'but',
  'or',
  'because',
  'so',
  'which',
  'who',
  'if',
  'unless',
  'though',
  'although',
  'even',
  'nor',
  'whereas',
  'whether',
  'that',
  'how',
  'why',
]);

const skipConjunction = (items: readonly Item[]) => (/^(?:but|and|so)$/.test(lowerOf(items, 0)) ? 1 : 0);

/** "what officials, witnesses and experts have said". */
function isQuestionWord(items: readonly Item[], to: number): boolean {
  for (let i = Math.max(1, to - 3); i < to; i++) if (/^(?:what|whatever|who|whom)$/.test(lowerOf(items, i))) return true;
  return false;
}

/** "When the vote failed" alone states nothing; "when the vote failed, prices rose" does. */
function isMainClause(items: readonly Item[], to: number): boolean {
  if (!SUBORDINATORS.has(lowerOf(items, 0))) return hasFinite(items, 0, to);
  for (let i = 1; i < to; i++) if (textOf(items, i) === ',' && hasFinite(items, 0, i) && hasFinite(items, i + 1, to)) return true;
  return false;
}
