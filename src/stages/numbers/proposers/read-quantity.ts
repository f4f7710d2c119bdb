import { type Atom, atomAt } from '../atoms.js';
import { MONTHS } from '../lexicon/contexts.js';
import { MINOR } from '../lexicon/currencies.js';
import { MAGNITUDES } from '../lexicon/number-words.js';
import { isPlural } from '../lexicon/singular.js';
import type { Quantity, QuantityGroup } from '../quantity.js';
import { currencyAfter, currencyBefore, hundredthsAfter } from './money.js';
import { readNumeral } from './numeral.js';
import { isArticle, type Numeral, round } from './numeral-value.js';
import { rateAt, type UnitMatch, unitAt } from './unit-after.js';

/** Reads the numeral at an atom with its currency or unit, or null where none begins there. */
export function readQuantity(atoms: readonly Atom[], from: number): Quantity | null {
  const numeral = readNumeral(atoms, from);
  if (numeral === null) return null;
  if (numeral.form === 'ordinal') return plain(atoms, numeral, 'ordinal');
  return readMoney(atoms, numeral) ?? readMillions(atoms, numeral) ?? readMeasure(atoms, numeral) ?? plain(atoms, numeral, 'plain');
}

function plain(atoms: readonly Atom[], numeral: Numeral, group: QuantityGroup): Quantity {
  return {
    from: numeral.from,
    next: numeral.next,
    start: atomAt(atoms, numeral.from).start,
    end: atomAt(atoms, numeral.next - 1).end,
    low: numeral.value,
    high: null,
    scale: numeral.scale,
    unit: null,
    group,
    modifier: null,
    bare: numeral.form === 'figures' && numeral.scale === 1,
    by:
      group === 'ordinal'
        ? 'ordinal'
        : numeral.form === 'fraction'
          ? 'fraction'
          : numeral.form === 'words'
            ? 'cardinal-words'
            : 'cardinal-figures',
  };
}

function readMoney(atoms: readonly Atom[], numeral: Numeral): Quantity | null {
  const before = currencyBefore(atoms, numeral.from);
  const scaled = before === null ? numeral : withMoneyScale(atoms, numeral);
  const found = before ?? currencyAfter(atoms, numeral.next, numeral.value);
  if (found === null) return null;
  const behind = before === null && numeral.scale === 1 ? (MAGNITUDES.get(atomAt(atoms, found.at).lower) ?? 1) : 1;
  const next = before === null ? found.at + (behind > 1 ? 1 : 0) : scaled.next;
  const from = before === null ? numeral.from : before.at;
  const hundredths = [...MINOR.values()].includes(found.unit) ? null : hundredthsAfter(atoms, next);
  const last = hundredths?.next ?? next;
  const rate = before === null && found.unit.length > 3 ? null : rateAt(atoms, last, false);
  const value = round((scaled.value + (hundredths?.value ?? 0)) * found.factor * behind);
  const base = plain(atoms, { ...scaled, from, next: last, value, scale: scaled.scale * found.factor * behind }, 'money');
  return {
    ...base,
    unit: rate === null ? found.unit : `${found.unit} per ${rate.unit}`,
    next: rate?.next ?? last,
    bare: false,
    by: before === null ? 'money-name' : 'money-sign',
  };
}

/** "£1.2m", "$2.1t": letters that are scales only behind money. */
function withMoneyScale(atoms: readonly Atom[], numeral: Numeral): Numeral {
  const after = atomAt(atoms, numeral.next);
  if (!after.glued || numeral.scale > 1 || (after.lower !== 'm' && after.lower !== 't')) return numeral;
  const scale = after.lower === 'm' ? 1e6 : 1e12;
  return { ...numeral, next: numeral.next + 1, value: round(numeral.value * scale), scale };
}

