import type { EntityType } from '../../../document/layers.js';
import type { NamedEntry } from '../../../gazetteer/gazetteer.js';
import { compareNames } from '../../../language/names/compare-names.js';
import { editCost } from '../../../language/names/edit-cost.js';
import { type NameParts, namePartsOf } from '../../../language/names/name-parts.js';
import { soundKey } from '../../../language/names/sound-key.js';
import type { Candidate } from '../candidate.js';
import { samePerson } from '../same-person.js';
import { typeAgreement } from '../type-class.js';
import { areSameWords, wordKey } from '../word-key.js';

/** From this likelihood on a likeness links by itself. */
const LINKABLE = 0.9;
const LINKED = 0.85;
const LINKED_AT_MOST = 0.93;
/** A likeness that is only shown, never linked. */
const SHOWN_AT_MOST = 0.84;
const WORD_ORDER = 0.9;

/** The first neighbours, which share most, are compared in full; those behind them by rule only. */
const COMPARED = 8;

interface Read {
  readonly parts: NameParts;
  readonly key: readonly string[];
}

const readNames = new WeakMap<NamedEntry, Read>();

function readName(name: NamedEntry): Read {
  const known = readNames.get(name);
  if (known !== undefined) return known;
  const isPerson = name.entry.type === 'PERSON';
  const read = { parts: namePartsOf(name.alias, isPerson), key: isPerson ? [] : wordKey(name.alias) };
  readNames.set(name, read);
  return read;
}

/** Entries whose names look or sound like the surface, by the trained comparison of names. */
export function bySimilarity(surface: string, type: EntityType, near: readonly NamedEntry[]): Candidate[] {
  const parts = namePartsOf(surface, type === 'PERSON');
  if (parts.joined === '') return [];
  const key = type === 'PERSON' ? [] : wordKey(surface);
  const fitting = near.filter(
    (name) => typeAgreement(type, name.entry.type) > 0 && name.kind !== 'never' && (name.case === 'any' || name.alias === surface),
  );
  return fitting.flatMap((name, i) => {
    const agreement = typeAgreement(type, name.entry.type);
    const other = readName(name);
    const byRule =
      type === 'PERSON'
        ? samePerson(parts, other.parts, name.alias)
        : key.length > 1 && areSameWords(key, other.key)
          ? WORD_ORDER_RULE
          : null;
    if (byRule !== null) return [{ name, method: byRule.method, score: byRule.score * agreement, features: { agreement } }];
    if (i >= COMPARED) return [];
    const { likelihood, features } = compareNames(parts, other.parts);
    const score = Math.min(scoreOf(likelihood), mostOf(parts, other.parts)) * agreement;
    return [{ name, method: 'similar', score, features: { ...features, likelihood, agreement } }];
  });
}

const WORD_ORDER_RULE = { method: 'word-order', score: WORD_ORDER };

/** One word of a place or body looks like too many others: only a slip in a long one that sounds the same may link. */
function mostOf(a: NameParts, b: NameParts): number {
  if (a.telling > 1 && b.telling > 1) return LINKED_AT_MOST;
  const [one, other] = [a.joined, b.joined];
  const isLong = !a.isPerson && a.telling === b.telling && one.length >= LONG_WORD;
  return isLong && soundKey(one) === soundKey(other) && editCost(one, other) <= SLIP * one.length ? LINKED_AT_MOST : SHOWN_AT_MOST;
}

/** What the edits of a misspelled word cost at most, by its letters. */
const SLIP = 0.08;
const LONG_WORD = 8;

/** The likelihood on the scale of scores: linkable from the threshold on, never as sure as a known name. */
function scoreOf(likelihood: number): number {
  if (likelihood < LINKABLE) return (LINKED * likelihood) / LINKABLE - 0.001;
  return LINKED + ((LINKED_AT_MOST - LINKED) * (likelihood - LINKABLE)) / (1 - LINKABLE);
}
