/** Number words below twenty. */
export const SMALL = new Map<string, number>([
  ['zero', 0],
  ['nought', 0],
  ['naught', 0],
  ['nil', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
]);

/** Round tens. */
export const TENS = new Map<string, number>([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

/** Scale words after a numeral (short scale, and the Indian lakh and crore). */
export const MAGNITUDES = new Map<string, number>([
  ['thousand', 1e3],
  ['thousands', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['lacs', 1e5],
  ['lkh', 1e5],
  ['lkhs', 1e5],
  ['million', 1e6],
  ['millions', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['koti', 1e7],
  ['krores', 1e7],
  ['krore', 1e7],
  ['billion', 1e9],
  ['billions', 1e9],
  ['trillion', 1e12],
  ['trillions', 1e12],
  ['quadrillion', 1e15],
  ['quadrillions', 1e15],
]);

/** Scale abbreviations that may stand apart from their digits. */
export const SHORT_MAGNITUDES = new Map<string, number>([
  ['bn', 1e9],
  ['bln', 1e9],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['mm', 1e6],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
  ['cr', 1e7],
]);

/** Scale letters glued to their digits, as written ("5k", "10M"). */
export const LETTER_MAGNITUDES = new Map<string, number>([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['B', 1e9],
  ['b', 1e9],
  ['T', 1e12],
  ['G', 1e9],
  ['MM', 1e6],
]);

/** Ordinals in words; the value of each. */
export const ORDINALS = new Map<string, number>([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['nineth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
  ['seventieth', 70],
  ['eightieth', 80],
  ['ninetieth', 90],
  ['hundredth', 100],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12],
]);

/** Denominators in the singular. */
export const DENOMINATORS = new Map<string, number>([['half', 2], ['quarter', 4], ...[...ORDINALS].filter(([, value]) => value > 2)]);

/** Denominators in the plural. */
export const DENOMINATORS_PLURAL = new Map<string, number>([
  ['halves', 2],
  ['quarters', 4],
  ...[...ORDINALS].filter(([, value]) => value > 2).map(([word, value]) => [`${word}s`, value] as const),
]);

/** Collective numerals: "two dozen", "a score of". */
export const COLLECTIVES = new Map<string, number>([
  ['dozen', 12],
  ['dozens', 12],
  ['dzs', 12],
  ['dozs', 12],
]);

/** Verbs and adverbs that multiply. */
export const MULTIPLIERS = new Map<string, number>([
  ['doubled', 2],
  ['doubling', 2],
  ['twice', 2],
  ['tripled', 3],
  ['tripling', 3],
  ['trebled', 3],
  ['trebling', 3],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['quintupled', 5],
  ['halved', 0.5],
  ['halving', 0.5],
]);

/** Plural collectives without a count, each as the span of values a reader has in mind. */
export const VAGUE = new Map<string, readonly [number, number]>([
  ['dozens', [24, 99]],
  ['scores', [40, 99]],
  ['hundreds', [200, 999]],
  ['thousands', [2e3, 9999]],
  ['millions', [2e6, 9999999]],
  ['billions', [2e9, 9999999999]],
  ['trillions', [2e12, 9999999999999]],
]);

/** What stands before "of thousands" and multiplies it. */
export const VAGUE_FACTORS = new Map<string, readonly [number, number]>([
  ['tens', [20, 99]],
  ['dozens', [24, 99]],
  ['hundreds', [200, 999]],
  ['thousands', [2e3, 9999]],
]);

/** Fractions that have a character of their own (Unicode, Number Forms). */
export const FRACTION_CHARACTERS = new Map<string, number>([
  ['¼', 0.25],
  ['½', 0.5],
  ['¾', 0.75],
  ['⅐', 1 / 7],
  ['⅑', 1 / 9],
  ['⅒', 0.1],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 0.2],
  ['⅖', 0.4],
  ['⅗', 0.6],
  ['⅘', 0.8],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 0.125],
  ['⅜', 0.375],
  ['⅝', 0.625],
  ['⅞', 0.875],
]);

/** The value of a small number word or a round ten, or null. */
export function smallValue(word: string): number | null {
  return SMALL.get(word) ?? TENS.get(word) ?? null;
}
