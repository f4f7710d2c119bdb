/** Spellings of one sound, the longest first: romanisations of Slavic, Arabic, German and Chinese (pinyin, Wade-Giles) names. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|tsch|tch|sh|zh|cz|ch|hs|x(?=[iu])/g, 's'],
  [/kh|gh|g/g, 'h'],
  [/ph|pf/g, 'f'],
  [/th/g, 't'],
  [/ts|tz|dz|z/g, 's'],
  [/x/g, 'ks'],
  [/ck|c|q/g, 'k'],
  [/w/g, 'v'],
  [/[aeiouyj]/g, ''],
  [/(.)\1+/g, '$1'],
];

/** The consonants of a folded word, spellings of one sound made equal: romanisations of one name mostly share it. A word of vowels alone is its own key. */
export function soundKey(word: string): string {
  let key = word;
  for (const [spelling, sound] of SPELLINGS) key = key.replace(spelling, sound);
  return key === '' ? word : key;
}
