import type { Span } from '../../../document/span.js';
import { clauseEnd, spanOf, trimEnd } from '../clause.js';
import { hasFinite, isRelative, lowerOf, phraseAfter, textOf } from '../noun-phrase.js';
import { speakerSpan } from '../speaker-span.js';
import type { Attribution, Item, Phrase, Run, Scene } from '../types.js';

/** `According to X, ...`, `..., according to X` and `in the words of X, ...`. */
export function proposeAccordingTo(scene: Scene, items: readonly Item[]): Attribution[] {
  const found: Attribution[] = [];
  for (let i = 0; i < items.length; i++) {
    const width = cueWidth(items, i);
    const phrase = width === 0 ? null : sourceAfter(items, i + width);
    if (phrase === null) continue;
    const speaker = speakerSpan(scene, items, phrase);
    const cue = spanOf(items, i, i + width);
    const { runs, clauses } = contentOf(items, i, phrase);
    if (runs.length + clauses.length === 0) continue;
    found.push({
      speaker,
      cue,
      runs,
      clauses,
      by: 'according-to',
      strength: runs.length > 0 ? 0.97 : 0.9,
      reason: null,
      isFragment: runs.length > 0,
    });
  }
  return found;
}

/** The source, also behind "reporting by". */
function sourceAfter(items: readonly Item[], from: number): Phrase | null {
  const by = /^(?:reporting|reports?|data|figures|information|estimates|a)$/.test(lowerOf(items, from))
    ? [from + 1, from + 2].find((k) => /^(?:by|from)$/.test(lowerOf(items, k)))
    : undefined;
  return phraseAfter(items, by === undefined ? from : by + 1);
}

function cueWidth(items: readonly Item[], i: number): number {
  if (lowerOf(items, i) === 'according' && lowerOf(items, i + 1) === 'to') return 2;
  if (lowerOf(items, i) === 'in' && lowerOf(items, i + 1) === 'the' && lowerOf(items, i + 2) === 'words' && lowerOf(items, i + 3) === 'of')
    return 4;
  return 0;
}

function contentOf(items: readonly Item[], cue: number, phrase: Phrase): { runs: Run[]; clauses: Span[] } {
  const isFront =
    cue === 0 ||
    lowerOf(items, cue) === 'in' ||
    opensMiddle(items, cue) ||
    (!hasFinite(items, 0, cue) && !items.slice(0, cue).some((i) => i.run !== null));
  if (!isFront) return sayOf(items, 0, textOf(items, cue - 1) === ',' ? cue - 1 : cue);
  const from = afterComma(items, phrase.to);
  return from < 0 ? { runs: [], clauses: [] } : sayOf(items, from, clauseEnd(items, from));
}

/** "..., which, according to X, ..." and "... and, according to X, ...": what follows is X's. */
function opensMiddle(items: readonly Item[], cue: number): boolean {
  const before = textOf(items, cue - 1) === ',' ? cue - 2 : cue - 1;
  return /^(?:which|that|and|but|who|because|while|although)$/.test(lowerOf(items, before));
}

/** The place behind the last comma of the attribution's own asides. */
function afterComma(items: readonly Item[], from: number): number {
  let at = -1;
  for (let i = from; i < items.length; i++) {
    if (textOf(items, i) === ',' && isRelative(items, i + 1) && at < 0) {
      while (i + 1 < items.length && textOf(items, i + 1) !== ',') i++;
      continue;
    }
    if (textOf(items, i) === ',' && !(at >= 0 && hasFinite(items, at, i))) at = i + 1;
    else if (items[i]?.run != null && at >= 0) return at;
    if (at >= 0 && i > at && hasFinite(items, at, i + 1)) return at;
  }
  return at;
}

/** What is said between two item places: the quotes where there are any and they end it, otherwise the clause. */
function sayOf(items: readonly Item[], from: number, to: number): { runs: Run[]; clauses: Span[] } {
  const end = trimEnd(items, from, to);
  const runs = items.slice(from, end).flatMap((i) => (i.run !== null && !i.nickname ? [i.run] : []));
  const last = items[end - 1]?.run;
  if (last != null && runs.length > 0) return { runs, clauses: [] };
  const clause = spanOf(items, from, end);
  return { runs: [], clauses: clause === null ? [] : [clause] };
}