/** "5m people": m is a million before a plural, a metre elsewhere. */
function readMillions(atoms: readonly Atom[], numeral: Numeral): Quantity | null {
  const after = atomAt(atoms, numeral.next);
  const noun = atomAt(atoms, numeral.next + 1);
  if (
    after.text !== 'm' ||
    !after.glued ||
    numeral.scale > 1 ||
    numeral.form !== 'figures' ||
    noun.kind !== 'word' ||
    noun.lower.length < 4 ||
    !isPlural(noun.lower)
  )
    return null;
  const scaled: Numeral = { ...numeral, next: numeral.next + 1, value: round(numeral.value * 1e6), scale: 1e6 };
  return readMeasure(atoms, scaled) ?? plain(atoms, scaled, 'plain');
}

function readMeasure(atoms: readonly Atom[], numeral: Numeral): Quantity | null {
  const unit = unitAt(atoms, numeral.next) ?? partedUnit(atoms, numeral);
  if (unit === null) return readAge(atoms, numeral);
  const keepsWord = unit.group === 'measure' || unit.group === 'percent';
  const base = plain(atoms, numeral, unit.group);
  const inches = unit.unit === 'foot' ? inchesAfter(atoms, unit.next) : null;
  const next = inches?.next ?? unit.next;
  return {
    ...base,
    low: base.low + (inches?.value ?? 0),
    next,
    end: keepsWord ? atomAt(atoms, next - 1).end : base.end,
    unit: unit.unit,
    bare: false,
    by: `${unit.group}-unit`,
  };
}

/** "Maren Holt, 42, said": an age between commas behind a name. */
function isApposition(atoms: readonly Atom[], { from, next, value, form }: Numeral): boolean {
  const name = atomAt(atoms, from - 2);
  const between = atomAt(atoms, from - 1).lower === ',' && atomAt(atoms, next).lower === ',';
  const isName = name.kind === 'word' && name.text !== name.lower && !MONTHS.has(name.lower) && !name.lower.endsWith('day');
  return form === 'figures' && between && isName && next === from + 1 && value > 0 && value < 116;
}

/** "half a mile", "three-quarters of an inch": the unit that a fraction parts. */
function partedUnit(atoms: readonly Atom[], { form, value, next }: Numeral): UnitMatch | null {
  if (form !== 'fraction' || value >= 1) return null;
  const of = atomAt(atoms, next).lower === 'of' ? 1 : 0;
  if (!isArticle(atomAt(atoms, next + of).lower)) return null;
  const unit = unitAt(atoms, next + of + 1);
  return unit === null || unit.unit === 'time' ? null : unit;
}

/** "5 feet (and) 2 inches": the inches as a part of a foot. */
function inchesAfter(atoms: readonly Atom[], next: number): { value: number; next: number } | null {
  const from = next + (atomAt(atoms, next).lower === 'and' ? 1 : 0);
  const numeral = readNumeral(atoms, from);
  if (numeral === null || numeral.value >= 12 || numeral.value <= 0) return null;
  const { lower } = atomAt(atoms, numeral.next);
  return lower === 'in' || lower === 'inch' || lower === 'inches' ? { value: numeral.value / 12, next: numeral.next + 1 } : null;
}

/** "aged 34", "age 87", "87 yo". */
function readAge(atoms: readonly Atom[], numeral: Numeral): Quantity | null {
  const before = atomAt(atoms, numeral.from - 1).lower;
  const after = atomAt(atoms, numeral.next).lower;
  const isAge =
    before === 'aged' ||
    (before === 'between' && atomAt(atoms, numeral.from - 2).lower === 'aged') ||
    (before === 'age' && numeral.value < 130) ||
    (before === 'of' && /^ages?$/.test(atomAt(atoms, numeral.from - 2).lower) && numeral.value < 130) ||
    after === 'yo' ||
    isApposition(atoms, numeral) ||
    (after === 'y' && atomAt(atoms, numeral.next + 1).lower === '/');
  if (!isAge || !Number.isInteger(numeral.value)) return null;
  return {
    ...plain(atoms, numeral, 'duration'),
    unit: 'year of age',
    next: after === 'yo' ? numeral.next + 1 : numeral.next,
    bare: false,
    by: 'age',
  };
}
