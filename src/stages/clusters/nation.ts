import type { Entity } from '../../document/layers.js';
import { foldPiece, withoutPossessive } from './fold-name.js';
import { NATION_ENDING, NATIONS } from './lexicon.js';

interface NationAndCore {
  readonly nation: string | null;
  readonly core: readonly string[];
}

/** The nation a demonym or country name points at: by the lexicon, otherwise its first four letters. */
function nationOf(word: string): string {
  return NATIONS.get(word) ?? word.slice(0, 4);
}

/** The country or nationality that stands just before a body's name ("Ukraine's", "Russian"), or null. */
export function ownerOf(raw: string, entities: readonly Entity[], index: number): string | null {
  const owner = entities[index - 1];
  const body = entities[index];
  if (!owner || !body || (owner.type !== 'GPE' && owner.type !== 'NORP')) return null;
  const between = raw.slice(owner.end, body.start);
  const joined = owner.type === 'NORP' ? between === ' ' : /^['’]s? $/.test(between);
  return joined ? initialsOrLast(owner.text) : null;
}

function initialsOrLast(text: string): string {
  const words = withoutPossessive(text).split(/\s+/).flatMap(foldPiece);
  const short = words.map((word) => word[0] ?? '').join('');
  return words.length > 1 && NATIONS.has(short) ? short : (words.at(-1) ?? '');
}

/** Reads the nation out of a body's name: in front ("Russian ..."), behind ("... of Ukraine") or from its owner. */
export function createNationReader(entities: readonly Entity[]): (words: readonly string[], owner: string | null) => NationAndCore {
  const { known, stems } = knownNations(entities);
  const isNation = (word: string) =>
    NATIONS.has(word) || known.has(word) || NATION_ENDING.test(word) || (word.length > 4 && stems.has(word.slice(0, 4)));
  return (words, owner) => {
    const first = words[0] ?? '';
    const last = words.at(-1) ?? '';
    const union = `${first} ${words[1] ?? ''}`;
    if (words.length > 3 && NATIONS.has(union)) return { nation: nationOf(union), core: words.slice(2) };
    if (words.length > 2 && isNation(first)) return { nation: nationOf(first), core: words.slice(1) };
    if (words.length > 3 && words.at(-2) === 'of' && isNation(last)) return { nation: nationOf(last), core: words.slice(0, -2) };
    return { nation: owner === null ? null : nationOf(owner), core: words };
  };
}

interface KnownNations {
  readonly known: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

/** Words of the article's places and peoples, and the first four letters of the nationalities that stand before its bodies. */
function knownNations(entities: readonly Entity[]): KnownNations {
  const known = new Set<string>();
  const stems = new Set<string>();
  for (const { type, text } of entities) {
    if (type === 'GPE' || type === 'NORP') for (const word of withoutPossessive(text).split(/\s+/).flatMap(foldPiece)) known.add(word);
    if (type !== 'ORG') continue;
    const [first] = foldPiece(text.split(/\s/, 1)[0] ?? '');
    if (first && NATION_ENDING.test(first)) stems.add(first.slice(0, 4));
  }
  return { known, stems };
}
