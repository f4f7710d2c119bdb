import { civil, dayNumber, twoDigits, yearValue } from '../calendar.js';
import { DAY_PARTS, SEASONS, TIME_PREPOSITIONS } from '../lexicon/names.js';
import { numeralAt, yearAt } from '../numerals.js';
import { type Proposer, type Reading, reading } from '../reading.js';
import { pickDay } from '../resolvers/pick-year.js';
import { digitsAt, isGlued, isWholeLine, type Scene, skip, tenseAt, unitAt, wordAt } from '../scene.js';

const YEAR_LEADS: ReadonlySet<string> = new Set([
  ...TIME_PREPOSITIONS,
  'year',
  'as',
  'the',
  'than',
  'against',
  '(',
  '-',
  '–',
  'versus',
  'vs',
  'spring',
  'summer',
  'autumn',
  'fall',
  'winter',
  'back',
]);
const NOT_YEAR: ReadonlySet<string> = new Set([
  'people',
  'troops',
  'soldiers',
  'km',
  'kg',
  'miles',
  'meters',
  'metres',
  'dollars',
  'euros',
  'men',
  'women',
  'homes',
  'units',
  'm',
  'percent',
  '%',
  'feet',
  'tons',
  'tonnes',
  'drones',
  'hours',
  'days',
  'cases',
  'jobs',
  'votes',
  'points',
  'mw',
]);

/** Nouns whose number is no year: "Section 1984". */
const NUMBERED: ReadonlySet<string> = new Set(
  'section article room flight route resolution page chapter paragraph highway order decree bill model bus channel unit'.split(' '),
);

/** "1994", "the year 2008", "2014 AD": a year that nothing speaks against. */
export const year: Proposer = (scene, at) => {
  const start =
    wordAt(scene, at) === 'the' && wordAt(scene, at + 1) === 'year'
      ? skip(scene, at + 2, 'of')
      : wordAt(scene, at) === 'year'
        ? skip(scene, at + 1, 'of')
        : at;
  const found = yearAt(scene, start);
  if (found === null || (start > at && found.words)) return null;
  const era = ['ad', 'ce'].includes(wordAt(scene, found.to)) ? found.to + 1 : found.to;
  if (start === at && era === found.to && !isPlainYear(scene, at, found.to, found.words)) return null;
  return reading({ from: at, to: era, value: yearValue(found.value), by: 'year', certainty: 0.85 });
};

function isPlainYear(scene: Scene, at: number, to: number, words: boolean): boolean {
  const unit = unitAt(scene, at);
  const value = digitsAt(scene, at);
  const next = unitAt(scene, to);
  if (isWholeLine(scene, at, to)) return true;
  if (unit.glued && !['(', '-', '–', '—', '"', '“', '/', "'", '’'].includes(wordAt(scene, at - 1))) return false;
  if (unit.glued && wordAt(scene, at - 1) === '-' && (unitAt(scene, at - 2).kind !== 'word' || wordAt(scene, at - 2).length < 3))
    return false;
  if (
    NOT_YEAR.has(next.lower) ||
    (next.glued && next.lower === '%') ||
    (next.glued && next.kind === 'word') ||
    (next.lower === '-' && next.glued && unitAt(scene, to + 1).kind === 'number')
  )
    return false;
  const before = wordAt(scene, at - 1);
  if (NUMBERED.has(before) || (next.lower === '-' && next.glued && isGlued(scene, to + 1) && wordAt(scene, to + 1).length === 1))
    return false;
  if (words) return before === 'in' || before === 'since';
  if (value !== null && value >= 1900 && value <= 2060 && !['$', '€', '£', 'no', 'number', '#'].includes(before)) return true;
  return (
    value !== null &&
    YEAR_LEADS.has(before) &&
    (before !== 'to' || wordAt(scene, at - 2) === 'back') &&
    before !== 'about' &&
    before !== 'around' &&
    before !== 'over' &&
    before !== 'and' &&
    before !== 'the' &&
    value < 2200
  );
}

