import { ENTITY_TYPES } from '../../document/layers.js';
import { ALIAS_KINDS, type GazetteerEntry, type NamedEntry } from '../gazetteer.js';
import { type GazetteerTables, TEXTS_OF_ENTRY } from './tables.js';

/** Entries and names of tables, by number. */
export interface TableReader {
  readonly entryCount: number;
  /** The number of the entry that a name is of. */
  readonly entryOf: (name: number) => number;
  readonly idAt: (entry: number) => string;
  readonly entryAt: (entry: number) => GazetteerEntry;
  readonly nameAt: (name: number) => NamedEntry;
}

/** So many entries and names are kept as objects; then all are dropped. */
const REMEMBERED = 50_000;

/** Reads tables; what was read is remembered for a while. */
export function readTables({ head: { pool }, columns }: GazetteerTables): TableReader {
  const bytes = Buffer.from(columns.text.buffer, columns.text.byteOffset, columns.text.byteLength);
  const textAt = (i: number) => bytes.toString('utf16le', i === 0 ? 0 : columns.textEnd[i - 1], columns.textEnd[i]);
  const pooled = (i: number | undefined) => pool[i ?? 0] ?? '';
  const entryCount = columns.type.length;
  const idAt = (i: number) => textAt(i * TEXTS_OF_ENTRY);
  const entryAt = remembering((i): GazetteerEntry => {
    const [name = '', description = '', wikidata = ''] = [1, 2, 3].map((k) => textAt(i * TEXTS_OF_ENTRY + k));
    return {
      id: idAt(i),
      type: ENTITY_TYPES[columns.type[i] ?? 0] ?? 'ORG',
      name,
      description,
      wikidata,
      weight: columns.weight[i] ?? 0,
      source: pooled(columns.source[i]),
      licence: pooled(columns.licence[i]),
      status: columns.status[i] === 1 ? 'bulk' : 'curated',
      context: pooled(columns.context[i]),
    };
  });
  const aliasAt = (i: number): NamedEntry => ({
    entry: entryAt(columns.aliasEntry[i] ?? 0),
    alias: textAt(entryCount * TEXTS_OF_ENTRY + i),
    kind: ALIAS_KINDS[columns.aliasKind[i] ?? 0] ?? 'short',
    case: columns.aliasExact[i] === 1 ? 'exact' : 'any',
    context: pooled(columns.aliasContext[i]),
    validFrom: pooled(columns.aliasFrom[i]),
    validTo: pooled(columns.aliasTo[i]),
  });
  const ownAt = (i: number): NamedEntry => {
    const entry = entryAt(i);
    return {
      entry,
      alias: entry.name,
      kind: 'name',
      case: columns.ownExact[i] === 1 ? 'exact' : 'any',
      context: '',
      validFrom: '',
      validTo: '',
    };
  };
  const entryOf = (i: number) => (i < entryCount ? i : (columns.aliasEntry[i - entryCount] ?? 0));
  return { entryCount, entryOf, idAt, entryAt, nameAt: remembering((i) => (i < entryCount ? ownAt(i) : aliasAt(i - entryCount))) };
}

function remembering<T>(read: (i: number) => T): (i: number) => T {
  const known = new Map<number, T>();
  return (i) => {
    const before = known.get(i);
    if (before !== undefined) return before;
    if (known.size >= REMEMBERED) known.clear();
    const value = read(i);
    known.set(i, value);
    return value;
  };
}
