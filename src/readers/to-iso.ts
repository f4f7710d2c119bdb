/** Where the clock of a zone that mails and feeds name stands (RFC 822), without daylight saving of its own. */
const ZONES: Readonly<Record<string, string>> = {
  Z: 'Z',
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const CLOCK = String.raw`(?:(?:\s*,)?(?:T|\s+|\s+at\s+)(\d{1,2}):(\d\d)(?::\d\d(?:[.,]\d{1,9})?)?\s?([ap]\.?m\.?)?\s*([A-Z]{1,4}|[+-]\d\d:?\d\d)?)?`;
const ISO = new RegExp(String.raw`^(\d{4})[-/](\d\d)[-/](\d\d)${CLOCK}$`, 'i');
const DAY_FIRST = new RegExp(String.raw`^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]{0,6}\.?,?\s+(\d{4}|\d\d)${CLOCK}$`, 'i');
const MONTH_FIRST = new RegExp(String.raw`^(?:[a-z]{3,9},?\s+)?([a-z]{3})[a-z]{0,6}\.?\s+(\d{1,2}),?\s+(\d{4})${CLOCK}$`, 'i');

/**
 * A date as metadata and feeds write it (ISO 8601, RFC 822, "March 5, 2025") in ISO 8601, to the minute and with its zone
 * where they are told; null where it is none.
 */
export function toIso(text: string): string | null {
  const iso = ISO.exec(text);
  if (iso !== null) return joined(iso[1], Number(iso[2]), iso[3], iso);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return joined(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1], dayFirst);
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst === null ? null : joined(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2], monthFirst);
}

const monthOf = (name: string | undefined): number => MONTHS.indexOf(name?.toLowerCase() ?? '') + 1;
const two = (n: number): string => String(n).padStart(2, '0');

function joined(year: string | undefined, month: number, day: string | undefined, match: RegExpExecArray): string | null {
  const full = fullYear(Number(year), year?.length === 2);
  const isDay = month >= 1 && month <= 12 && Number(day) >= 1 && Number(day) <= daysOf(full, month);
  return isDay ? `${full}-${two(month)}-${two(Number(day))}${clockOf(match)}` : null;
}

const fullYear = (year: number, isShort: boolean): number => (isShort ? year + (year < 70 ? 2000 : 1900) : year);
const daysOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** "T07:05+01:00" of the groups behind the day: hour, minute, half of the day, zone; an hour that no clock shows is left out. */
function clockOf(match: RegExpExecArray): string {
  const [hour, minute, half, zone] = match.slice(4, 8);
  if (hour === undefined || minute === undefined) return '';
  const isAfternoon = half?.toLowerCase().startsWith('p') ?? false;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
  if (hours > 23 || Number(minute) > 59) return '';
  return `T${two(hours)}:${minute}${zoneOf(zone)}`;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  return ZONES[zone.toUpperCase()] ?? (/\d/.test(zone) ? zone.replace(/^(...):?(..)$/, '$1:$2') : '');
}
