import { type Atom, atomAt } from '../atoms.js';
import { COLLECTIVES, DENOMINATORS, MAGNITUDES } from '../lexicon/number-words.js';
import { readComposed } from './composed-numeral.js';
import { isArticle, type Numeral } from './numeral-value.js';

/** The longest numeral that begins at an atom (sign included), or null. */
export function readNumeral(atoms: readonly Atom[], from: number): Numeral | null {
  const sign = signAt(atoms, from);
  const numeral = readUnsigned(atoms, from + sign.atoms);
  if (numeral === null) return null;
  return { ...numeral, from, value: sign.factor * numeral.value };
}

/** Marks that a glued minus sign may follow. */
const OPEN_TO_SIGN = new Set(['$', '€', '£', '<', '>', '=', '(']);

function signAt(atoms: readonly Atom[], from: number): { atoms: number; factor: number } {
  const { lower, glued } = atomAt(atoms, from);
  if (lower === 'minus' || lower === 'negative') return { atoms: 1, factor: -1 };
  if (
    (lower === '-' || lower === '−') &&
    (!glued || OPEN_TO_SIGN.has(atomAt(atoms, from - 1).lower)) &&
    atomAt(atoms, from + 1).kind === 'figure'
  )
    return { atoms: 1, factor: -1 };
  return { atoms: 0, factor: 1 };
}

function readUnsigned(atoms: readonly Atom[], from: number): Numeral | null {
  return readArticleNumeral(atoms, from) ?? readFigureFraction(atoms, from) ?? readComposed(atoms, from);
}

/** "a third", "half a million", "a couple of", "a hundred and two". */
function readArticleNumeral(atoms: readonly Atom[], from: number): Numeral | null {
  const first = atomAt(atoms, from).lower;
  const isThan = atomAt(atoms, from - 1).lower === 'than';
  const article = first === 'a' || first === 'an' ? 1 : 0;
  const word = atomAt(atoms, from + article).lower;
  if (word === 'half' || (word === 'quarter' && (article === 1 || MAGNITUDES.has(atomAt(atoms, from + 1).lower))))
    return readHalf(atoms, from, from + article, DENOMINATORS.get(word) ?? 1, isThan);
  if (article === 0) return null;
  if ((word === 'couple' || word === 'pair') && atomAt(atoms, from + 2).lower === 'of')
    return { from, next: from + 2, value: 2, scale: 1, form: 'words' };
  const denominator = DENOMINATORS.get(word) ?? 0;
  if (denominator > 2)
    return isFractionEnd(atoms, from + 2) ? { from, next: from + 2, value: 1 / denominator, scale: 1, form: 'fraction' } : null;
  if (!MAGNITUDES.has(word) && word !== 'hundred' && word !== 'dozen') return null;
  const numeral = readComposed(atoms, from + 1);
  return numeral && { ...numeral, from };
}

function readHalf(atoms: readonly Atom[], from: number, at: number, denominator: number, isThan: boolean): Numeral | null {
  let next = at + 1;
  if (atomAt(atoms, next).lower === '-' && MAGNITUDES.has(atomAt(atoms, next + 1).lower)) next++;
  if (atomAt(atoms, next).lower === 'of') next++;
  if (isArticle(atomAt(atoms, next).lower)) next++;
  const word = atomAt(atoms, next).lower;
  const scale = MAGNITUDES.get(word) ?? COLLECTIVES.get(word) ?? 0;
  if (scale > 0) return { from, next: next + 1, value: scale / denominator, scale, form: 'fraction' };
  return isThan || isFractionEnd(atoms, at + 1) ? { from, next: at + 1, value: 1 / denominator, scale: 1, form: 'fraction' } : null;
}

const AUXILIARIES = new Set('is are was were has have had do does did will would can could may might said say'.split(' '));

/** A fraction word is a fraction where "of" follows or the phrase ends; otherwise it counts order. */
function isFractionEnd(atoms: readonly Atom[], at: number): boolean {
  const { lower, kind } = atomAt(atoms, at);
  return (
    lower === 'of' ||
    lower === '' ||
    (kind === 'mark' && lower !== '-' && lower !== "'") ||
    lower === 'the' ||
    lower === 'a' ||
    lower === 'an' ||
    lower === 'its' ||
    lower === 'their' ||
    AUXILIARIES.has(lower)
  );
}

/** "1/2", "2 1/2", "2½". */
function readFigureFraction(atoms: readonly Atom[], from: number): Numeral | null {
  const whole = atomAt(atoms, from);
  if (whole.kind !== 'figure') return null;
  const simple = quotientAt(atoms, from);
  if (simple !== null) return { from, next: from + 3, value: simple, scale: 1, form: 'fraction' };
  const second = atomAt(atoms, from + 1);
  if (second.kind !== 'figure' || !Number.isInteger(whole.value)) return null;
  if (second.text.length === 1 && second.value < 1 && second.value > 0)
    return { from, next: from + 2, value: whole.value + second.value, scale: 1, form: 'fraction' };
  const rest = quotientAt(atoms, from + 1);
  return rest === null || rest >= 1 ? null : { from, next: from + 4, value: whole.value + rest, scale: 1, form: 'fraction' };
}

function quotientAt(atoms: readonly Atom[], at: number): number | null {
  const top = atomAt(atoms, at);
  const slash = atomAt(atoms, at + 1);
  const bottom = atomAt(atoms, at + 2);
  if (slash.lower !== '/' || !slash.glued || !bottom.glued || bottom.kind !== 'figure' || bottom.value === 0) return null;
  const after = atomAt(atoms, at + 3);
  if (after.glued && (after.lower === '/' || after.lower === '-')) return null;
  return Number.isInteger(top.value) && Number.isInteger(bottom.value) ? top.value / bottom.value : null;
}
