import type { DateType } from '../../document/layers.js';
import type { DayNumber } from './calendar.js';
import type { Scene } from './scene.js';

/** What a proposer reads at a place: a half-open run of units and the TIMEX3 fields. */
export interface Reading {
  readonly from: number;
  readonly to: number;
  readonly type: DateType;
  readonly value: string;
  readonly mod: string | null;
  /** The day it names, where it names just one that is known in full: clock times and offsets join on it. */
  readonly day: DayNumber | null;
  /** Whether the publication date or an earlier date of the text was needed for the value. */
  readonly anchored: boolean;
  readonly by: string;
  readonly certainty: number;
}

/** A small grammar: what stands at unit `at`, or null. Reads to the right only, in time bounded by its own length. */
export type Proposer = (scene: Scene, at: number) => Reading | null;

type Fields = Pick<Reading, 'from' | 'to' | 'value' | 'by'> & Partial<Reading>;

/** A reading with the usual fields filled in: a plain DATE without modifier. */
export function reading(fields: Fields): Reading {
  return { type: 'DATE', mod: null, day: null, anchored: false, certainty: 0.9, ...fields };
}

/** The reading that covers most; the earlier one on a tie. */
export function longest(readings: readonly (Reading | null)[]): Reading | null {
  return readings.reduce((best, next) => (next !== null && (best === null || next.to > best.to) ? next : best), null);
}
