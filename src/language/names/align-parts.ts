import { editCost, soundsApart } from './edit-cost.js';
import { type NamePart, type NameParts, legalFormOf } from './name-parts.js';
import { NICKNAMES } from './name-words.js';

/** Parts of two names that stand for each other: places in either name (several where one spells together what the other parts). */
export interface PartPair {
  readonly a: readonly number[];
  readonly b: readonly number[];
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
const OTHER: Likeness = { likeness: 0, cost: 0, isInitial: false };
/** Alike words differ in fewer sounds than this. */
const MOST_APART = 4;
/** Below this two parts are different words. */
const LEAST = 0.55;

/** The parts of two names in pairs, the most alike first; every part stands in one pair at most. */
export function alignParts(a: NameParts, b: NameParts): PartPair[] {
  const found = singlePairs(a, b);
  const same = found.filter((pair) => pair.likeness === 1);
  if (same.length < Math.min(a.parts.length, b.parts.length)) {
    const freeA = a.parts.map((_, i) => !same.some((pair) => pair.a[0] === i));
    const freeB = b.parts.map((_, j) => !same.some((pair) => pair.b[0] === j));
    addJoinedPairs(found, { parts: a.parts, free: freeA }, { parts: b.parts, free: freeB }, false);
    addJoinedPairs(found, { parts: b.parts, free: freeB }, { parts: a.parts, free: freeA }, true);
  }
  found.sort((x, y) => y.likeness - x.likeness || y.a.length + y.b.length - x.a.length - x.b.length || offset(x) - offset(y));
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  return found.filter((pair) => {
    if (pair.a.some((i) => takenA.has(i)) || pair.b.some((j) => takenB.has(j))) return false;
    for (const i of pair.a) takenA.add(i);
    for (const j of pair.b) takenB.add(j);
    return true;
  });
}

const offset = ({ a, b }: PartPair) => Math.abs((a[0] ?? 0) - (b[0] ?? 0));

function singlePairs(a: NameParts, b: NameParts): PartPair[] {
  return a.parts.flatMap((part, i) =>
    b.parts.flatMap((other, j) => {
      const like = likenessOf(part, other, a.isPerson);
      return like.likeness >= LEAST ? [{ a: [i], b: [j], ...like }] : [];
    }),
  );
}

interface Side {
  readonly parts: readonly NamePart[];
  /** Which parts have no equal in the other name. */
  readonly free: readonly boolean[];
}

/** Adds two or three neighbours of one name that the other writes as one word; parts that have an equal stand for themselves. */
function addJoinedPairs(pairs: PartPair[], { parts, free }: Side, other: Side, isTurned: boolean): void {
  for (let i = 0; i + 1 < parts.length; i++) {
    for (const size of [2, 3]) {
      const run = parts.slice(i, i + size);
      if (run.length < size || run.some((part, k) => part.kind === 'legal' || !free[i + k])) continue;
      const places = run.map((_, k) => i + k);
      for (let j = 0; j < other.parts.length; j++) {
        const whole = other.parts[j];
        if (whole === undefined || !other.free[j]) continue;
        const like = joinedLikeness(run, whole);
        if (like !== OTHER) pairs.push({ a: isTurned ? [j] : places, b: isTurned ? places : [j], ...like });
      }
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
  if (a.kind === 'initial' || b.kind === 'initial')
    return a.text.charAt(0) === b.text.charAt(0) && isPerson ? INITIALS : OTHER;
  if (a.kind === 'particle' || b.kind === 'particle') return OTHER;
  if (isPerson && (NICKNAMES.get(a.text) ?? a.text) === (NICKNAMES.get(b.text) ?? b.text)) return { likeness: 0.97, cost: 0.2, isInitial: false };
  if (a.kind === 'common' && b.kind === 'common' && a.sound !== b.sound) return OTHER;
  return spelledAlike(a, b, isPerson);
}

function spelledAlike(a: NamePart, b: NamePart, isPerson: boolean): Likeness {
  const longer = Math.max(a.text.length, b.text.length);
  const soundsSame = a.sound === b.sound && a.sound.length > 1;
  const isShortForm = isPerson && Math.min(a.text.length, b.text.length) > 2 && (a.text.startsWith(b.text) || b.text.startsWith(a.text));
  if (!soundsSame && !isShortForm && (Math.abs(a.text.length - b.text.length) > longer / 2 || soundsApart(a.sounds, b.sounds) > MOST_APART)) return OTHER;
  const whole = editCost(a.text, b.text);
  const bySound = soundsSame ? Math.min(whole, 0.5 + 0.1 * whole) : whole;
  const cost = isShortForm ? Math.min(bySound, 0.2 * longer) : bySound;
  return { likeness: 1 - cost / longer, cost, isInitial: false };
}
