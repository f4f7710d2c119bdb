import type { NumberModifier } from '../../../document/layers.js';
import { type Atom, atomAt } from '../atoms.js';
import { CHANGE } from '../lexicon/contexts.js';
import { AFTER, BEFORE, BEFORE_LAST } from '../lexicon/modifiers.js';

const LONGEST = 6;

/** A modifier and the atom where its phrase begins (before the numeral) or ends (behind it). */
export interface ModifierMatch {
  readonly modifier: NumberModifier;
  readonly at: number;
}

/** The modifier whose phrase ends right before an atom, the longest one, or null. */
export function modifierBefore(atoms: readonly Atom[], from: number): ModifierMatch | null {
  const article = isSkipped(atomAt(atoms, from - 1).lower) ? 1 : 0;
  const last = from - 1 - article;
  if (!BEFORE_LAST.has(atomAt(atoms, last).lower)) return article === 1 ? phraseEnding(atoms, from - 1) : null;
  return phraseEnding(atoms, last);
}

const isSkipped = (word: string): boolean => word === 'a' || word === 'an' || word === 'the' || word === 'only' || word === 'another';

function phraseEnding(atoms: readonly Atom[], last: number): ModifierMatch | null {
  let phrase = '';
  let best: ModifierMatch | null = null;
  for (let at = last; at > last - LONGEST && at >= 0; at--) {
    const { lower, kind } = atomAt(atoms, at);
    if (kind === 'figure') break;
    phrase = phrase === '' ? lower : `${lower} ${phrase}`;
    const modifier = BEFORE.get(phrase);
    if (modifier !== undefined && !isMovement(atoms, at, phrase)) best = { modifier, at };
  }
  return best;
}

/** "down about" keeps its modifier, "handed over 5" has none: a particle of a verb is no modifier. */
function isMovement(atoms: readonly Atom[], at: number, phrase: string): boolean {
  const before = atomAt(atoms, at - 1).lower;
  if (phrase === 'over' || phrase === 'above')
    return before === 'handed' || before === 'took' || before === 'take' || before === 'turned' || before === 'left';
  return phrase === 'up to' && CHANGE.has(before) && before === 'up';
}

/** The modifier right behind an atom, or behind the noun that stands there, or null. */
export function modifierAfter(atoms: readonly Atom[], next: number): ModifierMatch | null {
  return phraseStarting(atoms, next) ?? (atomAt(atoms, next).kind === 'word' ? phraseStarting(atoms, next + 1) : null);
}

function phraseStarting(atoms: readonly Atom[], next: number): ModifierMatch | null {
  const first = atomAt(atoms, next).lower;
  if (
    first !== 'or' &&
    first !== 'and' &&
    first !== '+' &&
    first !== 'plus' &&
    first !== '-' &&
    first !== 'odd' &&
    first !== 'at' &&
    first !== 'give'
  )
    return null;
  let phrase = first;
  let best: ModifierMatch | null = null;
  for (let at = next; at < next + 4; at++) {
    if (at > next) phrase = `${phrase} ${atomAt(atoms, at).lower}`;
    const modifier = AFTER.get(phrase);
    if (modifier !== undefined && !isNextCount(atoms, at + 1)) best = { modifier, at: at + 1 };
  }
  return best;
}

/** "200 or less than 300" and "5 + 3" speak of the next numeral. */
function isNextCount(atoms: readonly Atom[], at: number): boolean {
  const { kind, lower } = atomAt(atoms, at);
  return kind === 'figure' || lower === 'than';
}
