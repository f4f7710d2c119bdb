import { type Atom, atomAt } from '../atoms.js';
import { MONTHS } from '../lexicon/contexts.js';
import { readNumeral } from '../proposers/numeral.js';
import { unitAt } from '../proposers/unit-after.js';
import type { Quantity } from '../quantity.js';

/** "one in five", "two out of three", "1 over 3": a share of a whole, or null. */
export function readRatio(atoms: readonly Atom[], quantity: Quantity): Quantity | null {
  if (quantity.group !== 'plain' || quantity.scale > 1 || !Number.isInteger(quantity.low)) return null;
  const words = joinerLength(atoms, quantity);
  if (words === 0) return null;
  const whole = readNumeral(atoms, quantity.next + words);
  if (whole === null || whole.form === 'ordinal' || !Number.isInteger(whole.value) || whole.value <= quantity.low) return null;
  const isWhole =
    words === 2 || (whole.value <= 1000 && unitAt(atoms, whole.next) === null && !MONTHS.has(atomAt(atoms, whole.next).lower));
  if (!isWhole || atomAt(atoms, whole.next).lower === '-') return null;
  return {
    ...quantity,
    next: whole.next,
    end: atomAt(atoms, whole.next - 1).end,
    low: quantity.low / whole.value,
    bare: false,
    by: 'ratio',
  };
}

function joinerLength(atoms: readonly Atom[], { next, low }: Quantity): number {
  const { lower } = atomAt(atoms, next);
  if (lower === 'out' && atomAt(atoms, next + 1).lower === 'of') return 2;
  return (lower === 'in' || lower === 'over') && low > 0 && low < 10 ? 1 : 0;
}
