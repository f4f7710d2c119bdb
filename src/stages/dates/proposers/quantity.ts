import { TIME_UNITS, type TimeUnit, VAGUE_COUNTS } from '../lexicon/measures.js';
import { numeralAt } from '../numerals.js';
import { isGlued, type Scene, skip, unitAt, wordAt } from '../scene.js';

/** An amount of one unit of time; `count` is null where nobody counted ("a few weeks"). */
export interface Quantity {
  readonly count: number | null;
  readonly unit: TimeUnit;
  readonly to: number;
  /** The number is digits or a numeral word, not an article. */
  readonly counted: boolean;
}

interface Count {
  readonly count: number | null;
  readonly to: number;
  readonly counted: boolean;
}

/** Reads "five days", "30-day", "an hour and a half", "half an hour", "a few weeks", "2.5 hrs". */
export function quantityAt(scene: Scene, at: number): Quantity | null {
  const amount = countAt(scene, at);
  if (amount === null) return null;
  const unitPlace = skip(
    scene,
    skip(scene, amount.to, '-', '‑', '–'),
    'full',
    'more',
    'straight',
    'consecutive',
    'whole',
    'business',
    'long',
  );
  const unit = timeUnitAt(scene, unitPlace) ?? (amount.counted && /^nights?$/.test(wordAt(scene, unitPlace)) ? timeUnitNamed('day') : null);
  if (wordAt(scene, unitPlace) === 'h' && !isGlued(scene, unitPlace)) return null;
  if (unit === null || (amount.count === null && !unit.plural)) return null;
  const half = amount.count === null ? null : halfBehind(scene, unitPlace + 1);
  if (half !== null && amount.count !== null) return { ...amount, count: amount.count + half.count, unit, to: half.to };
  return { ...amount, unit, to: unitPlace + 1 };
}

function timeUnitNamed(word: string): TimeUnit | null {
  return TIME_UNITS.get(word) ?? null;
}

/** A unit of time at a place. */
export function timeUnitAt(scene: Scene, at: number): TimeUnit | null {
  return TIME_UNITS.get(wordAt(scene, at)) ?? null;
}

function countAt(scene: Scene, at: number): Count | null {
  const word = wordAt(scene, at);
  if (word === 'half') return halfCount(scene, at);
  if (word === 'quarter') return quarterCount(scene, at);
  if (word === '½') return { count: 0.5, to: at + 1, counted: true };
  if (word === 'a' || word === 'an') return articleCount(scene, at);
  if (VAGUE_COUNTS.has(word)) return { count: null, to: skip(scene, at + 1, 'of'), counted: false };
  const numeral = numeralAt(scene, at);
  if (numeral === null || numeral.ordinal) return null;
  return fraction(scene, { count: numeral.value, to: numeral.to, counted: true });
}

function halfCount(scene: Scene, at: number): Count | null {
  const article = skip(scene, skip(scene, at + 1, '-'), 'a', 'an');
  if (wordAt(scene, article) === 'dozen') return { count: 6, to: article + 1, counted: true };
  return article > at + 1 || timeUnitAt(scene, at + 1) !== null ? { count: 0.5, to: article, counted: true } : null;
}

/** "a quarter of a century", "quarter-century". */
function quarterCount(scene: Scene, at: number): Count | null {
  const place = skip(scene, skip(scene, skip(scene, at + 1, '-'), 'of'), 'a');
  return wordAt(scene, place) === 'century' ? { count: 0.25, to: place, counted: true } : null;
}

function articleCount(scene: Scene, at: number): Count | null {
  const next = wordAt(scene, at + 1);
  if (next === 'few') return { count: null, to: at + 2, counted: false };
  if (next === 'couple' || next === 'pair') return { count: 2, to: skip(scene, at + 2, 'of'), counted: true };
  if (next === 'half') return { count: 0.5, to: at + 2, counted: true };
  if (next === 'quarter') return quarterCount(scene, at + 1) ?? { count: 1, to: at + 1, counted: false };
  if (next === 'dozen') return { count: 12, to: at + 2, counted: true };
  return { count: 1, to: at + 1, counted: false };
}

function fraction(scene: Scene, whole: Count): Count {
  const at = whole.to;
  const digits = unitAt(scene, at + 1);
  if (wordAt(scene, at) === '.' && isGlued(scene, at) && digits.glued && digits.kind === 'number' && digits.lower.length < 4) {
    return { count: Number(`${whole.count}.${digits.lower}`), to: at + 2, counted: true };
  }
  if (wordAt(scene, at) === ',' && isGlued(scene, at) && digits.glued && digits.lower.length === 3) {
    return { count: (whole.count ?? 0) * 1000 + Number(digits.lower), to: at + 2, counted: true };
  }
  const below = unitAt(scene, at + 1).lower.length === 1 ? Number(unitAt(scene, at + 1).lower) : 0;
  if (wordAt(scene, at) === '/' && isGlued(scene, at) && below > 1 && whole.count === Math.min(whole.count ?? 0, below - 1)) {
    return { count: (whole.count ?? 0) / below, to: at + 2, counted: true };
  }
  const half = halfBehind(scene, at);
  return half === null ? whole : { count: (whole.count ?? 0) + half.count, to: half.to, counted: true };
}

/** "and a half", "and a quarter". */
function halfBehind(scene: Scene, at: number): { readonly count: number; readonly to: number } | null {
  const and = skip(scene, at, '-');
  if (wordAt(scene, and) !== 'and') return null;
  const place = skip(scene, skip(scene, skip(scene, and + 1, '-'), 'a'), '-');
  if (wordAt(scene, place) === 'half') return { count: 0.5, to: place + 1 };
  return wordAt(scene, place) === 'quarter' && place > and + 1 ? { count: 0.25, to: place + 1 } : null;
}

/** An amount as ISO-8601 writes it; X where it was not counted, whole lower units for a half. */
export function durationValue(amounts: readonly { readonly count: number | null; readonly unit: TimeUnit }[]): string {
  const calendar = amounts.filter(({ unit }) => !unit.clock).map(amountText);
  const clock = amounts.filter(({ unit }) => unit.clock).map(amountText);
  return `P${calendar.join('')}${clock.length > 0 ? `T${clock.join('')}` : ''}`;
}

function amountText({ count, unit }: { readonly count: number | null; readonly unit: TimeUnit }): string {
  if (count === null) return `X${unit.letter}`;
  const total = count * unit.times;
  const whole = Math.floor(total);
  const rest = total - whole;
  if (rest === 0) return `${total}${unit.letter}`;
  if (unit.name === 'century') return `${total * 100}Y`;
  if (unit.name === 'decade') return `${total * 10}Y`;
  if (unit.name === 'hour' && Number.isInteger(rest * 60)) return `${whole > 0 ? `${whole}H` : ''}${rest * 60}M`;
  return `${total}${unit.letter}`;
}
