import { ENTITY_TYPES } from '../../document/layers.js';
import { foldName } from '../../language/names/fold-name.js';
import { ALIAS_KINDS, type GazetteerAlias, type GazetteerEntry } from '../gazetteer.js';
import { createPool, createTextWriter, growingNumbers } from './growing.js';
import { createIndexWriter, hashOfText } from './hash-index.js';
import { nearKeys } from './name-keys.js';
import type { GazetteerTables, TableHead } from './tables.js';

/** Fills tables row by row: every entry first, then the aliases. */
export interface TableBuilder {
  /** Gives the entry's number. */
  readonly addEntry: (entry: GazetteerEntry) => number;
  /** Adds an alias of the entry of that number. */
  readonly addAlias: (entry: number, alias: GazetteerAlias) => void;
  readonly done: (head: Omit<TableHead, 'pool'>) => GazetteerTables;
}

/** An empty builder. */
export function createTableBuilder(): TableBuilder {
  const pool = createPool();
  const texts = createTextWriter();
  const entries = entryColumns();
  const aliases = aliasColumns();
  const [folded, ids, near] = [createIndexWriter(), createIndexWriter(), createIndexWriter()];
  const ownNames: string[] = [];
  const ownExact: number[] = [];
  const isBulk: boolean[] = [];
  /** Rows of a bulk list are found by their whole name alone: likeness finds too many of them. */
  const index = (name: string, number: number, entry: number) => {
    const key = foldName(name);
    folded.add(hashOfText(key), number);
    if (isBulk[entry]) return;
    for (const nearKey of nearKeys(name, key)) near.add(nearKey, number);
  };
  const addEntry = (entry: GazetteerEntry) => {
    const number = ownNames.push(entry.name) - 1;
    for (const text of [entry.id, entry.name, entry.description, entry.wikidata]) texts.add(text);
    entries.type.push(ENTITY_TYPES.indexOf(entry.type));
    entries.status.push(Number(entry.status === 'bulk'));
    entries.weight.push(entry.weight);
    entries.source.push(pool.add(entry.source));
    entries.licence.push(pool.add(entry.licence));
    entries.context.push(pool.add(entry.context ?? ''));
    ownExact.push(Number(isShortCapital(entry.name)));
    ids.add(hashOfText(entry.id), number);
    isBulk.push(entry.status === 'bulk');
    index(entry.name, number, number);
    return number;
  };
  const addAlias = (entry: number, { alias, kind, case: letters, context, validFrom, validTo }: GazetteerAlias) => {
    if (letters === 'exact' && ownNames[entry] === alias) ownExact[entry] = 1;
    if (kind === 'code') return;
    const number = ownNames.length + aliases.entry.length();
    texts.add(alias);
    aliases.entry.push(entry);
    aliases.kind.push(ALIAS_KINDS.indexOf(kind));
    aliases.exact.push(Number(letters === 'exact'));
    aliases.context.push(pool.add(context));
    aliases.from.push(pool.add(validFrom));
    aliases.to.push(pool.add(validTo));
    index(alias, number, entry);
  };
  const done = (head: Omit<TableHead, 'pool'>): GazetteerTables => ({
    head: { ...head, pool: pool.texts },
    columns: {
      ...texts.done(),
      type: entries.type.done(),
      status: entries.status.done(),
      weight: Float64Array.from(entries.weight),
      source: entries.source.done(),
      licence: entries.licence.done(),
      context: entries.context.done(),
      ownExact: Uint8Array.from(ownExact),
      aliasEntry: aliases.entry.done(),
      aliasKind: aliases.kind.done(),
      aliasExact: aliases.exact.done(),
      aliasContext: aliases.context.done(),
      aliasFrom: aliases.from.done(),
      aliasTo: aliases.to.done(),
    },
    folded: folded.done(),
    ids: ids.done(),
    near: near.done(),
  });
  return { addEntry, addAlias, done };
}

const entryColumns = () => ({
  type: growingNumbers(),
  status: growingNumbers(),
  weight: [] as number[],
  source: growingNumbers(),
  licence: growingNumbers(),
  context: growingNumbers(),
});

const aliasColumns = () => ({
  entry: growingNumbers(),
  kind: growingNumbers(),
  exact: growingNumbers(),
  context: growingNumbers(),
  from: growingNumbers(),
  to: growingNumbers(),
});

const isShortCapital = (name: string) => name.length <= 3 && name === name.toUpperCase();
