import { TIME_PREPOSITIONS } from '../lexicon/names.js';
import { numeralAt } from '../numerals.js';
import { type Proposer, reading } from '../reading.js';
import { hasWords, isGlued, isWholeLine, type Scene, skip, wordAt } from '../scene.js';
import { compound } from './duration.js';
import { durationValue, type Quantity, quantityAt, timeUnitAt } from './quantity.js';

const POINTERS: ReadonlySet<string> = new Set([
  'past',
  'last',
  'next',
  'coming',
  'previous',
  'following',
  'recent',
  'upcoming',
  'first',
  'final',
  'preceding',
]);

/** "the past 24 hours", "the coming weeks", "recent months", "the next few days". */
export const pointedSpan: Proposer = (scene, at) => {
  const place = skip(scene, at, 'the', 'these', 'those', 'this');
  if (!POINTERS.has(wordAt(scene, place)) || isVerb(scene, at, place)) return null;
  const quantity = quantityAt(scene, place + 1) ?? plural(scene, place + 1);
  if (quantity === null || (!quantity.counted && quantity.count !== null)) return null;
  const amounts = compound(scene, quantity);
  const to = amounts.at(-1)?.to ?? quantity.to;
  if (wordAt(scene, place) === 'recent') return reading({ from: at, to, value: 'PAST_REF', by: 'recent-span', certainty: 0.7 });
  return reading({ from: at, to, type: 'DURATION', value: durationValue(amounts), by: 'pointed-span', certainty: 0.85 });
};

/** "could last several weeks". */
function isVerb(scene: Scene, at: number, place: number): boolean {
  return place === at && wordAt(scene, at) === 'last' && (MODALS.has(wordAt(scene, at - 1)) || wordAt(scene, at + 1) === 'a');
}

const MODALS: ReadonlySet<string> = new Set(
  'to will would could can may might must should shall did does not usually typically'.split(' '),
);

/** "N past days", "two upcoming weeks". */
export const countedPointer: Proposer = (scene, at) => {
  const count = numeralAt(scene, at);
  if (count === null || count.ordinal || isGlued(scene, at) || !POINTERS.has(wordAt(scene, count.to))) return null;
  const unit = timeUnitAt(scene, count.to + 1);
  if (unit === null) return null;
  return reading({
    from: at,
    to: count.to + 2,
    type: 'DURATION',
    value: durationValue([{ count: count.value, unit }]),
    by: 'counted-pointer',
  });
};

function plural(scene: Scene, at: number): Quantity | null {
  const unit = timeUnitAt(scene, at);
  return unit?.plural ? { count: null, unit, to: at + 1, counted: false } : null;
}

const BESIDE_EVENT: ReadonlySet<string> = new Set(['after', 'before', 'since', 'following', 'leading']);

/** "for months", "within weeks", "the days ahead": plural units without a number. */
export const bareUnits: Proposer = (scene, at) => {
  const place = skip(scene, at, 'the');
  const quantity = plural(scene, place);
  if (quantity === null || isGlued(scene, place) || hasWords(scene, quantity.to, ['of', 'the'])) return null;
  const ahead =
    (place > at && BESIDE_EVENT.has(wordAt(scene, quantity.to)) && wordAt(scene, at - 1) === 'in') ||
    (['ahead', 'to'].includes(wordAt(scene, quantity.to)) &&
      (wordAt(scene, quantity.to) === 'ahead' || wordAt(scene, quantity.to + 1) === 'come'));
  if (place > at && !ahead) return null;
  const led =
    TIME_PREPOSITIONS.has(wordAt(scene, at - 1)) ||
    ['took', 'take', 'takes', 'lasted', 'recent', 'spent', 'takes'].includes(wordAt(scene, at - 1));
  const compoundWord = wordAt(scene, quantity.to) === '-' && ['long', 'old'].includes(wordAt(scene, quantity.to + 1));
  const trailed = compoundWord || ['ago', 'later', 'earlier', 'before', 'after', 'long'].includes(wordAt(scene, quantity.to));
  if (!ahead && !led && !trailed && !isWholeLine(scene, at, quantity.to)) return null;
  const beside = BESIDE_EVENT.has(wordAt(scene, quantity.to));
  const to = ahead && place > at && !beside ? quantity.to + (wordAt(scene, quantity.to) === 'ahead' ? 1 : 2) : quantity.to;
  return reading({ from: at, to, type: 'DURATION', value: durationValue([quantity]), by: 'bare-units', certainty: 0.6 });
};

/** "all day", "the whole week", "all year". */
export const wholeUnit: Proposer = (scene, at) => {
  const place = hasWords(scene, at, ['the', 'whole']) ? at + 2 : wordAt(scene, at) === 'all' ? at + 1 : null;
  const unit = place === null ? null : timeUnitAt(scene, place);
  if (place === null || unit === null || unit.plural) return null;
  return reading({
    from: at,
    to: place + 1,
    type: 'DURATION',
    value: durationValue([{ count: 1, unit }]),
    by: 'whole-unit',
    certainty: 0.7,
  });
};
