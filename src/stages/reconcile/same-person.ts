import { foldLetters } from '../../language/fold-letters.js';
import { editCost } from '../../language/names/edit-cost.js';
import type { NamePart, NameParts } from '../../language/names/name-parts.js';
import { NICKNAMES } from '../../language/names/name-words.js';

const SURNAME = 0.864;
const FULL_NAME = 0.89;
const INITIAL = 0.87;
/** What exact spelling adds. */
const EXACT = 0.03;

/** Whether two names are one person's by rule: surname alone, or surname and first name that sound the same; else null. */
export function samePerson(a: NameParts, b: NameParts, alias: string): { readonly method: string; readonly score: number } | null {
  const [x, y] = [a.parts.at(-1), b.parts.at(-1)];
  if (x === undefined || y === undefined || b.parts.length < 2) return null;
  if (a.parts.length > 1 && isTail(a.parts, b.parts)) return { method: 'surname', score: SURNAME + EXACT };
  if (a.parts.length === 1)
    return isSurname(x, y) && !hasDoubleSurname(alias, y.text)
      ? { method: 'surname', score: SURNAME + EXACT * Number(x.text === y.text) }
      : null;
  const [first, other] = [a.parts[0], b.parts[0]];
  if (first === undefined || other === undefined || !soundsSame(x, y) || !areMiddlesAlike(a.parts, b.parts)) return null;
  if (isInitialOf(first, other) || (x.text === y.text && isShortFormOf(first, other))) return { method: 'initials', score: INITIAL };
  return soundsSame(first, other) || isNickname(first, other)
    ? { method: 'full-name', score: FULL_NAME + EXACT * Number(x.text === y.text) }
    : null;
}

/** A surname alone has no first name to back it: only another spelling of the same sounds passes, what it costs against its letters. */
const isSurname = (a: NamePart, b: NamePart) =>
  a.kind !== 'common' && (a.text === b.text || (soundsSame(a, b) && editCost(a.text, b.text) <= SPELLING * a.text.length));
const SPELLING = 0.1;
/** The same of first and last names that back each other. */
const SOUNDING = 0.25;
const hasDoubleSurname = (alias: string, last: string) => foldLetters(alias).includes(`-${last}`);

function soundsSame(a: NamePart, b: NamePart): boolean {
  if (a.text === b.text) return true;
  if (isFeminine(a) !== isFeminine(b)) return false;
  return (
    a.text.length > 2 &&
    b.text.length > 2 &&
    a.sound.length > 1 &&
    a.sound === b.sound &&
    editCost(a.text, b.text) <= SOUNDING * Math.min(a.text.length, b.text.length)
  );
}

/** A surname of several words: "de Hoop Scheffer". */
const isTail = (a: readonly NamePart[], b: readonly NamePart[]) =>
  a.length < b.length && a.every((part, i) => part.text === b[b.length - a.length + i]?.text);

/** "Phil" for "Philippa": three letters or more, and as many cut off ("Paul" is not "Paula"). */
function isShortFormOf(a: NamePart, b: NamePart): boolean {
  const [short, long] = a.text.length < b.text.length ? [a.text, b.text] : [b.text, a.text];
  return short.length > 2 && long.length - short.length > 2 && long.startsWith(short);
}

/** "Olha" is not "Oleh", "Ivanova" not "Ivanov". */
const isFeminine = ({ text }: NamePart) => /ah?$/.test(text);

const isNickname = (a: NamePart, b: NamePart) => (NICKNAMES.get(a.text) ?? a.text) === (NICKNAMES.get(b.text) ?? b.text);
const isInitialOf = (a: NamePart, b: NamePart) => (a.kind === 'initial' || b.kind === 'initial') && a.text[0] === b.text[0];

/** So many middle names may be missing on one side. */
const MOST_MISSING = 2;

/** Middle names are the same or initials of each other, or one side has none; behind a first initial they must agree in full. */
function areMiddlesAlike(a: readonly NamePart[], b: readonly NamePart[]): boolean {
  const [x, y] = [middlesOf(a), middlesOf(b)];
  if (x.length === y.length) return x.every((part, i) => isMiddleOf(part, y[i] ?? part));
  const isInitial = a[0]?.kind === 'initial' || b[0]?.kind === 'initial';
  return !isInitial && (x.length === 0 || y.length === 0) && Math.abs(x.length - y.length) <= MOST_MISSING;
}

const middlesOf = (parts: readonly NamePart[]) => parts.slice(1, -1).filter((part) => part.kind !== 'particle');
const isMiddleOf = (a: NamePart, b: NamePart) => isInitialOf(a, b) || soundsSame(a, b);