/** "the 1980s", "the early '90s", "the nineties", "the 19th century", "the 21st century". */
export const decade: Proposer = (scene, at) => {
  const start = skip(scene, at, 'the');
  const number = digitsAt(scene, start);
  const text = unitAt(scene, start).lower;
  const s = skip(scene, start + 1, "'", '’');
  if (number !== null && text.length === 4 && text.endsWith('0') && wordAt(scene, s) === 's' && isGlued(scene, s))
    return decadeOf(at, s + 1, number);
  const apostrophe = ["'", '’', '‘'].includes(wordAt(scene, start)) ? start + 1 : start;
  const short = digitsAt(scene, apostrophe);
  if (
    short !== null &&
    unitAt(scene, apostrophe).lower.length === 2 &&
    short % 10 === 0 &&
    wordAt(scene, apostrophe + 1) === 's' &&
    isGlued(scene, apostrophe + 1)
  ) {
    return apostrophe > start || start > at ? decadeOf(at, apostrophe + 2, 1900 + short) : null;
  }
  return wordDecade(scene, at, start) ?? century(scene, at, start);
};

function decadeOf(from: number, to: number, first: number): Reading {
  return reading({
    from,
    to,
    value: first % 100 === 0 && first < 1900 ? String(first).slice(0, 2) : String(first).slice(0, 3),
    by: 'decade',
  });
}

const DECADES: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index): [string, number] => [word, 1920 + index * 10]),
);

function wordDecade(scene: Scene, at: number, start: number): Reading | null {
  const place = wordAt(scene, start) === 'nineteen' ? start + 1 : start;
  const first = DECADES.get(wordAt(scene, place));
  return first === undefined || place === at ? null : decadeOf(at, place + 1, first);
}

function century(scene: Scene, at: number, start: number): Reading | null {
  const ordinal = numeralAt(scene, start);
  if (ordinal === null || !ordinal.ordinal || ordinal.value > 30) return null;
  const place = skip(scene, ordinal.to, '-');
  if (wordAt(scene, place) !== 'century') return null;
  return reading({ from: at, to: place + 1, value: twoDigits(ordinal.value - 1), by: 'century' });
}

/** "the first quarter of 2024", "Q3 2019", "third qtr", "the first half of the year". */
export const quarter: Proposer = (scene, at) => {
  const start = skip(scene, at, 'the');
  const short = wordAt(scene, start) === 'q' && isGlued(scene, start + 1) ? digitsAt(scene, start + 1) : null;
  if (short !== null && short >= 1 && short <= 4 && unitAt(scene, start + 1).lower.length === 1)
    return inYear(scene, at, start + 2, `Q${short}`);
  const leading = yearQuarter(scene, at);
  if (leading !== null) return leading;
  const ordinal = numeralAt(scene, start);
  if (ordinal === null || !ordinal.ordinal || ordinal.value > 4) return null;
  const noun = wordAt(scene, skip(scene, ordinal.to, '-'));
  const to = skip(scene, ordinal.to, '-') + 1;
  if (wordAt(scene, to) === 'of' && behindOf(scene, to) === null) return null;
  if (noun === 'quarter' || noun === 'qtr') return inYear(scene, at, to, `Q${ordinal.value}`);
  return noun === 'half' && ordinal.value < 3 && behindOf(scene, to) !== null ? inYear(scene, at, to, `H${ordinal.value}`) : null;
};

/** "2017 Q1", "2017-Q1". */
function yearQuarter(scene: Scene, at: number): Reading | null {
  const found = yearAt(scene, at);
  const place = found === null ? at : skip(scene, found.to, '-', '/');
  const letter = wordAt(scene, place);
  const number = (letter === 'q' || letter === 'h') && isGlued(scene, place + 1) ? digitsAt(scene, place + 1) : null;
  if (found === null || number === null || number < 1 || number > (letter === 'h' ? 2 : 4)) return null;
  return reading({ from: at, to: place + 2, value: `${yearValue(found.value)}-${letter.toUpperCase()}${number}`, by: 'year-quarter' });
}

