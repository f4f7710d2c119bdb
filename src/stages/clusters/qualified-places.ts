import type { Entity } from '../../document/layers.js';

/** What stands between a place and the wider one it lies in, and what may follow that one. */
const BETWEEN = /^, $/;
const AFTER = /^(?:[,.;:)]|$|\s*\n)/;

/**
 * The wider place (in small letters) that tells each mention of a place name from its namesake, by entity index: "Paris, Texas" beside
 * "Paris, France". Only names that the article qualifies in two ways are told apart; a bare one is the one qualified last.
 */
export function qualifiedPlaces(raw: string, entities: readonly Entity[]): ReadonlyMap<number, string> {
  const qualifiers = entities.map((entity, i) => qualifierOf(raw, entity, entities[i + 1]));
  const byName = new Map<string, Set<string>>();
  entities.forEach(({ text }, i) => {
    const qualifier = qualifiers[i];
    if (qualifier !== undefined && qualifier !== null) byName.set(text, (byName.get(text) ?? new Set()).add(qualifier));
  });
  const found = new Map<number, string>();
  const last = new Map<string, string>();
  entities.forEach(({ text }, i) => {
    if ((byName.get(text)?.size ?? 0) < 2) return;
    const qualifier = qualifiers[i] ?? last.get(text);
    if (qualifier === undefined) return;
    last.set(text, qualifier);
    found.set(i, qualifier);
  });
  return found;
}

function qualifierOf(raw: string, entity: Entity, next: Entity | undefined): string | null {
  if (next === undefined || entity.type !== 'GPE' || next.type !== 'GPE') return null;
  const isQualified = BETWEEN.test(raw.slice(entity.end, next.start)) && AFTER.test(raw.slice(next.end, next.end + 2));
  return isQualified ? next.text.toLowerCase() : null;
}
