import type { Line } from './lines.js';

/** Which of day and month stands first in the numeric dates of a source. */
export type DayOrder = 'day-first' | 'month-first';

const NUMERIC = /(?<!\d)(\d{1,2})[-/](\d{1,2})[-/](?:19|20)\d\d(?!\d)/u;
const MAX_LENGTH = 110;

/** The order that a source's short lines show by numbers over twelve; null where none shows it or both do. */
export function dayOrderOf(lines: readonly Line[]): DayOrder | null {
  let dayFirst = false;
  let monthFirst = false;
  for (const { text } of lines) {
    const found = text.length <= MAX_LENGTH ? NUMERIC.exec(text) : null;
    if (!found) continue;
    dayFirst ||= Number(found[1]) > 12;
    monthFirst ||= Number(found[2]) > 12;
  }
  return dayFirst === monthFirst ? null : dayFirst ? 'day-first' : 'month-first';
}
