import type { Card, Catalogue } from './catalogue.js';
import type { Extension } from './protocol.js';
import { PROPERTIES, TYPES } from './protocol.js';

/** The values of one property of an entry, as text. */
export function valuesOf({ entry, aliases, roles }: Card, property: string): readonly string[] {
  switch (property) {
    case 'type':
      return [entry.type];
    case 'description':
      return filled(entry.description);
    case 'alias':
      return aliases.filter((a) => a.kind !== 'code' && a.kind !== 'never').map((a) => a.alias);
    case 'code':
      return aliases.filter((a) => a.kind === 'code').map((a) => a.alias);
    case 'wikidata':
      return filled(entry.wikidata);
    case 'role':
      return roles.map((r) => `${r.role}${r.org === '' ? '' : `, ${r.org}`}${spanOf(r.validFrom, r.validTo)}`);
    case 'status':
      return [entry.status];
    case 'source':
      return filled(entry.source);
    case 'licence':
      return filled(entry.licence);
    default:
      return [];
  }
}

const filled = (text: string) => (text === '' ? [] : [text]);

const spanOf = (from: string, to: string) => (from === '' && to === '' ? '' : ` (${from} to ${to === '' ? 'now' : to})`);

type Value = { readonly str: string } | { readonly id: string; readonly name: string };

/** Answers a data extension query: every property of every id that was asked for; what is unknown has no values. */
export function extend(catalogue: Catalogue, { ids, properties }: Extension): object {
  const asked = properties.map(({ id }) => id);
  const meta = asked.map((id) => ({ id, name: PROPERTIES.find((p) => p.id === id)?.name ?? id }));
  const rows = Object.fromEntries(
    ids.map((id) => {
      const card = catalogue.find(id);
      return [id, Object.fromEntries(asked.map((property) => [property, card === undefined ? [] : cellOf(card, property)]))];
    }),
  );
  return { meta, rows };
}

function cellOf(card: Card, property: string): Value[] {
  const values = valuesOf(card, property);
  if (property !== 'type') return values.map((str) => ({ str }));
  return values.map((id) => ({ id, name: TYPES.find((t) => t.id === id)?.name ?? id }));
}
