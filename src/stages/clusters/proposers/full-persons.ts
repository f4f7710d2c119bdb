import { isOneEditApart, skeletonOf } from '../fold-name.js';
import { GIVEN_NAME_FORMS } from '../lexicon.js';
import { addTo, type Mention, type Proposer } from '../mention.js';

/** Namesakes compared with a new full name at most, so that hostile lists of namesakes stay linear. */
const NAMESAKES = 48;

/**
 * Full names of one person: equal words in any order, a given name left out, shortened or given by its initial, and
 * spelling variants. Two different given names are two persons.
 */
export const proposeFullPersons: Proposer = ({ mentions, sets }) => {
  const byName = new Map<string, number>();
  const bySurname = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.family !== 'person' || mention.words.length < 2) continue;
    const key = mention.words.map(skeletonOf).sort().join(' ');
    const known = byName.get(key);
    if (known !== undefined) {
      sets.unite(known, mention.index);
      continue;
    }
    byName.set(key, mention.index);
    for (const bucket of bucketsOf(mention)) {
      for (const other of (bySurname.get(bucket) ?? []).slice(-NAMESAKES))
        if (areOne(mention, other)) sets.unite(mention.index, other.index);
      addTo(bySurname, bucket, mention);
    }
  }
};

function bucketsOf({ words }: Mention): string[] {
  const surname = skeletonOf(words.at(-1) ?? '');
  return [surname, `${givenForm(words[0] ?? '')} ${surname.slice(0, 3)}`];
}

function areOne(a: Mention, b: Mention): boolean {
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender) return false;
  const surname = a.words.at(-1) ?? '';
  if (surname.length < 2 || !isSameWord(surname, b.words.at(-1) ?? '')) return false;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  return haveSameGivenNames(short.slice(0, -1), long.slice(0, -1));
}

function haveSameGivenNames(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  let spelledOut = false;
  for (const word of short) {
    while (at < long.length && !isSameGivenName(word, long[at] ?? '')) at++;
    if (at === long.length) return false;
    spelledOut ||= word.length > 1 && (long[at] ?? '').length > 1;
    at++;
  }
  return spelledOut || short.length === long.length;
}

function isSameGivenName(a: string, b: string): boolean {
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return givenForm(a) === givenForm(b) || isSameWord(a, b);
}

function givenForm(word: string): string {
  return skeletonOf(GIVEN_NAME_FORMS.get(word) ?? word);
}

/** Whether two words are one name in two spellings: equal skeletons, or one edit between long words. */
function isSameWord(a: string, b: string): boolean {
  if (skeletonOf(a) === skeletonOf(b)) return true;
  return Math.min(a.length, b.length) >= 7 && a[0] === b[0] && isOneEditApart(a, b);
}
