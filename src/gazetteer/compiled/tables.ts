import type { GazetteerDecision, GazetteerRole } from '../gazetteer.js';
import type { HashIndex } from './hash-index.js';

/**
 * A gazetteer as columns of numbers over one table of texts, so that a million names need neither a million objects nor time to
 * load. Texts: id, name, description, wikidata of each entry in turn, then the aliases. Names are numbered: the entries' own
 * first, then the aliases.
 */
export interface GazetteerTables {
  readonly head: TableHead;
  readonly columns: Columns;
  /** Names by their folded form; entries by their id; names by what makes them neighbours. */
  readonly folded: HashIndex;
  readonly ids: HashIndex;
  readonly near: HashIndex;
}

export interface TableHead {
  readonly name: string;
  readonly sha256: string;
  readonly roles: readonly GazetteerRole[];
  readonly decisions: readonly GazetteerDecision[];
  /** Texts that many rows share: sources, licences, contexts, days. */
  readonly pool: readonly string[];
}

/** Columns by entry, by alias, and the texts (`textEnd`: where each ends in `text`, in bytes). */
export interface Columns {
  readonly text: Uint8Array;
  readonly textEnd: Uint32Array;
  readonly type: Uint32Array;
  readonly status: Uint32Array;
  readonly weight: Float64Array;
  readonly source: Uint32Array;
  readonly licence: Uint32Array;
  readonly context: Uint32Array;
  /** 1 where the entry's own name must be written as it is. */
  readonly ownExact: Uint8Array;
  readonly aliasEntry: Uint32Array;
  readonly aliasKind: Uint32Array;
  readonly aliasExact: Uint32Array;
  readonly aliasContext: Uint32Array;
  readonly aliasFrom: Uint32Array;
  readonly aliasTo: Uint32Array;
}

/** How many texts an entry has. */
export const TEXTS_OF_ENTRY = 4;
