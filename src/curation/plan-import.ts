import type { GazetteerAlias, GazetteerEntry } from '../gazetteer/gazetteer.js';
import { foldName } from '../language/names/fold-name.js';
import { queueError, type Ruling } from './queue-csv.js';

/** Rows by column name, as they will stand in the CSV files. */
type Row = Readonly<Record<string, string>>;

/** What an edited queue adds to a gazetteer. */
export interface Additions {
  readonly entities: readonly Row[];
  readonly aliases: readonly Row[];
  readonly decisions: readonly Row[];
}

/** Who rules, when, and under which licence: written into every row. */
export interface Curator {
  readonly who: string;
  /** ISO-8601 day of the ruling. */
  readonly date: string;
  /** Licence of what the curator adds. */
  readonly licence: string;
}

interface Known {
  readonly entries: readonly GazetteerEntry[];
  readonly aliases: readonly GazetteerAlias[];
}

/** Weight of a curated entry that nobody has ranked yet. */
const NEW_WEIGHT = '20';
const ACRONYM = /^[\p{Lu}\p{N}/.-]{2,8}s?$/u;
const SHORT = 3;

/** The rows that an edited queue adds. Names that an entity has already are left out. Throws E-queue-row with file, line and what was expected. */
export function planImport(file: string, rulings: readonly Ruling[], known: Known, curator: Curator): Additions {
  const ids = new Set(known.entries.map((e) => e.id));
  const created = rulings.filter(({ action }) => action === 'new').map((ruling) => newEntity(file, ruling, ids, curator));
  for (const ruling of rulings) refuseStranger(file, ruling, ids);
  const named = [
    ...created.map(({ id, ruling }) => ({ id, names: ruling.aliases })),
    ...rulings.filter(({ action }) => action === 'alias').map(({ entity, name, aliases }) => ({ id: entity, names: [name, ...aliases] })),
  ];
  const taken = new Set([
    ...known.entries.map((e) => keyOf(e.id, e.name)),
    ...known.aliases.map((a) => keyOf(a.id, a.alias)),
    ...created.map(({ id, ruling }) => keyOf(id, ruling.name)),
  ]);
  return {
    entities: created.map(({ row }) => row),
    aliases: named.flatMap(({ id, names }) =>
      names.filter((name) => isFree(taken, keyOf(id, name))).map((name) => aliasRow(id, name, curator)),
    ),
    decisions: rulings.flatMap((ruling) => decisionRows(ruling, curator)),
  };
}

function newEntity(file: string, ruling: Ruling, ids: Set<string>, curator: Curator): { id: string; ruling: Ruling; row: Row } {
  const id = ruling.entity === '' ? idOf(ruling.name) : ruling.entity;
  if (id === '') throw queueError(file, ruling.line, `no id can be made of "${ruling.name}"`, 'an id in column "entity"');
  if (ids.has(id)) throw queueError(file, ruling.line, `id "${id}" is taken`, 'an id of its own, or action "alias"');
  ids.add(id);
  const { name, type, description, wikidata } = ruling;
  return { id, ruling, row: { id, type, name, description, wikidata, weight: NEW_WEIGHT, status: 'curated', ...provenanceOf(curator) } };
}

function refuseStranger(file: string, { action, entity, line }: Ruling, ids: ReadonlySet<string>): void {
  if (action === 'new' || action === 'nil' || ids.has(entity)) return;
  throw queueError(file, line, `"${entity}" is no entity`, 'an id of entities.csv');
}

/** Whether a key is free; it is taken from then on. */
function isFree(taken: Set<string>, key: string): boolean {
  const isNew = !taken.has(key);
  taken.add(key);
  return isNew;
}

function aliasRow(id: string, alias: string, curator: Curator): Row {
  const isAcronym = ACRONYM.test(alias);
  const isExact = isAcronym || alias.length <= SHORT;
  return { id, alias, kind: isAcronym ? 'acronym' : 'short', lang: 'en', case: isExact ? 'exact' : 'any', ...provenanceOf(curator) };
}

function decisionRows({ action, name, type, entity, why }: Ruling, { who, date }: Curator): Row[] {
  if (action === 'new' || action === 'alias') return [];
  const ruled = action === 'nil' ? 'NIL' : action === 'never' ? `!${entity}` : entity;
  return [{ surface: name, type, entity: ruled, scope: '', who, date, why }];
}

const provenanceOf = ({ who, date, licence }: Curator): Row => ({ source: `${who}, ${date}`, licence });

const keyOf = (id: string, name: string) => `${id}\n${foldName(name)}`;

/** An id made of a name: small letters and digits, words joined by hyphens. */
function idOf(name: string): string {
  return foldName(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
