/** Spellings of one sound at a place of a folded word, the longest first: romanisations of Slavic, Arabic, German and Chinese names. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['shch', 's'],
  ['tsch', 's'],
  ['sch', 's'],
  ['tch', 's'],
  ['sh', 's'],
  ['zh', 's'],
  ['cz', 's'],
  ['ch', 's'],
  ['hs', 's'],
  ['ts', 's'],
  ['tz', 's'],
  ['dz', 's'],
  ['xi', 's'],
  ['xu', 's'],
  ['kh', 'h'],
  ['gh', 'h'],
  ['ph', 'f'],
  ['pf', 'f'],
  ['th', 't'],
  ['ck', 'k'],
  ['g', 'h'],
  ['z', 's'],
  ['x', 'ks'],
  ['c', 'k'],
  ['q', 'k'],
  ['w', 'v'],
  ['a', ''],
  ['e', ''],
  ['i', ''],
  ['o', ''],
  ['u', ''],
  ['y', ''],
  ['j', ''],
];
const BY_FIRST: ReadonlyMap<string, typeof SPELLINGS> = new Map(
  [...new Set(SPELLINGS.map(([spelling]) => spelling.charAt(0)))].map((letter) => [
    letter,
    SPELLINGS.filter(([s]) => s.startsWith(letter)),
  ]),
);

/** The consonants of a folded word, spellings of one sound made equal: romanisations of one name mostly share it. A word of vowels alone is its own key. */
export function soundKey(word: string): string {
  let key = '';
  let at = 0;
  while (at < word.length) {
    const found = BY_FIRST.get(word.charAt(at))?.find(([spelling]) => spelling.length === 1 || word.startsWith(spelling, at));
    const sound = found === undefined ? word.charAt(at) : found[1];
    if (sound !== '' && !key.endsWith(sound)) key += sound;
    at += found?.[0].length ?? 1;
  }
  return key === '' ? word : key;
}
