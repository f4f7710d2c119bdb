import type { Token } from '../../document/layers.js';
import type { DayNumber } from './calendar.js';
import { dayNumber } from './calendar.js';
import { firstFrom, type Tense, tenseNear } from './tense.js';
import type { Told } from './told.js';
import type { Unit } from './units.js';

/** The day (and clock time, minutes after midnight) that relative expressions count from. */
export interface Anchor {
  readonly day: DayNumber;
  readonly minutes: number | null;
  readonly value: string;
}

/** One sentence as the proposers see it. */
export interface Scene {
  readonly raw: string;
  readonly units: readonly Unit[];
  readonly tokens: readonly Token[];
  readonly anchor: Anchor | null;
  /** The times the text has named so far: "the previous day" counts from them. */
  readonly told: Told;
}

const NO_UNIT: Unit = { start: 0, end: 0, kind: 'mark', lower: '', capital: false, glued: false };

/** The unit at a place; an empty mark outside the sentence. */
export function unitAt(scene: Scene, at: number): Unit {
  return scene.units[at] ?? NO_UNIT;
}

/** The text of the unit at a place in small letters, '' outside the sentence. */
export function wordAt(scene: Scene, at: number): string {
  return unitAt(scene, at).lower;
}

/** The digits at a place as a number, or null. */
export function digitsAt(scene: Scene, at: number): number | null {
  const unit = unitAt(scene, at);
  return unit.kind === 'number' && unit.lower.length < 9 ? Number(unit.lower) : null;
}

/** Whether these words stand at a place, one per unit. */
export function hasWords(scene: Scene, at: number, words: readonly string[]): boolean {
  return words.every((word, index) => wordAt(scene, at + index) === word);
}

/** The first place that is none of these marks or words. */
export function skip(scene: Scene, at: number, ...marks: readonly string[]): number {
  return marks.includes(wordAt(scene, at)) ? at + 1 : at;
}

/** Whether the unit at a place touches the one before it. */
export function isGlued(scene: Scene, at: number): boolean {
  return unitAt(scene, at).glued;
}

/** The tense of the verb nearest to a unit; 'none' where the sentence has no verb. */
export function tenseAt(scene: Scene, at: number): Tense {
  return tenseNear(scene.tokens, unitAt(scene, at).start);
}

/** The part of speech of the token that begins where a unit does; undefined where none does. */
export function posAt(scene: Scene, at: number): Token['pos'] | undefined {
  const { start } = unitAt(scene, at);
  const token = scene.tokens[firstFrom(scene.tokens, start)];
  return token?.start === start ? token.pos : undefined;
}

/** Whether nothing but marks stands outside from..to: a line that is just a date. */
export function isWholeLine(scene: Scene, from: number, to: number): boolean {
  const outside = (index: number): boolean => unitAt(scene, index).kind === 'mark';
  return scene.units.length < 14 && scene.units.every((_, index) => (index >= from && index < to) || outside(index));
}

/** Reads an ISO-8601 day or time of publication; null where it names no full day. */
export function anchorOf(value: string | null): Anchor | null {
  const match = value === null ? null : /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/.exec(value);
  if (match === null) return null;
  const [, year, month, day, hour, minute] = match.map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const minutes = match[4] === undefined ? null : (hour ?? 0) * 60 + (minute ?? 0);
  return { day: dayNumber(year, month, day), minutes, value: match[0] };
}
