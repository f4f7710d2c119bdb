/** A unit of time: its ISO-8601 letter, whether it stands behind the T, and how many of the letter it counts. */
export interface TimeUnit {
  readonly name: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';
  readonly letter: string;
  readonly clock: boolean;
  readonly times: number;
  readonly plural: boolean;
}

const ROWS: readonly (readonly [TimeUnit['name'], string, boolean, number, string, string])[] = [
  ['second', 'S', true, 1, 'second sec', 'seconds secs'],
  ['minute', 'M', true, 1, 'minute min', 'minutes mins'],
  ['hour', 'H', true, 1, 'hour hr h', 'hours hrs'],
  ['day', 'D', false, 1, 'day', 'days'],
  ['week', 'W', false, 1, 'week wk', 'weeks wks'],
  ['week', 'W', false, 2, 'fortnight', 'fortnights'],
  ['weekend', 'WE', false, 1, 'weekend', 'weekends'],
  ['month', 'M', false, 1, 'month', 'months'],
  ['quarter', 'M', false, 3, 'quarter qtr', 'quarters'],
  ['year', 'Y', false, 1, 'year yr', 'years yrs'],
  ['decade', 'DE', false, 1, 'decade', 'decades'],
  ['century', 'CE', false, 1, 'century', 'centuries'],
];

/** Units of time by their words. */
export const TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map(
  ROWS.flatMap(([name, letter, clock, times, singular, plural]) => [
    ...singular.split(' ').map((word): [string, TimeUnit] => [word, { name, letter, clock, times, plural: false }]),
    ...plural.split(' ').map((word): [string, TimeUnit] => [word, { name, letter, clock, times, plural: true }]),
  ]),
);

/** Adverbs and adjectives of frequency with the period they stand for. */
export const FREQUENCIES: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['everyday', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['bimonthly', 'P2M'],
  ['quarterly', 'P3M'],
  ['annual', 'P1Y'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
  ['biannually', 'P6M'],
  ['biannual', 'P6M'],
  ['semiannual', 'P6M'],
  ['semiannually', 'P6M'],
  ['biennial', 'P2Y'],
]);

const count = (words: string, from: number): [string, number][] => words.split(' ').map((word, index) => [word, from + index]);

/** Small cardinals in words. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...count(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    0,
  ),
]);

/** Tens in words. */
export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index): [string, number] => [word, 20 + index * 10]),
);

/** Ordinals in words. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...count(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    1,
  ),
  ['thirtieth', 30],
]);

/** Endings that make digits an ordinal. */
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'er']);

/** Words for a number nobody has counted. */
export const VAGUE_COUNTS: ReadonlySet<string> = new Set(['few', 'several', 'many', 'some', 'couple', 'multiple', 'dozens', 'various']);

/** Modifiers in front of a quantity of time with the TIMEX3 `mod` they give. */
export const QUANTITY_MODIFIERS: ReadonlyMap<string, string> = new Map([
  ['about', 'APPROX'],
  ['around', 'APPROX'],
  ['approximately', 'APPROX'],
  ['roughly', 'APPROX'],
  ['some', 'APPROX'],
  ['circa', 'APPROX'],
  ['nearly', 'LESS_THAN'],
  ['almost', 'LESS_THAN'],
  ['over', 'MORE_THAN'],
  ['more than', 'MORE_THAN'],
  ['less than', 'LESS_THAN'],
  ['fewer than', 'LESS_THAN'],
  ['at least', 'EQUAL_OR_MORE'],
  ['at most', 'EQUAL_OR_LESS'],
  ['up to', 'EQUAL_OR_LESS'],
]);
