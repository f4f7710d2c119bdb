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
/** The spellings that begin with a letter, by its code. */
const BY_FIRST: readonly (typeof SPELLINGS | undefined)[] = Array.from({ length: 128 }, (_, code) => {
  const fitting = SPELLINGS.filter(([spelling]) => spelling.charCodeAt(0) === code);
  return fitting.length > 0 ? fitting : undefined;
});

/** The consonants of a folded word, spellings of one sound made equal: romanisations of one name mostly share it. A word of vowels alone is its own key. */
export function soundKey(word: string): string {
  let key = '';
  let at = 0;
  while (at < word.length) {
    const found = spellingAt(word, at);
    const sound = found === undefined ? word.charAt(at) : found[1];
    if (sound !== '' && !key.endsWith(sound)) key += sound;
    at += found === undefined ? 1 : found[0].length;
  }
  return key === '' ? word : key;
}

function spellingAt(word: string, at: number): readonly [string, string] | undefined {
  const spellings = BY_FIRST[word.charCodeAt(at)];
  if (spellings === undefined) return undefined;
  for (const pair of spellings) if (pair[0].length === 1 || word.startsWith(pair[0], at)) return pair;
  return undefined;
}
