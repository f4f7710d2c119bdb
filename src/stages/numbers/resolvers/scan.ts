import type { Token } from '../../../document/layers.js';
import { type Atom, atomAt } from '../atoms.js';
import { MONTHS, NO_NOUN, ORDINAL_DATES } from '../lexicon/contexts.js';
import { COLLECTIVES, MAGNITUDES, MULTIPLIERS, ORDINALS, SMALL, smallValue, TENS, VAGUE } from '../lexicon/number-words.js';
import { singularOf } from '../lexicon/singular.js';
import { readMultiplier } from '../proposers/multiplier.js';
import { readQuantity } from '../proposers/read-quantity.js';
import { readVague, SUBJECT_VERBS } from '../proposers/vague.js';
import type { Quantity } from '../quantity.js';
import { countedNoun } from './counted-noun.js';
import { afterHyphen, chainEnd, isSmallPlural } from './date-gates.js';
import { refusalOf } from './gates.js';
import { type ModifierMatch, modifierAfter, modifierBefore } from './modifiers.js';
import { readRatio } from './ratios.js';

/** Words that may open a numeral. */
const OPENERS = new Set([
  ...SMALL.keys(),
  ...TENS.keys(),
  ...ORDINALS.keys(),
  ...VAGUE.keys(),
  ...COLLECTIVES.keys(),
  ...MAGNITUDES.keys(),
  'hundred',
  'tens',
  'several',
  'few',
  'a',
  'an',
  'half',
  'quarter',
  'minus',
  'negative',
]);
const COMPOUND = /[-–\d¼-¾⅐-⅞]/;

/** Whether a token's text may hold the first atom of a numeral: the gate that keeps most sentences cheap. */
export function mayOpen({ lower, text }: Token): boolean {
  if (OPENERS.has(lower)) return lower !== 'a' && lower !== 'an';
  const first = text.charCodeAt(0);
  if ((first >= 48 && first <= 57) || first > 0xbb) return true;
  return text.length > 1 && (lower.endsWith('fold') || MULTIPLIERS.has(lower) || COMPOUND.test(text));
}

/** Every quantity of one sentence in text order, names and dates left out; `dateEnd` state lives inside. */
export function scanSentence(atoms: readonly Atom[], tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  let dateEnd = 0;
  let nameEnd = 0;
  let last = -1;
  for (let at = 0; at < atoms.length; ) {
    const step = readAt(atoms, tokens, at, last, dateEnd);
    const isNamed = step.quantity !== null && continuesName(atoms, step.quantity, nameEnd);
    if (step.quantity !== null && !isNamed) found.push(step.quantity);
    if (step.isDate) dateEnd = step.next;
    if (isNamed || step.isName) nameEnd = step.next;
    if (step.next > at + 1 || step.quantity !== null) last = step.next;
    at = Math.max(step.next, at + 1);
  }
  return found;
}

const NAME_JOINERS = new Set(['and', 'or', ',', 'to', '-', '–', '&', 'through']);

/** "pages 774 and 775": a further bare figure of a list of names; a figure with its noun behind counts ("Flight 12 and 239 people"). */
function continuesName(atoms: readonly Atom[], { from, next, group, bare }: Quantity, nameEnd: number): boolean {
  if (group !== 'plain' || !bare || nameEnd === 0 || from - nameEnd > 2 || from <= nameEnd) return false;
  for (let at = nameEnd; at < from; at++) if (!NAME_JOINERS.has(atomAt(atoms, at).lower)) return false;
  return !isSmallPlural(atomAt(atoms, next)) && atomAt(atoms, next).lower !== 'people';
}

interface Step {
  readonly quantity: Quantity | null;
  readonly next: number;
  readonly isDate: boolean;
  /** A number refused as a name ("page 774"). */
  readonly isName: boolean;
}

