import type { NumberModifier } from '../../document/layers.js';

/** What a quantity counts in; decides the kind and whether a noun is looked for. */
export type QuantityGroup = 'plain' | 'ordinal' | 'money' | 'measure' | 'duration' | 'count' | 'percent' | 'vague';

/** A numeral with what belongs to it. `from` and `next` are atom indexes, `start` and `end` offsets into the source. */
export interface Quantity {
  readonly from: number;
  readonly next: number;
  readonly start: number;
  readonly end: number;
  readonly low: number;
  /** The upper end of a range, null for one value. */
  readonly high: number | null;
  readonly scale: number;
  readonly unit: string | null;
  readonly group: QuantityGroup;
  readonly modifier: NumberModifier | null;
  /** True where the value is written as bare figures: such a number may be a year, a name or a day. */
  readonly bare: boolean;
  readonly by: string;
}
