import { z } from 'zod';
import { type Document, layerOf } from '../../document/document.js';
import type { Cluster, Reconciliation } from '../../document/layers.js';
import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import { foldName } from '../../language/names/fold-name.js';
import { defineStage } from '../stage.js';
import { bestOfEach, type Candidate } from './candidate.js';
import { type ClusterView, viewCluster } from './cluster-view.js';
import { documentWords } from './document-words.js';
import { createProposer, type Propose } from './propose.js';
import { applyDecisions, type Rulings, rulingsOf } from './resolvers/apply-decisions.js';
import { type Decision, decide, type Thresholds } from './resolvers/decide.js';
import { type Surroundings, weighContext } from './resolvers/weigh-context.js';

const NO_GAZETTEER = { name: 'none', version: '', sha256: '', entries: 0 };

/** What a gazetteer gives to every document. */
interface Matcher {
  readonly gazetteer: Gazetteer;
  readonly rulings: Rulings;
  readonly propose: Propose;
}

/** From which score a cluster is linked, and by how much the best entry must lead. */
export const reconcileOptions = z.strictObject({
  threshold: z.number().min(0).max(1).default(0.85),
  margin: z.number().min(0).max(1).default(0.01),
});

/**
 * Links each cluster to an entry of the gazetteer. In order: names (literal, folded, without title), likeness where no
 * name fits, the curator's rulings, context, then the decision with threshold and margin.
 */
export const reconcile = defineStage({
  name: 'reconcile',
  version: '2',
  needs: ['entities', 'clusters', 'tokens'],
  gives: ['reconciliation'],
  options: reconcileOptions,
  create: (options, { gazetteer }) => {
    const matcher = gazetteer === null ? null : { gazetteer, rulings: rulingsOf(gazetteer), propose: createProposer(gazetteer) };
    return (document) => ({ layers: { reconciliation: reconcileDocument(document, matcher, options) }, notices: [] });
  },
});

function reconcileDocument(document: Document, matcher: Matcher | null, thresholds: Thresholds): Reconciliation {
  const entityOf = new Map(layerOf(document, 'entities').map((e) => [e.id, e]));
  const wordsOf = documentWords(document);
  const day = document.article.published?.value.slice(0, 10) ?? null;
  const decisions = layerOf(document, 'clusters').map((cluster) => {
    const view = viewCluster(cluster, entityOf);
    const around = matcher && {
      wordsOf,
      nearText: nearTextOf(document.raw, view),
      day,
      gazetteer: matcher.gazetteer,
      threshold: thresholds.threshold,
    };
    return decide(document.raw, view, wordsOf, matcher === null || around === null ? [] : candidatesOf(view, matcher, around), thresholds);
  });
  return { gazetteer: describe(matcher?.gazetteer ?? null), asOf: day, ...listsOf(decisions, layerOf(document, 'clusters')) };
}

function candidatesOf(view: ClusterView, { propose, rulings, gazetteer }: Matcher, around: Surroundings): Candidate[] {
  const proposed = bestOfEach(propose(view, around.wordsOf));
  const ruled = applyDecisions(view.cluster.name, view.type, proposed, rulings, gazetteer);
  return bestOfEach(weighContext(ruled, around));
}

/** The folded text around a cluster's mentions, read when first asked. */
function nearTextOf(raw: string, { mentions }: ClusterView): (reach: number) => string {
  const texts = new Map<number, string>();
  return (reach) => {
    const known = texts.get(reach);
    if (known !== undefined) return known;
    const text = mentions.map(({ start, end }) => foldName(raw.slice(Math.max(0, start - reach), end + reach))).join(' | ');
    texts.set(reach, ` ${text} `);
    return ` ${text} `;
  };
}

const describe = (gazetteer: Gazetteer | null): Reconciliation['gazetteer'] =>
  gazetteer === null
    ? NO_GAZETTEER
    : { name: gazetteer.name, version: gazetteer.version, sha256: gazetteer.sha256, entries: gazetteer.entryCount };

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
