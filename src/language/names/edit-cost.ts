const VOWELS = new Set('aeiouy');
/** Letters that spellings, ears and scanners take for one another. */
const KIN = ['bp', 'dt', 'gkqc', 'szcx', 'fvw', 'iyj', 'jg', 'hg', 'kh', '0o', '1il', '9g', '5s', 'ue', 'mn'];
const ALPHABET = 128;
const exchange = new Float32Array(ALPHABET * ALPHABET).fill(1);

function setCost(a: string, b: string, cost: number): void {
  exchange[a.charCodeAt(0) * ALPHABET + b.charCodeAt(0)] = cost;
  exchange[b.charCodeAt(0) * ALPHABET + a.charCodeAt(0)] = cost;
}
for (const a of VOWELS) for (const b of VOWELS) setCost(a, b, 0.5);
for (const group of KIN) for (const a of group) for (const b of group) setCost(a, b, 0.5);
setCost('i', 'y', 0.2);
for (let code = 0; code < ALPHABET; code++) exchange[code * ALPHABET + code] = 0;

const exchangeCost = (a: number, b: number) => (a === b ? 0 : a < ALPHABET && b < ALPHABET ? (exchange[a * ALPHABET + b] ?? 1) : 1);

const drop = new Float32Array(ALPHABET).fill(1);
for (const vowel of VOWELS) drop[vowel.charCodeAt(0)] = 0.6;
drop['h'.charCodeAt(0)] = 0.4;

/** What leaving out the letter at a place costs: little for one of a double, an h or a vowel; a first vowel costs as much as any letter. */
function dropCost(word: string, at: number): number {
  const letter = word.charCodeAt(at);
  if (at > 0 && letter === word.charCodeAt(at - 1)) return 0.2;
  if (letter >= ALPHABET || (at === 0 && letter !== H)) return 1;
  return drop[letter] ?? 1;
}

const H = 'h'.charCodeAt(0);

/** The longest word that is compared letter by letter. */
const LONGEST = 40;
const rows = [0, 1, 2].map(() => new Float64Array(LONGEST + 1));
const drops = new Float64Array(LONGEST + 1);

/**
 * What turning one folded word into another costs: a Damerau-Levenshtein distance (Damerau 1964) in which vowels, doubled
 * letters and letters of one sound are cheap. Words longer than 40 letters cost 40 unless they are equal.
 */
export function editCost(a: string, b: string): number {
  if (a === b) return 0;
  if (a.length > LONGEST || b.length > LONGEST) return LONGEST;
  let [before, last, now] = rows;
  if (!before || !last || !now) return LONGEST;
  last[0] = 0;
  for (let j = 1; j <= b.length; j++) {
    drops[j] = dropCost(b, j - 1);
    last[j] = (last[j - 1] ?? 0) + (drops[j] ?? 1);
  }
  for (let i = 1; i <= a.length; i++) {
    const lost = dropCost(a, i - 1);
    const from = a.charCodeAt(i - 1);
    now[0] = (last[0] ?? 0) + lost;
    for (let j = 1; j <= b.length; j++) {
      const to = b.charCodeAt(j - 1);
      let cost = (last[j - 1] ?? 0) + exchangeCost(from, to);
      cost = Math.min(cost, (last[j] ?? 0) + lost, (now[j - 1] ?? 0) + (drops[j] ?? 1));
      const isSwap = i > 1 && j > 1 && from === b.charCodeAt(j - 2) && to === a.charCodeAt(i - 2);
      now[j] = isSwap ? Math.min(cost, (before[j - 2] ?? 0) + 0.8) : cost;
    }
    [before, last, now] = [last, now, before];
  }
  return last[b.length] ?? LONGEST;
}

/** Letters of one sound, for the test whether two words can be alike at all. */
const GROUPS = ['aeiouyj', 'bp', 'dt', 'gkqch', 'szx', 'fvw', 'mn', 'l', 'r'];
const groupOf = new Uint16Array(ALPHABET);
GROUPS.forEach((group, i) => {
  for (const letter of group) groupOf[letter.charCodeAt(0)] = 1 << i;
});

/** The sounds of a folded word as a set of bits: words that share few are not alike. */
export function soundSet(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i);
    bits |= letter < ALPHABET ? (groupOf[letter] ?? 0) || 1 << 9 : 1 << (10 + (letter % 16));
  }
  return bits;
}

/** How many sounds two sets do not share. */
export function soundsApart(a: number, b: number): number {
  let apart = a ^ b;
  let count = 0;
  for (; apart !== 0; apart &= apart - 1) count++;
  return count;
}
