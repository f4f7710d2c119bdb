import type { AmbiguousCluster, Cluster, MatchedCluster, UnmatchedCluster } from '../../../document/layers.js';
import { type Span, textSpan } from '../../../document/span.js';
import type { Candidate } from '../candidate.js';
import type { ClusterView } from '../cluster-view.js';
import type { PlacedWords } from '../document-words.js';

export interface Decision {
  readonly matched?: MatchedCluster;
  readonly ambiguous?: AmbiguousCluster;
  readonly unmatched?: UnmatchedCluster;
}

export interface Thresholds {
  readonly threshold: number;
  readonly margin: number;
}

const SHOWN = 5;
const rounded = (score: number) => Math.round(Math.min(1, score) * 1000) / 1000;

/** Matched above the threshold and clear of the next; ambiguous without that margin; else unmatched with the nearest entries. */
export function decide(
  raw: string,
  view: ClusterView,
  wordsOf: () => PlacedWords,
  candidates: readonly Candidate[],
  { threshold, margin }: Thresholds,
): Decision {
  const { cluster } = view;
  const [best, next] = candidates;
  if (best === undefined || best.score < threshold) return { unmatched: unmatched(cluster, candidates) };
  const lead = best.score - (next?.score ?? 0);
  if (lead < margin)
    return {
      ambiguous: ambiguous(
        cluster,
        candidates.filter((c) => best.score - c.score < margin),
      ),
    };
  return { matched: matched(raw, view, wordsOf, best, lead) };
}

function matched(
  raw: string,
  { cluster, mentions }: ClusterView,
  wordsOf: () => PlacedWords,
  best: Candidate,
  lead: number,
): MatchedCluster {
  const { entry } = best.name;
  const fullest = mentions.find((m) => m.text === cluster.name) ?? mentions[0];
  return {
    entry: entry.id,
    name: entry.name,
    type: entry.type,
    cluster: cluster.id,
    mentions: cluster.mentions,
    surfaces: [...new Set(mentions.map((m) => m.text))],
    method: best.method,
    score: rounded(best.score),
    margin: rounded(lead),
    evidence: [...(fullest === undefined ? [] : [fullest]), ...placesOf(best.support ?? [], wordsOf)].map(({ start, end }) =>
      textSpan(raw, start, end),
    ),
  };
}

/** Where the words that speak for a candidate stand first, in text order; hyphenated words may share a place. */
function placesOf(support: readonly string[], wordsOf: () => PlacedWords): Span[] {
  if (support.length === 0) return [];
  const places = new Map(support.flatMap((word) => wordsOf().get(word) ?? []).map((span) => [span.start, span]));
  return [...places.values()].sort((a, b) => a.start - b.start).slice(0, SHOWN);
}

function ambiguous(cluster: Cluster, candidates: readonly Candidate[]): AmbiguousCluster {
  const shown = candidates.slice(0, SHOWN).map((c) => ({ entry: c.name.entry.id, score: rounded(c.score), features: c.features }));
  return { cluster: cluster.id, name: cluster.name, candidates: shown, reason: `${candidates.length} entries within the margin` };
}

/** An unmatched cluster with its nearest entries. */
function unmatched(cluster: Cluster, candidates: readonly Candidate[]): UnmatchedCluster {
  const nearest = candidates.slice(0, SHOWN).map((c) => ({ entry: c.name.entry.id, score: rounded(c.score) }));
  return { cluster: cluster.id, name: cluster.name, type: cluster.type, mentions: cluster.mentions, nearest };
}
