import { type Atom, atomAt } from '../atoms.js';
import { MAGNITUDES, VAGUE, VAGUE_FACTORS } from '../lexicon/number-words.js';
import type { Quantity } from '../quantity.js';

const SEVERAL = new Set(['several', 'few']);

/** "dozens", "hundreds of thousands", "several hundred": a span of values, or null. */
export function readVague(atoms: readonly Atom[], from: number): Quantity | null {
  const first = atomAt(atoms, from).lower;
  if (SEVERAL.has(first)) return readSeveral(atoms, from);
  const factor = VAGUE_FACTORS.get(first);
  const scale = atomAt(atoms, from + 1).lower === 'of' ? (MAGNITUDES.get(atomAt(atoms, from + 2).lower) ?? 0) : 0;
  if (factor !== undefined && scale > 0 && atomAt(atoms, from + 2).lower.endsWith('s'))
    return vague(atoms, from, from + 3, factor[0] * scale, (factor[1] + 1) * scale - 1);
  const span = VAGUE.get(first);
  return span !== undefined && opensCount(atoms, from + 1) ? vague(atoms, from, from + 1, span[0], span[1]) : null;
}

/** Verbs behind which a vague numeral was the subject: "hundreds fled", "dozens were hurt". */
export const SUBJECT_VERBS = new Set('were are have had did will would could may might fled left took came went fell lost died'.split(' '));

/** "scores" and "hundreds" are numerals before "of" or "more", or where the word ends its phrase. */
function opensCount(atoms: readonly Atom[], at: number): boolean {
  const { lower } = atomAt(atoms, at);
  if (lower === 'of') return true;
  if (atomAt(atoms, at - 1).lower === 'scores') return lower === 'more' && SUBJECT_VERBS.has(atomAt(atoms, at + 1).lower);
  if (SUBJECT_VERBS.has(lower)) return true;
  return lower === 'more' || (lower.length > 4 && lower.endsWith('ed'));
}

function readSeveral(atoms: readonly Atom[], from: number): Quantity | null {
  const { lower } = atomAt(atoms, from + 1);
  const scale = lower === 'hundred' ? 100 : lower === 'dozen' ? 12 : lower.endsWith('s') ? undefined : MAGNITUDES.get(lower);
  return scale === undefined ? null : vague(atoms, from, from + 2, 2 * scale, lower === 'dozen' ? 99 : 10 * scale - 1);
}

function vague(atoms: readonly Atom[], from: number, next: number, low: number, high: number): Quantity {
  return {
    from,
    next,
    start: atomAt(atoms, from).start,
    end: atomAt(atoms, next - 1).end,
    low,
    high,
    scale: 1,
    unit: null,
    group: 'vague',
    modifier: 'approx',
    bare: false,
    by: 'vague-numeral',
  };
}
