import { expect } from 'vitest';
import type { Document } from '../../../src/document/document.js';
import { brokenLaw } from '../../../src/document/invariants.js';
import type { Cluster, Entity, EntityType, Reconciliation, Token } from '../../../src/document/layers.js';
import type { Gazetteer, GazetteerAlias, GazetteerDecision, GazetteerEntry, GazetteerRole } from '../../../src/gazetteer/gazetteer.js';
import { reconcile } from '../../../src/stages/reconcile/stage.js';
import { compileRows } from '../../gazetteer/compile-rows.js';

const ENTRY: Omit<GazetteerEntry, 'id' | 'type' | 'name'> = {
  description: '',
  wikidata: '',
  weight: 1,
  source: 'own',
  licence: 'CC0-1.0',
  status: 'curated',
};
const ALIAS: Omit<GazetteerAlias, 'id' | 'alias'> = {
  kind: 'short',
  lang: 'en',
  case: 'any',
  context: '',
  validFrom: '',
  validTo: '',
  licence: '',
  source: 'own',
};
const ROLE: Omit<GazetteerRole, 'id' | 'role'> = { org: '', validFrom: '', validTo: '', source: 'own', licence: '' };
const DECISION: Omit<GazetteerDecision, 'surface' | 'entity'> = { type: '', scope: '', who: 'me', date: '2025-01-01', why: '' };

/** The rows of a small gazetteer; what a row leaves out has a plain value. */
export interface World {
  readonly entries: readonly (Pick<GazetteerEntry, 'id' | 'type' | 'name'> & Partial<GazetteerEntry>)[];
  readonly aliases?: readonly (Pick<GazetteerAlias, 'id' | 'alias'> & Partial<GazetteerAlias>)[];
  readonly roles?: readonly (Pick<GazetteerRole, 'id' | 'role'> & Partial<GazetteerRole>)[];
  readonly decisions?: readonly (Pick<GazetteerDecision, 'surface' | 'entity'> & Partial<GazetteerDecision>)[];
}

/** A compiled gazetteer of these rows. */
export function gazetteerOf({ entries, aliases = [], roles = [], decisions = [] }: World): Gazetteer {
  return compileRows({
    name: 'small',
    sha256: 'x',
    entries: entries.map((entry) => ({ ...ENTRY, ...entry })),
    aliases: aliases.map((alias) => ({ ...ALIAS, ...alias })),
    roles: roles.map((role) => ({ ...ROLE, ...role })),
    decisions: decisions.map((decision) => ({ ...DECISION, ...decision })),
  });
}

/** A text in which `[name]` is a mention of a type; every name is a cluster of its own, but for those that `together` lists. */
export function documentOf(
  marked: string,
  types: readonly EntityType[],
  { together = [], published = null }: { readonly together?: readonly (readonly number[])[]; readonly published?: string | null } = {},
): Document {
  const raw = marked.replace(/[[\]]/g, '');
  const entities: Entity[] = [...marked.matchAll(/\[([^\]]+)\]/g)].map((match, i) => {
    const start = match.index - 2 * i;
    const text = match[1] ?? '';
    return { id: `e${i + 1}`, start, end: start + text.length, text, type: types[i] ?? types[0] ?? 'ORG', by: 'test', certainty: 1 };
  });
  const groups = [...together, ...entities.map((_, i) => [i]).filter(([i = 0]) => !together.some((group) => group.includes(i)))];
  const clusters: Cluster[] = groups.map((group, i) => {
    const members = group.flatMap((at) => entities[at] ?? []);
    const name = members.toSorted((a, b) => b.text.split(' ').length - a.text.split(' ').length)[0];
    return { id: `c${i + 1}`, name: name?.text ?? '', type: name?.type ?? 'ORG', mentions: members.map((e) => e.id), pronouns: [] };
  });
  const tokens: Token[] = [...raw.matchAll(/\S+/g)].map(({ 0: text, index }) => {
    const lower = text.toLowerCase();
    return { start: index, end: index + text.length, text, lower, lemma: lower, pos: 'X' };
  });
  const day = published === null ? null : ({ value: published, from: 'input' } as const);
  const article = { start: 0, end: raw.length, title: null, byline: null, outlet: null, published: day, known: [] };
  return { id: 'd', raw, clean: true, article, layers: { entities, clusters, tokens: [{ start: 0, end: raw.length, tokens }] } };
}

/** The stage's result over a document, its laws checked. */
export function run(document: Document, gazetteer: Gazetteer | null): Reconciliation {
  const { layers } = reconcile.create({}, { gazetteer, model: () => null })(document);
  expect(brokenLaw({ ...document, layers: { ...document.layers, ...layers } }, layers)).toBeNull();
  if (layers.reconciliation === undefined) throw new Error('no reconciliation');
  return layers.reconciliation;
}

/** The entry of each mention in a marked text, null where there is none. */
export function links(
  world: World,
  marked: string,
  types: readonly EntityType[],
  options: Parameters<typeof documentOf>[2] = {},
): (string | null)[] {
  const document = documentOf(marked, types, options);
  const { matched } = run(document, gazetteerOf(world));
  return (document.layers.entities ?? []).map((e) => matched.find((m) => m.mentions.includes(e.id))?.entry ?? null);
}
