import { type Atom, atomAt } from '../atoms.js';
import { ABBREVIATIONS, CODES, DOLLAR_PREFIXES, MINOR, NAMES, SIGNS, WORD_CODES } from '../lexicon/currencies.js';
import { singularOf } from '../lexicon/singular.js';
import { readNumeral } from './numeral.js';

/** A currency beside a numeral; `at` is its first atom where it stands before, the atom behind it where it stands after. */
export interface CurrencyMatch {
  readonly unit: string;
  readonly at: number;
  readonly factor: number;
}

/** Heights of screens: "1080p". */
const SCREEN_LINES = new Set([240, 360, 480, 540, 576, 720, 1080, 1440, 2160, 4320]);
const DOUBTFUL = new Set(['won', 'real', 'lei', 'leu', 'rand', 'dong', 'mark', 'dram', 'ether', 'lev', 'afghani']);

/** The currency right before a numeral that begins at `from`, or null. */
export function currencyBefore(atoms: readonly Atom[], from: number): CurrencyMatch | null {
  const before = atomAt(atoms, from - 1);
  const sign = SIGNS.get(before.lower);
  if (sign !== undefined) return signedBefore(atoms, from - 1, sign);
  const point = before.lower === '.' && before.glued ? 1 : 0;
  const word = atomAt(atoms, from - 1 - point);
  if (word.kind !== 'word') return null;
  const unit =
    (WORD_CODES.has(word.text) ? undefined : (codeOf(word.text) ?? lowerCode(word.lower))) ??
    (/^(?:Rs|RM|SFr|TL|DM)$/.test(word.text) ? ABBREVIATIONS.get(word.lower) : undefined);
  if (unit !== undefined) return { unit, at: from - 1 - point, factor: 1 };
  const millions = millionCode(word.text);
  return millions === null ? null : { unit: millions, at: from - 1, factor: 1e6 };
}

const codeOf = (text: string): string | undefined => (CODES.has(text) ? (text === 'RMB' ? 'CNY' : text) : undefined);

/** The best known codes count in small letters too. */
const lowerCode = (lower: string): string | undefined => (LOWER_CODES.has(lower) ? codeOf(lower.toUpperCase()) : undefined);
const LOWER_CODES = new Set(['usd', 'eur', 'gbp', 'rmb', 'cny', 'jpy', 'inr', 'aud', 'cad', 'chf', 'uah', 'rub', 'nzd', 'mxn', 'hkd']);

/** "MUSD", "MEUR": the code with millions written before it. */
function millionCode(text: string): string | null {
  return text.length === 4 && text.startsWith('M') ? (codeOf(text.slice(1)) ?? null) : null;
}

function signedBefore(atoms: readonly Atom[], at: number, sign: string): CurrencyMatch {
  const word = atomAt(atoms, at - 1);
  const country =
    sign === 'USD' && word.kind === 'word' ? (DOLLAR_PREFIXES.get(word.lower) ?? codeOf(word.lower.toUpperCase())) : undefined;
  const isNear = atomAt(atoms, at).glued || word.lower.length > 1 || word.lower === 'c';
  if (country !== undefined && isNear && (atomAt(atoms, at).glued || word.lower !== 'can')) return { unit: country, at: at - 1, factor: 1 };
  if (
    country === undefined &&
    sign === 'USD' &&
    word.lower === '.' &&
    word.glued &&
    atomAt(atoms, at).glued &&
    atomAt(atoms, at - 2).lower === 's'
  )
    return { unit: 'USD', at: at - 4, factor: 1 };
  return { unit: sign, at, factor: 1 };
}

