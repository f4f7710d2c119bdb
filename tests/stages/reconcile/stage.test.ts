import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/document/document.js';
import { brokenLaw } from '../../../src/document/invariants.js';
import type { EntityType, Reconciliation } from '../../../src/document/layers.js';
import { compileGazetteer } from '../../../src/gazetteer/compile-gazetteer.js';
import type { Gazetteer, GazetteerDecision } from '../../../src/gazetteer/gazetteer.js';
import { reconcile } from '../../../src/stages/reconcile/stage.js';

type Row = readonly [id: string, type: EntityType, name: string, aliases?: readonly string[]];

const gazetteerOf = (rows: readonly Row[], decisions: readonly GazetteerDecision[] = []): Gazetteer =>
  compileGazetteer({
    name: 'small',
    sha256: 'x',
    roles: [],
    decisions,
    entries: rows.map(([id, type, name]) => ({
      id,
      type,
      name,
      description: '',
      wikidata: '',
      weight: 1,
      source: 'own',
      licence: 'CC0-1.0',
      status: 'curated',
    })),
    aliases: rows.flatMap(([id, , , aliases]) =>
      (aliases ?? []).map((alias) => ({
        id,
        alias,
        kind: 'short' as const,
        lang: 'en',
        case: 'any' as const,
        context: '',
        validFrom: '',
        validTo: '',
        licence: '',
        source: 'own',
      })),
    ),
  });

/** A document in which each name is an entity and a cluster of its own. */
function documentOf(names: readonly (readonly [string, EntityType])[]): Document {
  const raw = names.map(([name]) => name).join(' | ');
  let at = 0;
  const entities = names.map(([text, type], i) => {
    const start = raw.indexOf(text, at);
    at = start + text.length;
    return { id: `e${i + 1}`, start, end: at, text, type, by: 'test', certainty: 1 };
  });
  const clusters = entities.map((e, i) => ({ id: `c${i + 1}`, name: e.text, type: e.type, mentions: [e.id], pronouns: [] }));
  const article = { start: 0, end: raw.length, title: null, byline: null, outlet: null, published: null, known: [] };
  return { id: 'd', raw, clean: true, article, layers: { entities, clusters, tokens: [] } };
}

function run(document: Document, gazetteer: Gazetteer | null): Reconciliation {
  const { layers } = reconcile.create({}, { gazetteer, model: () => null })(document);
  expect(brokenLaw({ ...document, layers: { ...document.layers, ...layers } }, layers)).toBeNull();
  if (layers.reconciliation === undefined) throw new Error('no reconciliation');
  return layers.reconciliation;
}

const ROWS: readonly Row[] = [
  ['varn', 'GPE', 'Varnholm', ['Warnholm']],
  ['guild', 'ORG', 'Guild of Glass Makers'],
  ['imre', 'PERSON', 'Imre Tolvaj'],
];
const linkOf = (name: string, type: EntityType, gazetteer = gazetteerOf(ROWS)) =>
  run(documentOf([[name, type]]), gazetteer).matched[0]?.entry ?? null;

describe('reconcile', () => {
  it.each([
    ['a name as it stands', 'Varnholm', 'GPE', 'varn'],
    ['another of its names', 'Warnholm', 'GPE', 'varn'],
    ['a name in capitals', 'VARNHOLM', 'LOC', 'varn'],
    ['a possessive', 'Varnholm’s', 'GPE', 'varn'],
    ['a name behind a title', 'Mr. Imre Tolvaj', 'PERSON', 'imre'],
    ['a name turned round', 'Tolvaj, Imre', 'PERSON', 'imre'],
  ] as const)('links %s', (_, name, type, entry) => {
    expect(linkOf(name, type)).toBe(entry);
  });

  it.each([
    ['a namesake with another first name', 'Bela Tolvaj', 'PERSON'],
    ['a person of a place’s name', 'Varnholm', 'PERSON'],
    ['a name that merely begins alike', 'Varnborg', 'GPE'],
    ['a stranger', 'Oona Petersen', 'PERSON'],
  ] as const)('does not link %s', (_, name, type) => {
    expect(linkOf(name, type)).toBeNull();
  });

  it('leaves two owners of one name undecided', () => {
    const { ambiguous, matched } = run(
      documentOf([['Dusk', 'ORG']]),
      gazetteerOf([
        ['a', 'ORG', 'Dusk'],
        ['b', 'ORG', 'Dusk'],
      ]),
    );
    expect([matched.length, ambiguous[0]?.candidates.map((c) => c.entry)]).toEqual([0, ['a', 'b']]);
  });

  it('obeys a ruling that a name is nobody’s', () => {
    const ruling = { surface: 'Varnholm', type: '', entity: 'NIL', scope: '', who: 'me', date: '2025-01-01', why: '' };
    expect(linkOf('Varnholm', 'GPE', gazetteerOf(ROWS, [ruling]))).toBeNull();
  });

  it('leaves everything unmatched without a gazetteer, and the counts add up', () => {
    const { unmatched, counts, gazetteer } = run(
      documentOf([
        ['Varnholm', 'GPE'],
        ['Imre Tolvaj', 'PERSON'],
      ]),
      null,
    );
    expect([unmatched.length, counts.mentions, counts.unmatched, gazetteer.entries]).toEqual([2, 2, 2, 0]);
  });

  it('gives the same result on every run', () => {
    const document = documentOf([
      ['Varnholm', 'GPE'],
      ['Glass Guild', 'ORG'],
      ['Tolvai', 'PERSON'],
    ]);
    expect(JSON.stringify(run(document, gazetteerOf(ROWS)))).toBe(JSON.stringify(run(document, gazetteerOf(ROWS))));
  });
});
