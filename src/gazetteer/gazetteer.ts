import type { EntityType } from '../document/layers.js';

/** What an alias is to its entity; `never` marks a name that must not be taken for it, `code` an ISO or other code that is never looked for in running text. */
export const ALIAS_KINDS = [
  'official',
  'short',
  'acronym',
  'transliteration',
  'demonym',
  'metonym',
  'former',
  'misspelling',
  'code',
  'never',
] as const;
type AliasKind = (typeof ALIAS_KINDS)[number];

export interface GazetteerEntry {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly description: string;
  readonly wikidata: string;
  readonly weight: number;
  readonly source: string;
  readonly licence: string;
  readonly status: 'curated' | 'bulk';
  /** Words that a text about this entry is likely to hold (its country, its region); empty where the name is enough. */
  readonly context?: string;
}

export interface GazetteerAlias {
  readonly id: string;
  readonly alias: string;
  readonly kind: AliasKind;
  readonly lang: string;
  readonly case: 'exact' | 'any';
  readonly context: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly source: string;
  readonly licence: string;
}

export interface GazetteerRole {
  readonly id: string;
  readonly role: string;
  readonly org: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly source: string;
  readonly licence: string;
}

export interface GazetteerDecision {
  readonly surface: string;
  readonly type: string;
  /** An entity id, `NIL`, or `!id` for "never this one". */
  readonly entity: string;
  readonly scope: string;
  readonly who: string;
  readonly date: string;
  readonly why: string;
}

/** One name of one entry, as the look-up returns it. */
export interface NamedEntry {
  readonly entry: GazetteerEntry;
  readonly alias: string;
  readonly kind: AliasKind | 'name';
  readonly case: 'exact' | 'any';
  /** Words of which the document must hold one, or phrases apart by semicolons; or empty. */
  readonly context: string;
  /** ISO days between which the name is in use; empty where it is open. */
  readonly validFrom: string;
  readonly validTo: string;
}

/** A loaded, compiled gazetteer. Look-ups fold case, diacritics and punctuation. */
export interface Gazetteer {
  readonly name: string;
  readonly version: string;
  readonly sha256: string;
  readonly entryCount: number;
  readonly decisions: readonly GazetteerDecision[];
  /** Entries one of whose names is this surface, after folding. */
  readonly lookUp: (surface: string) => readonly NamedEntry[];
  /** Names of curated entries that share a rare word, a sound, a beginning or initials with the surface: at most `limit`, two of an entry, for comparison. */
  readonly nearby: (surface: string, limit: number) => readonly NamedEntry[];
  readonly byId: (id: string) => GazetteerEntry | undefined;
  /** The offices of an entry, in the order of roles.csv. */
  readonly rolesOf: (id: string) => readonly GazetteerRole[];
}
