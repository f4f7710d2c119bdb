import { QUANTITY_MODIFIERS, TIME_UNITS } from '../lexicon/measures.js';
import { TIME_PREPOSITIONS } from '../lexicon/names.js';
import { numeralAt } from '../numerals.js';
import { type Proposer, reading } from '../reading.js';
import { type Scene, skip, wordAt } from '../scene.js';
import { durationValue, type Quantity, quantityAt, timeUnitAt } from './quantity.js';

/** "five days", "a month or longer", "two years and three months", "30-day", "three-year-old". */
export const duration: Proposer = (scene, at) => {
  const first = quantityAt(scene, at);
  if (first === null || isIdiom(scene, at, first)) return null;
  const amounts = compound(scene, first);
  const last = amounts.at(-1) ?? first;
  const behind = modifierBehind(scene, last.to);
  const mod = behind?.mod ?? modifierBefore(scene, at);
  return reading({
    from: at,
    to: last.to,
    type: 'DURATION',
    value: durationValue(amounts),
    mod,
    by: 'duration',
    certainty: first.count === null ? 0.7 : 0.9,
  });
};

/** "the nine months ended in May", "another two years", "another year": with the determiner. */
export const determinedDuration: Proposer = (scene, at) => {
  const another = wordAt(scene, at) === 'another';
  const unit = another ? timeUnitAt(scene, at + 1) : null;
  if (unit !== null && !unit.plural) {
    const value = durationValue([{ count: 1, unit }]);
    return reading({ from: at, to: at + 2, type: 'DURATION', value, by: 'duration', certainty: 0.8 });
  }
  const found = duration(scene, at + 1);
  const quantity = quantityAt(scene, at + 1);
  if (found === null || quantity === null || !quantity.counted || !quantity.unit.plural || wordAt(scene, found.to - 2) === '-') return null;
  return { ...found, from: at, mod: modifierBefore(scene, at) ?? found.mod };
};

/** "yearlong", "a month-long strike". */
export const longUnit: Proposer = (scene, at) => {
  const word = wordAt(scene, at);
  const glued = word.endsWith('long') ? TIME_UNITS.get(word.slice(0, -4)) : undefined;
  const unit = glued ?? timeUnitAt(scene, at);
  const to = glued === undefined && wordAt(scene, at + 1) === '-' && wordAt(scene, at + 2) === 'long' ? at + 3 : at + 1;
  if (unit === undefined || unit === null || unit.plural || (glued === undefined && to === at + 1)) return null;
  return reading({ from: at, to, type: 'DURATION', value: durationValue([{ count: 1, unit }]), by: 'long-unit', certainty: 0.8 });
};

/** Clock units behind an article are mostly not time ("a second", "a minute"); "a day" after a number is a rate. */
function isIdiom(scene: Scene, at: number, first: Quantity): boolean {
  if (wordAt(scene, at) === 'one' && first.unit.name === 'day' && !first.unit.plural && first.to === at + 2)
    return !MEASURING.has(wordAt(scene, at - 1)) && !MEASURING.has(wordAt(scene, first.to));
  const article = wordAt(scene, at) === 'a' || wordAt(scene, at) === 'an';
  if (!article || first.count !== 1) return false;
  if (first.unit.name === 'second' || first.unit.name === 'quarter' || first.unit.name === 'weekend') return true;
  const next = wordAt(scene, first.to);
  return isRate(scene, at) || (first.unit.plural && next !== 'ago');
}

/** Words beside "one day" where it is a length and not some day to come. */
const MEASURING: ReadonlySet<string> = new Set(
  'for in within after than just only least about over under before later earlier ahead of ago and or per old another exactly lasted took last take - back'.split(
    ' ',
  ),
);

/** "$5 a day", "100 people an hour": a rate, not a stretch of time. */
function isRate(scene: Scene, at: number): boolean {
  const before = wordAt(scene, at - 1);
  if (OFFSETS.has(wordAt(scene, at + 2))) return false;
  return (
    before === '%' ||
    MAGNITUDES.has(before) ||
    before === 'times' ||
    before === 'once' ||
    before === 'twice' ||
    (numeralAt(scene, at - 1) !== null && before !== 'one') ||
    isCountedRate(scene, at)
  );
}

const MAGNITUDES: ReadonlySet<string> = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion']);
const OFFSETS: ReadonlySet<string> = new Set(['ago', 'earlier', 'later', 'before', 'after']);

function isCountedRate(scene: Scene, at: number): boolean {
  const noun = wordAt(scene, at - 1);
  const number = numeralAt(scene, at - 2)?.ordinal === false || MAGNITUDES.has(wordAt(scene, at - 2));
  return number && noun.endsWith('s') === (noun !== 'people') && !TIME_PREPOSITIONS.has(noun) && noun.length > 1;
}

/** "five to ten years", "two or three weeks": both ends. */
export const durationRange: Proposer = (scene, at) => {
  const first = numeralAt(scene, at);
  if (first === null || first.ordinal || !['to', 'or', '-', '–'].includes(wordAt(scene, first.to))) return null;
  const last = quantityAt(scene, first.to + 1);
  if (last?.count == null || !last.counted || last.count <= first.value) return null;
  const value = `${durationValue([{ count: first.value, unit: last.unit }])}/${durationValue([last])}`;
  return reading({ from: at, to: last.to, type: 'DURATION', value, by: 'duration-range', certainty: 0.7 });
};

/** An amount with the smaller ones that go on behind it: "two years and three months". */
export function compound(scene: Scene, first: Quantity): readonly Quantity[] {
  const amounts = [first];
  for (;;) {
    const last = amounts.at(-1) ?? first;
    const next = quantityAt(scene, skip(scene, skip(scene, last.to, ','), 'and'));
    const smaller = next?.counted === true && next.count !== null && rank(next) < rank(last) && last.count !== null;
    if (next === null || !smaller || wordAt(scene, next.to) === 'ago') return amounts;
    amounts.push(next);
  }
}

function rank({ unit }: Quantity): number {
  return ['second', 'minute', 'hour', 'day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century'].indexOf(unit.name);
}

function modifierBehind(scene: Scene, to: number): { readonly mod: string } | null {
  if (wordAt(scene, to) !== 'or') return null;
  const word = wordAt(scene, to + 1);
  if (['longer', 'more', 'later', 'older'].includes(word)) return { mod: 'EQUAL_OR_MORE' };
  return ['less', 'shorter', 'fewer', 'sooner'].includes(word) ? { mod: 'EQUAL_OR_LESS' } : null;
}

const LONGER: ReadonlySet<string> = new Set(['for', 'after', 'in', 'of', 'just', 'well', 'lasted', 'took', 'is', 'was', '']);

function modifierBefore(scene: Scene, at: number): string | null {
  const one = wordAt(scene, at - 1);
  // "spread over two years" is during them.
  if (one === 'over' && !LONGER.has(wordAt(scene, at - 2))) return null;
  return QUANTITY_MODIFIERS.get(`${wordAt(scene, at - 2)} ${one}`) ?? QUANTITY_MODIFIERS.get(one) ?? null;
}
