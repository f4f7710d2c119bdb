import type { NumberExpression, NumberKind } from '../../../document/layers.js';
import { textSpan } from '../../../document/span.js';
import type { Quantity } from '../quantity.js';

const CERTAINTY = new Map([
  ['money-sign', 0.98],
  ['percent-unit', 0.98],
  ['measure-unit', 0.95],
  ['duration-unit', 0.95],
  ['range', 0.9],
  ['vague-numeral', 0.7],
  ['ordinal', 0.8],
  ['ratio', 0.8],
]);

/** Turns quantities into the record's numbers, ids `n1`, `n2` ... in text order. */
export function toExpressions(raw: string, quantities: readonly Quantity[]): NumberExpression[] {
  return quantities.map((q, i) => ({
    id: `n${i + 1}`,
    ...textSpan(raw, q.start, q.end),
    kind: kindOf(q),
    value: q.high === null ? q.low : ([q.low, q.high] as const),
    unit: q.unit,
    modifier: q.modifier,
    by: q.by,
    certainty: CERTAINTY.get(q.by) ?? 0.85,
  }));
}

function kindOf(q: Quantity): NumberKind {
  if (q.group === 'vague') return 'approx';
  if (q.high !== null && q.group !== 'ordinal') return 'range';
  if (q.group === 'money' || q.group === 'percent' || q.group === 'ordinal') return q.group;
  return q.group === 'measure' || q.group === 'duration' ? 'measure' : 'cardinal';
}
