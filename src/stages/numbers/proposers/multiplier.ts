import { type Atom, atomAt } from '../atoms.js';
import { MULTIPLIERS, SMALL, TENS } from '../lexicon/number-words.js';
import type { Quantity } from '../quantity.js';

const FOLD = /^(.+?)-?fold$/;
/** What may stand behind "twice" where it multiplies; "twice a week" and "he twice said" count occasions. */
const MULTIPLIED = new Set(['as', 'the', 'its', 'their', 'his', 'her', 'that', 'what']);

/** "threefold", "tenfold", "doubled", "tripling", "twice as many": a count of times, or null. */
export function readMultiplier(atoms: readonly Atom[], at: number): Quantity | null {
  const { lower, text, start, end } = atomAt(atoms, at);
  const value = foldValue(lower) ?? (text === lower || at === 0 ? timesValue(atoms, at, lower) : null);
  if (value === null) return null;
  const by = lower.endsWith('fold') ? 'fold' : 'multiplier';
  return {
    from: at,
    next: at + 1,
    start,
    end,
    low: value,
    high: null,
    scale: 1,
    unit: 'time',
    group: 'count',
    modifier: null,
    bare: false,
    by,
  };
}

function foldValue(lower: string): number | null {
  if (!lower.endsWith('fold')) return null;
  const word = FOLD.exec(lower)?.[1] ?? '';
  const value = SMALL.get(word) ?? TENS.get(word) ?? (word === 'hundred' ? 100 : 0);
  return value < 2 ? null : value;
}

function timesValue(atoms: readonly Atom[], at: number, lower: string): number | null {
  const value = MULTIPLIERS.get(lower) ?? null;
  const after = atomAt(atoms, at + 1).lower;
  if (lower === 'twice') return MULTIPLIED.has(after) ? value : null;
  return after === 'as' || after === '-' ? null : value;
}
