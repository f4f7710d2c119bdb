import type { Catalogue } from './catalogue.js';
import { type NamedType, PROPERTIES, TYPES } from './protocol.js';

const SHOWN = 20;

/** Entities one of whose names begins with the prefix, from the `cursor`-th on. */
export function suggestEntities(catalogue: Catalogue, prefix: string, cursor: number): object {
  const result = catalogue.startingWith(prefix).slice(cursor, cursor + SHOWN);
  return {
    result: result.map(({ entry }) => ({
      id: entry.id,
      name: entry.name,
      description: entry.description,
      notable: TYPES.filter(({ id }) => id === entry.type),
    })),
  };
}

/** Types whose id or name begins with the prefix. */
export const suggestTypes = (prefix: string, cursor: number): object => ({ result: beginning(TYPES, prefix, cursor) });

/** Properties whose id or name begins with the prefix. */
export const suggestProperties = (prefix: string, cursor: number): object => ({ result: beginning(PROPERTIES, prefix, cursor) });

function beginning(all: readonly NamedType[], prefix: string, cursor: number): NamedType[] {
  const wanted = prefix.toLowerCase();
  return all
    .filter(({ id, name }) => id.toLowerCase().startsWith(wanted) || name.toLowerCase().startsWith(wanted))
    .slice(cursor, cursor + SHOWN);
}
