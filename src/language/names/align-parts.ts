import { editCost, soundsApart } from './edit-cost.js';
import { legalFormOf, type NamePart, type NameParts } from './name-parts.js';
import { NICKNAMES } from './name-words.js';

/** Parts of two names that stand for each other: places in either name as bits (several where one spells together what the other parts). */
export interface PartPair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
  readonly cost: number;
  readonly isInitial: boolean;
}

interface Likeness {
  readonly likeness: number;
  readonly cost: number;
  readonly isInitial: boolean;
}

const SAME: Likeness = { likeness: 1, cost: 0, isInitial: false };
const INITIALS: Likeness = { likeness: 0.8, cost: 0, isInitial: true };
const NICKNAME: Likeness = { likeness: 0.97, cost: 0.2, isInitial: false };
const OTHER: Likeness = { likeness: 0, cost: 0, isInitial: false };
/** Alike words differ in fewer sounds than this. */
const MOST_APART = 4;
/** Below this two parts are different words. */
const LEAST = 0.55;

/** The parts of two names in pairs, the most alike first; every part stands in one pair at most. */
export function alignParts(a: NameParts, b: NameParts): PartPair[] {
  const found = singlePairs(a, b);
  let [sameA, sameB, same] = [0, 0, 0];
  for (const pair of found) {
    if (pair.likeness < 1) continue;
    sameA |= pair.a;
    sameB |= pair.b;
    same++;
  }
  if (same < Math.min(a.parts.length, b.parts.length)) {
    addJoinedPairs(found, { parts: a.parts, taken: sameA }, { parts: b.parts, taken: sameB }, false);
    addJoinedPairs(found, { parts: b.parts, taken: sameB }, { parts: a.parts, taken: sameA }, true);
  }
  return found.length < 2 ? found : withoutOverlap(found);
}

function withoutOverlap(found: PartPair[]): PartPair[] {
  found.sort((x, y) => y.likeness - x.likeness || bitCount(y) - bitCount(x) || offset(x) - offset(y));
  let [takenA, takenB] = [0, 0];
  return found.filter((pair) => {
    if ((pair.a & takenA) !== 0 || (pair.b & takenB) !== 0) return false;
    takenA |= pair.a;
    takenB |= pair.b;
    return true;
  });
}

const bitCount = ({ a, b }: PartPair) => soundsApart(a, 0) + soundsApart(b, 0);
/** The first place among bits. */
export const firstPlace = (bits: number) => 31 - Math.clz32(bits & -bits);
const offset = ({ a, b }: PartPair) => Math.abs(firstPlace(a) - firstPlace(b));

function singlePairs(a: NameParts, b: NameParts): PartPair[] {
  const pairs: PartPair[] = [];
  a.parts.forEach((part, i) => {
    b.parts.forEach((other, j) => {
      const like = likenessOf(part, other, a.isPerson);
      if (like.likeness >= LEAST) pairs.push({ a: 1 << i, b: 1 << j, likeness: like.likeness, cost: like.cost, isInitial: like.isInitial });
    });
  });
  return pairs;
}

interface Side {
  readonly parts: readonly NamePart[];
  /** Places, as bits, of the parts that have an equal in the other name: they stand for themselves. */
  readonly taken: number;
}

/** Adds two or three neighbours of one name that the other writes as one word. */
function addJoinedPairs(pairs: PartPair[], { parts, taken }: Side, other: Side, isTurned: boolean): void {
  for (let i = 0; i + 1 < parts.length; i++) {
    for (const size of [2, 3]) {
      const places = ((1 << size) - 1) << i;
      if (i + size > parts.length || (places & taken) !== 0) continue;
      const run = parts.slice(i, i + size);
      if (run.some((part) => part.kind === 'legal')) continue;
      other.parts.forEach((whole, j) => {
        if ((other.taken & (1 << j)) !== 0) return;
        const like = joinedLikeness(run, whole);
        if (like !== OTHER) pairs.push({ a: isTurned ? 1 << j : places, b: isTurned ? places : 1 << j, ...like });
      });
    }
  }
}

function joinedLikeness(run: readonly NamePart[], other: NamePart): Likeness {
  if (other.text.length === run.length && run.every((part, k) => part.text.length > 1 && part.text[0] === other.text[k])) return INITIALS;
  const length = run.reduce((sum, part) => sum + part.text.length, 0);
  if (other.text.length < 4 || Math.abs(other.text.length - length) > 2) return OTHER;
  const text = run.map((part) => part.text).join('');
  const cost = editCost(text, other.text);
  const likeness = 1 - cost / Math.max(text.length, other.text.length);
  return likeness < 0.8 ? OTHER : { likeness: likeness * 0.99, cost, isInitial: false };
}

function likenessOf(a: NamePart, b: NamePart, isPerson: boolean): Likeness {
  if (a.text === b.text) return SAME;
  if (a.kind === 'number' || b.kind === 'number') return OTHER;
  if (a.kind === 'legal' || b.kind === 'legal') return a.kind === b.kind && legalFormOf(a.text) === legalFormOf(b.text) ? SAME : OTHER;
  if (a.kind === 'initial' || b.kind === 'initial') return a.text.charAt(0) === b.text.charAt(0) && isPerson ? INITIALS : OTHER;
  if (a.kind === 'particle' || b.kind === 'particle') return OTHER;
  if (isPerson && (NICKNAMES.get(a.text) ?? a.text) === (NICKNAMES.get(b.text) ?? b.text)) return NICKNAME;
  if (a.kind === 'common' && b.kind === 'common' && a.sound !== b.sound) return OTHER;
  return spelledAlike(a, b, isPerson);
}

function spelledAlike(a: NamePart, b: NamePart, isPerson: boolean): Likeness {
  const longer = Math.max(a.text.length, b.text.length);
  const soundsSame = a.sound === b.sound && a.sound.length > 1;
  const isShortForm = isPerson && Math.min(a.text.length, b.text.length) > 2 && (a.text.startsWith(b.text) || b.text.startsWith(a.text));
  const isFar = Math.abs(a.text.length - b.text.length) > longer / 2 || soundsApart(a.sounds, b.sounds) > MOST_APART;
  if (!soundsSame && !isShortForm && isFar) return OTHER;
  const whole = editCost(a.text, b.text);
  const bySound = soundsSame ? Math.min(whole, 0.5 + 0.1 * whole) : whole;
  const cost = isShortForm ? Math.min(bySound, 0.2 * longer) : bySound;
  return { likeness: 1 - cost / longer, cost, isInitial: false };
}