/** The currency behind a numeral of some value (a hyphen may stand between), or null. */
export function currencyAfter(atoms: readonly Atom[], next: number, value: number): CurrencyMatch | null {
  const hyphen = atomAt(atoms, next).lower === '-' && atomAt(atoms, next).glued ? 1 : 0;
  const at = next + hyphen;
  const atom = atomAt(atoms, at);
  const sign = SIGNS.get(atom.lower);
  if (sign !== undefined) return isSignBehind(atoms, at) ? { unit: sign, at: at + 1, factor: 1 } : null;
  if (atom.kind !== 'word') return MINOR.has(atom.lower) ? { unit: 'cent', at: at + 1, factor: 1 } : null;
  const prefixed = DOLLAR_PREFIXES.get(atom.lower);
  const dollar = atomAt(atoms, at + 1);
  if (prefixed !== undefined && dollar.lower === '$' && dollar.glued && atomAt(atoms, at + 2).kind !== 'figure')
    return { unit: prefixed, at: at + 2, factor: 1 };
  const millions = millionCode(atom.text);
  if (millions !== null) return { unit: millions, at: at + 1, factor: 1e6 };
  if (atom.text === 'p' && atom.glued && hyphen === 0 && !SCREEN_LINES.has(value)) return { unit: 'pence', at: at + 1, factor: 1 };
  const unit = codeOf(atom.text) ?? lowerCode(atom.lower) ?? (/^(?:Rs|RM)$/.test(atom.text) ? ABBREVIATIONS.get(atom.lower) : undefined);
  if (unit === undefined && singularOf(atom.lower) === 'pound' && (isWeight(atoms, at, value) || isTorque(atoms, at))) return null;
  return unit === undefined ? currencyName(atoms, at, value) : { unit, at: at + 1, factor: 1 };
}

/** "25 pounds of rice", "weighs two pounds". */
function isWeight(atoms: readonly Atom[], at: number, value: number): boolean {
  if (value < 100000 && atomAt(atoms, at + 1).lower === 'of') return true;
  for (let i = at - 2; i > at - 7 && i >= 0; i--) if (atomAt(atoms, i).lower.startsWith('weigh')) return true;
  return false;
}

/** "295 pound-feet". */
function isTorque(atoms: readonly Atom[], at: number): boolean {
  return atomAt(atoms, at + 1).lower === '-' && /^f(?:oo|ee)t$/.test(atomAt(atoms, at + 2).lower);
}

/** "10€", "10 €": the sign belongs to the figure before it unless a figure follows that it may belong to. */
function isSignBehind(atoms: readonly Atom[], at: number): boolean {
  const after = atomAt(atoms, at + 1);
  return atomAt(atoms, at).glued ? !(after.kind === 'figure' && after.glued) : after.kind !== 'figure';
}

function currencyName(atoms: readonly Atom[], at: number, value: number): CurrencyMatch | null {
  let name = '';
  let best: CurrencyMatch | null = null;
  for (let next = at; next < at + 3 && atomAt(atoms, next).kind === 'word'; next++) {
    const { lower } = atomAt(atoms, next);
    const unit = NAMES.get(`${name}${singularOf(lower)}`) ?? NAMES.get(name + lower) ?? (name === '' ? MINOR.get(lower) : undefined);
    if (unit !== undefined && (value >= 100 || !DOUBTFUL.has(lower))) best = { unit, at: next + 1, factor: 1 };
    name = `${name}${lower} `;
  }
  return best;
}

/** "and 43 cents" behind an amount in a whole currency: the hundredths and the atom behind them, or null. */
export function hundredthsAfter(atoms: readonly Atom[], next: number): { value: number; next: number } | null {
  const from = next + (atomAt(atoms, next).lower === 'and' ? 1 : 0);
  const { kind, lower } = atomAt(atoms, from);
  if (kind !== 'figure' && (kind !== 'word' || lower === '')) return null;
  const numeral = readNumeral(atoms, from);
  if (numeral === null || numeral.value >= 100 || numeral.value < 0) return null;
  const after = atomAt(atoms, numeral.next);
  if (isBareHundredths(atoms, next, from, numeral.next)) return { value: numeral.value / 100, next: numeral.next };
  const isMinor = MINOR.has(after.lower) || (after.lower === 'c' && after.glued);
  return isMinor ? { value: numeral.value / 100, next: numeral.next + 1 } : null;
}

/** "20 dollars 43": two figures that end the phrase. */
function isBareHundredths(atoms: readonly Atom[], next: number, from: number, end: number): boolean {
  const { kind, text, glued } = atomAt(atoms, from);
  const after = atomAt(atoms, end);
  return (
    from === next &&
    end === from + 1 &&
    kind === 'figure' &&
    /^\d\d$/.test(text) &&
    !glued &&
    (after.start < 0 || after.lower === '.' || after.lower === ',')
  );
}