function behindOf(scene: Scene, to: number): { readonly value: number; readonly to: number; readonly anchored: boolean } | null {
  const place = skip(scene, skip(scene, to, 'of', 'in', ',', '-', '/'), 'fiscal');
  const found = yearAt(scene, place);
  if (found !== null) return { value: found.value, to: found.to, anchored: false };
  const words = ['this', 'the', 'last', 'next'].includes(wordAt(scene, place)) && wordAt(scene, place + 1) === 'year';
  if (!words || scene.anchor === null) return null;
  const step = { last: -1, next: 1 }[wordAt(scene, place) === 'last' ? 'last' : 'next'];
  const shift = ['last', 'next'].includes(wordAt(scene, place)) ? step : 0;
  return { value: civil(scene.anchor.day).year + shift, to: place + 2, anchored: true };
}

function inYear(scene: Scene, from: number, to: number, part: string): Reading {
  const behind = behindOf(scene, to);
  if (behind !== null)
    return reading({ from, to: behind.to, value: `${yearValue(behind.value)}-${part}`, anchored: behind.anchored, by: 'part-of-year' });
  if (scene.anchor === null) return reading({ from, to, value: `XXXX-${part}`, by: 'part-of-year', certainty: 0.6 });
  const today = civil(scene.anchor.day);
  const later = part.startsWith('Q') && Number(part.slice(1)) > Math.ceil(today.month / 3);
  const past = later && tenseAt(scene, from) === 'past' ? 1 : 0;
  return reading({ from, to, value: `${yearValue(today.year - past)}-${part}`, anchored: true, by: 'part-of-year', certainty: 0.8 });
}

/** "summer 2019", "the winter of 1941", "in spring": seasons. */
export const season: Proposer = (scene, at) => {
  const start = skip(scene, at, 'the');
  const code = SEASONS.get(wordAt(scene, start));
  if (code === undefined) return null;
  const found = yearAt(scene, skip(scene, start + 1, 'of', ','));
  if (found !== null) return reading({ from: at, to: found.to, value: `${yearValue(found.value)}-${code}`, by: 'season-year' });
  const led = ['in', 'during', 'by', 'since', 'until', 'of', 'mid', 'late', 'early', 'every'].includes(wordAt(scene, at - 1));
  if (!led || wordAt(scene, start + 1) === 'of' || (code === 'FA' && wordAt(scene, start) === 'fall' && start === at)) return null;
  if (wordAt(scene, start) === 'spring' && unitAt(scene, start).capital) return null;
  const middle = { SP: 4, SU: 7, FA: 10, WI: 1 }[code] ?? 1;
  const day = pickDay(scene, at, (candidate) => dayNumber(candidate, middle, 15));
  const value = day === null ? `XXXX-${code}` : `${yearValue(civil(day).year)}-${code}`;
  return reading({ from: at, to: start + 1, value, anchored: day !== null, by: 'season', certainty: 0.7 });
};

/** "fiscal 2024", "fiscal year 2024", "FY2024". */
export const fiscalYear: Proposer = (scene, at) => {
  const word = wordAt(scene, at);
  const place = word === 'fy' ? at + 1 : word === 'fiscal' || word === 'financial' ? skip(scene, at + 1, 'year') : null;
  const found = place === null ? null : yearAt(scene, place);
  return found === null ? null : reading({ from: at, to: found.to, value: `FY${found.value}`, by: 'fiscal-year' });
};

/** "the night of April 4 to 5": the words before the date, for the joiner. */
export function nightOf(scene: Scene, at: number): { readonly part: string; readonly to: number } | null {
  const start = skip(scene, at, 'the');
  const part = DAY_PARTS.get(wordAt(scene, start));
  return part !== undefined && wordAt(scene, start + 1) === 'of' ? { part, to: start + 2 } : null;
}
