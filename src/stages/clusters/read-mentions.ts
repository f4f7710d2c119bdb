import type { Entity } from '../../document/layers.js';
import { foldPiece, withoutPossessive } from './fold-name.js';
import {
  FEMALE_NAMES,
  FEMALE_TITLES,
  LEGAL_FORMS,
  MALE_NAMES,
  MALE_TITLES,
  NAME_SUFFIXES,
  REGIONS_AFTER,
  SPELLINGS,
  TITLES,
  UNITED,
} from './lexicon.js';
import type { Family, Gender, Mention } from './mention.js';
import { createNationReader, ownerOf } from './nation.js';
import { qualifiedPlaces } from './qualified-places.js';

interface Piece {
  readonly text: string;
  readonly words: readonly string[];
}

/** Takes every entity's name apart. Offsets stay in the entities. */
export function readMentions(raw: string, entities: readonly Entity[]): Mention[] {
  const readNation = createNationReader(entities);
  const regions = listedRegions(raw, entities);
  const wider = qualifiedPlaces(raw, entities);
  return entities.map((entity, index) => {
    const family = familyOf(entity);
    const { pieces, titles } = family === 'person' ? personPieces(entity.text) : { pieces: unitedPieces(raw, entity), titles: [] };
    const plain = wordsOf(pieces, family);
    const words = [...plain, ...(regions.has(index) ? ['region'] : []), ...(wider.has(index) ? [`in ${wider.get(index)}`] : [])];
    const before = family === 'person' ? titlesBefore(raw, entity.start) : [];
    const all = [...before, ...titles];
    const nation = entity.type === 'ORG' ? readNation(words, ownerOf(raw, entities, index)) : { nation: null, core: words };
    return {
      index,
      entity,
      family,
      display: pieces.map((p) => p.text).join(' '),
      words,
      titles: all,
      gender: family === 'person' ? genderOf(all, words) : null,
      ...nation,
    };
  });
}

function familyOf({ type }: Entity): Family {
  if (type === 'PERSON') return 'person';
  return type === 'NORP' ? 'group' : 'thing';
}

function piecesOf(text: string): Piece[] {
  const joined = withoutPossessive(text).replace(/-\r?\n/g, '');
  return joined
    .split(/\s+/)
    .map((piece) => ({ text: piece, words: foldPiece(withoutPossessive(piece)) }))
    .filter((piece) => piece.words.length > 0);
}

const BETWEEN_LISTED = /^(?:, | and |, and | or )$/;

/** Places of a list that a plural noun behind it calls regions. */
function listedRegions(raw: string, entities: readonly Entity[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = entities.length - 1; i >= 0; i--) {
    const [entity, next] = [entities[i], entities[i + 1]];
    if (entity?.type !== 'GPE') continue;
    const isListed = next !== undefined && found.has(i + 1) && BETWEEN_LISTED.test(raw.slice(entity.end, next.start));
    if (isListed || REGIONS_AFTER.test(raw.slice(entity.end, entity.end + 16))) found.add(i);
  }
  return found;
}

/** A name cut behind "United" gets it back. */
function unitedPieces(raw: string, entity: Entity): readonly Piece[] {
  const pieces = namePieces(entity.text);
  const isCut = UNITED.has(pieces[0]?.words[0] ?? '') && raw.slice(Math.max(0, entity.start - 7), entity.start) === 'United ';
  return isCut ? [{ text: 'United', words: ['united'] }, ...pieces] : pieces;
}

/** A leading article is no word of the name; a capital "The" inside the entity is written with it ("The Hague"). */
function namePieces(text: string): readonly Piece[] {
  const [first, ...rest] = piecesOf(text);
  if (first === undefined) return [];
  if (rest.length === 0 || !/^(?:the|an?)$/i.test(first.text)) return [first, ...rest];
  return first.text === 'The' ? [{ text: 'The', words: [] }, ...rest] : rest;
}

function personPieces(text: string): { pieces: readonly Piece[]; titles: string[] } {
  const all = turned(beforeOf(withoutSuffixes(piecesOf(text))));
  const last = all.findLastIndex((piece, i) => i < all.length - 1 && TITLES.has(piece.words.at(-1) ?? ''));
  if (last < 0) return { pieces: all, titles: [] };
  return { pieces: all.slice(last + 1), titles: all.slice(0, last + 1).flatMap((p) => p.words) };
}

/** "Secretary of State X" keeps its "of"; "X of the Labour Party" ends before it. */
function beforeOf(pieces: readonly Piece[]): readonly Piece[] {
  const of = pieces.findIndex((piece) => piece.text === 'of');
  const titled = pieces.slice(0, Math.max(of, 0)).some((piece) => TITLES.has(piece.words.at(-1) ?? ''));
  if (of < (titled ? 1 : 2)) return pieces;
  if (!titled) return pieces.slice(0, of);
  return of + 2 < pieces.length ? pieces.slice(of + 2) : pieces;
}

function withoutSuffixes(pieces: readonly Piece[]): readonly Piece[] {
  let end = pieces.length;
  while (end > 1 && NAME_SUFFIXES.has(pieces[end - 1]?.words[0] ?? '')) end--;
  return pieces.slice(0, end).map((piece, i) => (i === end - 1 ? { ...piece, text: piece.text.replace(/,$/, '') } : piece));
}

/** "Surname, Given" in the usual order. */
function turned(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  if (!first?.text.endsWith(',') || rest.length === 0) return pieces;
  return [...rest, { ...first, text: first.text.slice(0, -1) }];
}

function wordsOf(pieces: readonly Piece[], family: Family): readonly string[] {
  const words = pieces.flatMap((piece) => piece.words);
  if (family === 'group') return words.map(singularOf);
  if (family === 'person') return words;
  const spelled = words.map((word) => SPELLINGS.get(word) ?? word);
  let end = spelled.length;
  while (end > 1 && LEGAL_FORMS.has(spelled[end - 1] ?? '')) end--;
  return spelled.slice(0, end);
}

function singularOf(word: string): string {
  return word.length > 4 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}

const WORDS_BEFORE = /[\p{L}.-]+/gu;

/** The run of title words that ends just before a person's name (at most 40 code units back, same line). */
function titlesBefore(raw: string, start: number): string[] {
  const line =
    raw
      .slice(Math.max(0, start - 40), start)
      .split('\n')
      .at(-1) ?? '';
  const found: string[] = [];
  for (const word of (line.match(WORDS_BEFORE) ?? []).reverse()) {
    const folded = foldPiece(word);
    if (!folded.some((w) => TITLES.has(w)) && !(found.length > 0 && /^(?:prime|foreign|vice|first)$/.test(folded[0] ?? ''))) break;
    found.unshift(...folded);
  }
  return /[,;:.!?]\s*$/.test(line) && !/\b\p{L}{1,4}\.\s*$/u.test(line) ? [] : found;
}

function genderOf(titles: readonly string[], words: readonly string[]): Gender | null {
  if (titles.some((t) => MALE_TITLES.has(t))) return 'male';
  if (titles.some((t) => FEMALE_TITLES.has(t))) return 'female';
  const given = words.length > 1 ? (words[0] ?? '') : '';
  if (MALE_NAMES.has(given)) return 'male';
  return FEMALE_NAMES.has(given) ? 'female' : null;
}
