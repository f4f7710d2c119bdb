import { ENGLISH_MONTHS, FOREIGN_MONTHS } from '../lexicon/names.js';
import { type Scene, unitAt } from '../scene.js';

/** A month's number and the place behind its name and abbreviation stop. */
export interface MonthName {
  readonly month: number;
  readonly to: number;
  readonly english: boolean;
  readonly short: boolean;
}

/** Reads a month name in any of the known languages. */
export function monthAt(scene: Scene, at: number): MonthName | null {
  const unit = unitAt(scene, at);
  if (unit.kind !== 'word') return null;
  const english = ENGLISH_MONTHS.get(unit.lower);
  const month = english ?? FOREIGN_MONTHS.get(unit.lower);
  if (month === undefined) return null;
  const short = unit.lower.length <= 4 && unit.lower !== 'june' && unit.lower !== 'july' && unit.lower !== 'may';
  const dot = short && unitAt(scene, at + 1).lower === '.' && unitAt(scene, at + 1).glued;
  const end = dot && at + 2 >= scene.units.length ? at + 1 : at + (dot ? 2 : 1);
  return { month, to: end, english: english !== undefined, short };
}
