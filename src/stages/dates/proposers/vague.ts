import { type Proposer, reading } from '../reading.js';
import { hasWords, isGlued, posAt, type Scene, unitAt, wordAt } from '../scene.js';

type Reference = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';

const PHRASES: readonly (readonly [readonly string[], Reference])[] = [
  [['now'], 'PRESENT_REF'],
  [['current'], 'PRESENT_REF'],
  [['currently'], 'PRESENT_REF'],
  [['nowadays'], 'PRESENT_REF'],
  [['presently'], 'PRESENT_REF'],
  [['right', 'now'], 'PRESENT_REF'],
  [['the', 'moment'], 'PRESENT_REF'],
  [['this', 'moment'], 'PRESENT_REF'],
  [['this', 'time'], 'PRESENT_REF'],
  [['the', 'present'], 'PRESENT_REF'],
  [['these', 'days'], 'PRESENT_REF'],
  [['those', 'days'], 'PAST_REF'],
  [['present'], 'PRESENT_REF'],
  [['the', 'present', 'time'], 'PRESENT_REF'],
  [['recent'], 'PAST_REF'],
  [['recently'], 'PAST_REF'],
  [['lately'], 'PAST_REF'],
  [['the', 'past'], 'PAST_REF'],
  [['future'], 'FUTURE_REF'],
  [['the', 'future'], 'FUTURE_REF'],
  [['the', 'short', 'term'], 'FUTURE_REF'],
  [['the', 'long', 'term'], 'FUTURE_REF'],
  [['the', 'near', 'future'], 'FUTURE_REF'],
  [['the', 'foreseeable', 'future'], 'FUTURE_REF'],
  [['asap'], 'FUTURE_REF'],
];
const BY_FIRST = new Map<string, (readonly [readonly string[], Reference])[]>();
for (const phrase of PHRASES) {
  const first = phrase[0][0] ?? '';
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), phrase]);
}

/** Words that point at the present, past or future without naming a time: "now", "recently", "future", "the short term". */
export const vagueReference: Proposer = (scene, at) => {
  const found = (BY_FIRST.get(wordAt(scene, at)) ?? []).filter(([words]) => hasWords(scene, at, words)).at(-1);
  if (found === undefined || isOther(scene, at, found[0])) return null;
  return reading({ from: at, to: at + found[0].length, value: found[1], by: 'vague', certainty: 0.7 });
};

const PREPOSITIONS: ReadonlySet<string> = new Set('in for from of about into than with for on'.split(' '));
const YEARLY: ReadonlySet<string> = new Set(['last', 'next', 'tomorrow', 'of']);

/** "the past week", "the future government": the word belongs to a noun. */
function isAttribute(scene: Scene, next: number): boolean {
  const { kind } = unitAt(scene, next);
  if (kind !== 'word') return kind === 'number';
  const pos = posAt(scene, next);
  return pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN' || pos === 'NUM';
}

/** Names ("Recent History Museum"), "the past week", and "at this time" versus "this time he won". */
function isOther(scene: Scene, at: number, words: readonly string[]): boolean {
  if (isGlued(scene, at) && wordAt(scene, at - 1) === '-') return true;
  const before = wordAt(scene, at - 1);
  if (words[0] === 'present') return before !== 'at';
  if (words.includes('time') || words.includes('moment')) return before !== 'at';
  if (words.includes('past')) return !PREPOSITIONS.has(before) || isAttribute(scene, at + 2);
  if (words.length === 2 && words[1] === 'future') return !PREPOSITIONS.has(before) || isAttribute(scene, at + 2);
  if (words[0] === 'this' && YEARLY.has(wordAt(scene, at + 2))) return true;
  if (words.includes('present')) return before !== 'at' && before !== 'to';
  return words[0] === 'current' && wordAt(scene, at + 1) === 'account';
}

/** "to date": up to now. */
export const toDate: Proposer = (scene, at) => {
  const closes = ['', '.', ',', ';', '?', '!', ')'].includes(wordAt(scene, at + 1));
  const before = wordAt(scene, at - 1);
  if (!closes || (before !== 'to' && before !== 'till')) return null;
  return reading({ from: at - 1, to: at + 1, value: 'PRESENT_REF', by: 'to-date', certainty: 0.7 });
};
