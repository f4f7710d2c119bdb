import type { Token } from '../../../document/layers.js';
import { type Atom, atomAt } from '../atoms.js';
import { MONTHS } from '../lexicon/contexts.js';
import { COLLECTIVES, MAGNITUDES, ORDINALS, SMALL, TENS, VAGUE } from '../lexicon/number-words.js';
import { readQuantity } from '../proposers/read-quantity.js';
import { readVague } from '../proposers/vague.js';
import type { Quantity } from '../quantity.js';
import { countedNoun } from './counted-noun.js';
import { chainEnd } from './date-gates.js';
import { refusalOf } from './gates.js';
import { modifierAfter, modifierBefore } from './modifiers.js';
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
const FOLD = /^(.+?)-?fold$/;

/** Whether a token's text may hold the first atom of a numeral: the gate that keeps most sentences cheap. */
export function mayOpen({ lower, text }: Token): boolean {
  if (OPENERS.has(lower)) return lower !== 'a' && lower !== 'an';
  const first = text.charCodeAt(0);
  if ((first >= 48 && first <= 57) || first > 0xbb) return true;
  return text.length > 1 && (lower.endsWith('fold') || COMPOUND.test(text));
}

/** Every quantity of one sentence in text order, names and dates left out; `dateEnd` state lives inside. */
export function scanSentence(atoms: readonly Atom[], tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  let dateEnd = 0;
  let last = -1;
  for (let at = 0; at < atoms.length; ) {
    const step = readAt(atoms, tokens, at, last, dateEnd);
    if (step.quantity !== null) found.push(step.quantity);
    if (step.isDate) dateEnd = step.next;
    if (step.next > at + 1 || step.quantity !== null) last = step.next;
    at = Math.max(step.next, at + 1);
  }
  return found;
}

interface Step {
  readonly quantity: Quantity | null;
  readonly next: number;
  readonly isDate: boolean;
}

function readAt(atoms: readonly Atom[], tokens: readonly Token[], at: number, last: number, dateEnd: number): Step {
  const atom = atomAt(atoms, at);
  const nothing = { quantity: null, next: at + 1, isDate: false };
  if (atom.kind === 'word' && !OPENERS.has(atom.lower)) return foldAt(atoms, at) ?? nothing;
  if (atom.kind === 'mark' && atomAt(atoms, at - 1).kind === 'figure') return nothing;
  if (atom.kind === 'address' || (atom.kind === 'mark' && (at === last || (atom.lower !== '-' && atom.lower !== '−')))) return nothing;
  if (atom.kind === 'figure') {
    const chain = chainEnd(atoms, at);
    if (chain > at) return { quantity: null, next: chain, isDate: true };
  }
  const read = readVague(atoms, at) ?? readQuantity(atoms, at);
  if (read === null) return nothing;
  const quantity = readRatio(atoms, read) ?? read;
  const refusal = read.group === 'vague' ? null : refusalOf(atoms, quantity, dateEnd);
  if (refusal !== null || isAdverb(atoms, tokens, quantity))
    return { quantity: null, next: Math.max(at + 1, firstEnd(atoms, read, at)), isDate: refusal === 'date' };
  return { quantity: complete(atoms, tokens, quantity), next: quantity.next, isDate: false };
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
  return MONTHS.has(atomAt(atoms, read.next).lower) ? read.next + 1 : Math.max(read.next, at + 1);
}

function complete(atoms: readonly Atom[], tokens: readonly Token[], quantity: Quantity): Quantity {
  const before = modifierBefore(atoms, quantity.from);
  const after = before === null || before.modifier === 'approx' ? modifierAfter(atoms, quantity.next) : null;
  const modifier = after?.modifier ?? before?.modifier ?? quantity.modifier;
  const isShare = quantity.by === 'ratio' || (quantity.by === 'fraction' && quantity.low < 1);
  const needsNoun = (quantity.group === 'plain' || quantity.group === 'vague') && quantity.unit === null && !isShare;
  const unit = needsNoun ? countedNoun(tokens, tokenIndex(tokens, quantity.end), quantity.high ?? quantity.low) : quantity.unit;
  return { ...quantity, modifier, unit };
}

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

/** "threefold", "tenfold", "5-fold": a count of times. */
function foldAt(atoms: readonly Atom[], at: number): Step | null {
  const { lower, start, end } = atomAt(atoms, at);
  if (!lower.endsWith('fold')) return null;
  const word = FOLD.exec(lower)?.[1] ?? '';
  const value = SMALL.get(word) ?? TENS.get(word) ?? (word === 'hundred' ? 100 : 0);
  if (value < 2) return null;
  const quantity: Quantity = {
    from: at,
    next: at + 1,
    start,
    end,
    low: value,
    high: null,
    scale: 1,
    unit: 'time',
    group: 'count',
    modifier: null,
    bare: false,
    by: 'fold',
  };
  return { quantity, next: at + 1, isDate: false };
}