function readAt(atoms: readonly Atom[], tokens: readonly Token[], at: number, last: number, dateEnd: number): Step {
  const atom = atomAt(atoms, at);
  const nothing = { quantity: null, next: at + 1, isDate: false, isName: false };
  if (atom.kind === 'word' && !OPENERS.has(atom.lower)) {
    const times = readMultiplier(atoms, at);
    return times === null ? nothing : { ...nothing, quantity: complete(atoms, tokens, times) };
  }
  if (atom.kind === 'mark' && atomAt(atoms, at - 1).kind === 'figure') return nothing;
  if (atom.kind === 'address' || (atom.kind === 'mark' && (at === last || (atom.lower !== '-' && atom.lower !== '−')))) return nothing;
  if (atom.kind === 'figure') {
    const chain = chainEnd(atoms, at);
    if (chain > at) return { ...nothing, next: chain, isDate: true };
  }
  const read = readVague(atoms, at) ?? readQuantity(atoms, at);
  if (read === null) return nothing;
  const quantity = readRatio(atoms, read) ?? read;
  const refusal = read.group === 'vague' ? null : refusalOf(atoms, quantity, dateEnd);
  if (refusal !== null || isAdverb(atoms, tokens, quantity))
    return { quantity: null, next: Math.max(at + 1, firstEnd(atoms, read, at)), isDate: refusal === 'date', isName: refusal === 'name' };
  return { quantity: complete(atoms, tokens, quantity), next: quantity.next, isDate: false, isName: false };
}

const OWNERS = new Set(['the', 'a', 'his', 'her', 'its', 'their', 'our', 'my', 'your', 'this', 'that', "'s"]);

/** "who first learned of it": an adverb, no place in a row. */
function isAdverb(atoms: readonly Atom[], tokens: readonly Token[], { from, next, group, end }: Quantity): boolean {
  if (group !== 'ordinal' || next !== from + 1 || atomAt(atoms, from).lower !== 'first') return false;
  const before = atomAt(atoms, from - 1).lower;
  const pos = tokens[tokenIndex(tokens, end)]?.pos;
  return !OWNERS.has(before) && !/['’]s$/.test(before) && (pos === 'VERB' || pos === 'AUX');
}

/** Behind a refused numeral; its unit may open nothing anyway. */
function firstEnd(atoms: readonly Atom[], read: Quantity, at: number): number {
  if (MONTHS.has(atomAt(atoms, read.next).lower)) return read.next + 1;
  const beyond = afterHyphen(atoms, read.next);
  return read.group === 'ordinal' && ORDINAL_DATES.has(atomAt(atoms, beyond).lower) ? beyond + 1 : Math.max(read.next, at + 1);
}

function complete(atoms: readonly Atom[], tokens: readonly Token[], quantity: Quantity): Quantity {
  const found = modifierBefore(atoms, quantity.from);
  const before = found !== null && isDuring(atoms, found, quantity) ? null : found;
  const after = before === null || before.modifier === 'approx' ? modifierAfter(atoms, quantity.next) : null;
  const modifier = after?.modifier ?? before?.modifier ?? quantity.modifier;
  const isShare = quantity.by === 'ratio' || (quantity.by === 'fraction' && quantity.low < 1);
  const counts = quantity.group === 'plain' || quantity.group === 'vague';
  const unit = counts && quantity.unit === null && !isShare ? nounOf(atoms, tokens, quantity) : quantity.unit;
  return { ...quantity, modifier, unit };
}

const LONGER = new Set(['for', 'after', 'in', 'of', 'just', 'well', 'lasted', 'took', 'is', 'was', 'by']);

/** "tracked over 20 years": during them; "for over 20 years" and "over 20 years ago" are longer. */
function isDuring(atoms: readonly Atom[], { at }: ModifierMatch, { group, next }: Quantity): boolean {
  if (group !== 'duration' || atomAt(atoms, at).lower !== 'over') return false;
  const after = atomAt(atoms, next).lower;
  return !LONGER.has(atomAt(atoms, at - 1).lower) && after !== 'ago' && after !== 'old' && after !== 'later';
}

/** What a numeral counts; the noun grown to it in "a two-run shot", none before the dash of a range. */
function nounOf(atoms: readonly Atom[], tokens: readonly Token[], { next, end, group, high, low }: Quantity): string | null {
  const dash = atomAt(atoms, next);
  const beyond = atomAt(atoms, next + 1);
  const grown = DASHES.has(dash.lower) && dash.glued && beyond.glued;
  if (grown && beyond.kind === 'figure') return null;
  if (group === 'vague' && SUBJECT_VERBS.has(dash.lower)) return null;
  if (grown && beyond.kind === 'word' && beyond.text === beyond.lower && !NO_NOUN.has(beyond.lower) && smallValue(beyond.lower) === null)
    return singularOf(beyond.lower);
  return countedNoun(tokens, tokenIndex(tokens, end), high ?? low);
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '‑']);

/** The first token that begins at or behind an offset (binary search). */
function tokenIndex(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
