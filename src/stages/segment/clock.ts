import { ZONES } from './lexicon.js';

/** A time of day: "Thh:mm" with "Z" or "+hh:mm" where its zone is told, and the end of its place in the text. */
export interface ClockReading {
  readonly value: string;
  readonly end: number;
}

const CLOCK = /(?<![\d/.])([01]?\d|2[0-3])\s?[:hH.]\s?([0-5]\d)(?!\d|[./]\d)(?::[0-5]\d(?:[.,]\d{1,6})?)?(?:\s?([ap])\.?\s?m\b\.?)?/iu;
const HOUR_ONLY = /(?<!\d)(1[0-2]|[1-9])\s?([ap])\.?m\b\.?/iu;
const OFFSET = /^\s?(?:(?:gmt|utc)\s?)?([+−-])(\d\d?):?(\d\d)?(?!\d)/iu;
const ZONE_NAME = /^,?\s?\(?(z|[a-z]{2,4})(?![a-z])\)?/iu;

/** The zone that stands right behind a clock time, with the end of its place; no zone where its name says nothing sure. */
function zoneBehind(text: string, from: number): { readonly zone: string; readonly end: number } {
  const rest = text.slice(from, from + 16);
  const offset = OFFSET.exec(rest);
  if (offset) {
    const [all, sign, hours = '', minutes = '00'] = offset;
    return { zone: `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`, end: from + all.length };
  }
  const name = ZONE_NAME.exec(rest);
  const zone = ZONES.get(name?.[1]?.toLowerCase() ?? '');
  return name && zone !== undefined ? { zone, end: from + name[0].length } : { zone: '', end: from };
}

/** The first time of day in a short text; null where there is none. */
export function readClock(text: string): ClockReading | null {
  const clock = CLOCK.exec(text);
  const found = clock ?? HOUR_ONLY.exec(text);
  if (!found) return null;
  const half = (clock ? clock[3] : found[2])?.toLowerCase();
  const hour = Number(found[1]);
  const whole = half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour;
  const { zone, end } = zoneBehind(text, found.index + found[0].length);
  return { value: `T${String(whole).padStart(2, '0')}:${clock?.[2] ?? '00'}${zone}`, end };
}
