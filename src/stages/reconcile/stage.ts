import { z } from 'zod';
import { type Document, layerOf } from '../../document/document.js';
import type { Cluster, Entity, Reconciliation } from '../../document/layers.js';
import { foldName } from '../../gazetteer/fold-name.js';
import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import { defineStage } from '../stage.js';
import { bestOfEach, type Candidate } from './candidate.js';
import { byName } from './proposers/by-name.js';
import { bySimilarity } from './proposers/by-similarity.js';
import { applyDecisions, type Rulings, rulingsOf } from './resolvers/apply-decisions.js';
import { type Decision, decide, type Thresholds } from './resolvers/decide.js';
import { weighContext } from './resolvers/weigh-context.js';

/** A name this good needs no comparison with others. */
const SURE = 0.88;
const NO_GAZETTEER = { name: 'none', version: '', sha256: '', entries: 0 };

/** From which score a cluster is linked, and by how much the best entry must lead. */
export const reconcileOptions = z.strictObject({
  threshold: z.number().min(0).max(1).default(0.85),
  margin: z.number().min(0).max(1).default(0.01),
});

/**
 * Links each cluster to an entry of the gazetteer. In order: names (literal, folded, without title), similarity where no
 * name fits, the curator's rulings, context, then the decision with threshold and margin.
 */
export const reconcile = defineStage({
  name: 'reconcile',
  version: '1',
  needs: ['entities', 'clusters', 'tokens'],
  gives: ['reconciliation'],
  options: reconcileOptions,
  create: (options, { gazetteer }) => {
    const rulings = gazetteer === null ? new Map() : rulingsOf(gazetteer);
    return (document) => ({ layers: { reconciliation: reconcileDocument(document, gazetteer, rulings, options) }, notices: [] });
  },
});

function reconcileDocument(document: Document, gazetteer: Gazetteer | null, rulings: Rulings, thresholds: Thresholds): Reconciliation {
  const entityOf = new Map(layerOf(document, 'entities').map((e) => [e.id, e]));
  const words = wordsOf(document);
  const decisions = layerOf(document, 'clusters').map((cluster) => {
    const mentions = cluster.mentions.flatMap((id) => entityOf.get(id) ?? []);
    const candidates = gazetteer === null ? [] : candidatesOf(cluster, mentions, gazetteer, rulings, words);
    return decide(document.raw, cluster, mentions, candidates, thresholds);
  });
  const published = document.article.published?.value.slice(0, 10) ?? null;
  return { gazetteer: describe(gazetteer), asOf: published, ...listsOf(decisions, layerOf(document, 'clusters')) };
}

function candidatesOf(
  cluster: Cluster,
  mentions: readonly Entity[],
  gazetteer: Gazetteer,
  rulings: Rulings,
  words: () => ReadonlySet<string>,
): Candidate[] {
  const surfaces = telling([...new Set([cluster.name, ...mentions.map((m) => m.text)])], cluster.type);
  const named = surfaces.flatMap((surface) => byName(surface, cluster.type, gazetteer));
  const never = new Set(named.filter((c) => c.name.kind === 'never').map((c) => c.name.entry.id));
  const fitting = named.filter((c) => c.score > 0);
  const isSure = fitting.some((c) => c.score > SURE);
  const all = isSure ? fitting : [...fitting, ...surfaces.slice(0, 2).flatMap((surface) => bySimilarity(surface, cluster.type, gazetteer))];
  const allowed = all.filter((c) => !never.has(c.name.entry.id));
  const ruled = applyDecisions(cluster.name, cluster.type, bestOfEach(allowed), rulings, gazetteer);
  return bestOfEach(weighContext(ruled, words));
}

/** The surfaces that may name the entry: of a person with a full name only full names, since a surname alone fits namesakes. */
function telling(surfaces: readonly string[], type: string): string[] {
  if (type !== 'PERSON') return [...surfaces];
  const full = surfaces.filter((surface) => foldName(surface).includes(' '));
  return full.length > 0 ? full : [...surfaces];
}

/** The folded words of a document, read when first asked: most clusters have no rivals between which context decides. */
function wordsOf(document: Document): () => ReadonlySet<string> {
  let words: ReadonlySet<string> | undefined;
  return () => {
    words ??= new Set(layerOf(document, 'tokens').flatMap(({ start, end }) => foldName(document.raw.slice(start, end)).split(' ')));
    return words;
  };
}

const describe = (gazetteer: Gazetteer | null): Reconciliation['gazetteer'] =>
  gazetteer === null
    ? NO_GAZETTEER
    : { name: gazetteer.name, version: gazetteer.version, sha256: gazetteer.sha256, entries: gazetteer.entries.length };

function listsOf(
  decisions: readonly Decision[],
  clusters: readonly Cluster[],
): Pick<Reconciliation, 'matched' | 'ambiguous' | 'unmatched' | 'counts'> {
  const matched = decisions.flatMap((d) => d.matched ?? []);
  const ambiguous = decisions.flatMap((d) => d.ambiguous ?? []);
  const unmatched = decisions.flatMap((d) => d.unmatched ?? []);
  const sizeOf = new Map(clusters.map((c) => [c.id, c.mentions.length]));
  const count = (list: readonly { readonly cluster: string }[]) => list.reduce((n, { cluster }) => n + (sizeOf.get(cluster) ?? 0), 0);
  const counts = { matched: count(matched), ambiguous: count(ambiguous), unmatched: count(unmatched) };
  return { matched, ambiguous, unmatched, counts: { mentions: counts.matched + counts.ambiguous + counts.unmatched, ...counts } };
}
