import { foldLetters } from '../../language/fold-letters.js';

const POSSESSIVE = /(?:['’ʼ]s|(?<=s)['’ʼ])$/i;
const DOTTED = /^(?:[a-z]\.)+[a-z]?$/;

/** A name without the possessive ending of its last word. */
export function withoutPossessive(text: string): string {
  return text.replace(POSSESSIVE, '');
}

/** The folded words of one blank-separated piece: dots of initials go, hyphens part words. */
export function foldPiece(piece: string): string[] {
  const folded = foldLetters(piece).replace(/['’ʼʻ`]/g, '');
  if (DOTTED.test(folded)) return [folded.replaceAll('.', '')];
  return folded.split(/[^\p{L}\p{N}&]+/u).filter((word) => word !== '');
}

/**
 * A spelling skeleton of a folded word, equal for the usual romanisations of one name: y and j are i, doubled letters
 * are single, kh is h, w is v, ph is f.
 */
export function skeletonOf(word: string): string {
  const letters = word.replace(/kh/g, 'h').replace(/ph/g, 'f').replace(/[yj]/g, 'i').replaceAll('w', 'v');
  return letters.replace(/(.)\1+/g, '$1').replace(/ii?$/, 'i');
}

/** Whether one insertion, deletion, exchange or swap of neighbours at most parts two words. Linear. */
export function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const restA = a.slice(from);
  const restB = b.slice(from);
  if (restA.length === restB.length) return restA.slice(1) === restB.slice(1) || isSwap(restA, restB);
  return restA.length > restB.length ? restA.slice(1) === restB : restA === restB.slice(1);
}

function isSwap(a: string, b: string): boolean {
  return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
}
