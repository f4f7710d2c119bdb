import type { Article, Document, Segmentation } from './document.js';
import type { Cluster, LayerName, Layers } from './layers.js';
import type { Span, TextSpan } from './span.js';

/** The first broken law of a stage's new layers, or null. Checks spans, text, cover, order, overlap and ids. */
export function brokenLaw(document: Document, layers: Partial<Layers>): string | null {
  for (const name of Object.keys(layers)) {
    const broken = CHECKS[name as LayerName]?.(document, layers);
    if (broken) return `${name}: ${broken}`;
  }
  return null;
}

type Check = (document: Document, layers: Partial<Layers>) => string | null;

const CHECKS: Record<LayerName, Check> = {
  regions: (d, l) => brokenCover(l.regions ?? [], d.article.start, d.article.end),
  sentences: (d, l) => brokenOrder(d, l.sentences ?? []),
  tokens: (d, l) => firstOf(l.tokens ?? [], (sentence) => brokenTokens(d, sentence.tokens)),
  entities: (d, l) => brokenOrder(d, l.entities ?? []) ?? brokenTexts(d, l.entities ?? []) ?? doubledId(l.entities ?? []),
  clusters: (d, l) => brokenClusters(d, l.clusters ?? []),
  quotes: (d, l) =>
    brokenTexts(d, l.quotes ?? []) ??
    doubledId(l.quotes ?? []) ??
    firstOf(
      l.quotes ?? [],
      (q) =>
        brokenTexts(
          d,
          [q.speaker, q.cue, q.via].filter((s) => s !== null),
        ) ?? unknownCluster(d, q.speaker?.cluster),
    ),
  dates: (d, l) => brokenTexts(d, l.dates ?? []) ?? doubledId(l.dates ?? []),
  numbers: (d, l) => brokenTexts(d, l.numbers ?? []) ?? doubledId(l.numbers ?? []),
  reconciliation: (d, l) => brokenReconciliation(d, l),
};

function firstOf<T>(items: readonly T[], check: (item: T) => string | null): string | null {
  for (const item of items) {
    const broken = check(item);
    if (broken) return broken;
  }
  return null;
}

const isInside = ({ article }: Document, s: Span) =>
  Number.isInteger(s.start) && Number.isInteger(s.end) && article.start <= s.start && s.start <= s.end && s.end <= article.end;

function brokenTexts(document: Document, spans: readonly TextSpan[]): string | null {
  return firstOf(spans, (s) => {
    if (!isInside(document, s)) return `${s.start}-${s.end} lies outside the article`;
    return document.raw.slice(s.start, s.end) === s.text ? null : `the text at ${s.start}-${s.end} is not the slice`;
  });
}

/** Tokens are many: only their places are checked here, their texts are slices by construction of the language room. */
function brokenTokens(document: Document, tokens: readonly TextSpan[]): string | null {
  return brokenOrder(document, tokens);
}

function brokenOrder(document: Document, spans: readonly Span[]): string | null {
  let last = -1;
  for (const s of spans) {
    if (!isInside(document, s)) return `${s.start}-${s.end} lies outside the article`;
    if (s.start < last) return `${s.start}-${s.end} overlaps or precedes the one before`;
    last = s.end;
  }
  return null;
}

function brokenCover(spans: readonly Span[], start: number, end: number): string | null {
  let at = start;
  for (const s of spans) {
    if (s.start !== at || s.end < s.start) return `gap or overlap at ${at}: next is ${s.start}-${s.end}`;
    at = s.end;
  }
  return at === end ? null : `cover ends at ${at}, not at ${end}`;
}

function doubledId(items: readonly { readonly id: string }[]): string | null {
  const doubled = firstDoubled(items.map(({ id }) => id));
  return doubled === null ? null : `id ${doubled} stands twice`;
}

function firstDoubled(ids: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return null;
}

function brokenClusters(document: Document, clusters: readonly Cluster[]): string | null {
  const entities = new Set((document.layers.entities ?? []).map((e) => e.id));
  const mentions = clusters.flatMap((c) => c.mentions);
  const stranger = mentions.find((id) => !entities.has(id));
  if (stranger !== undefined) return `${stranger} is no entity`;
  const doubled = firstDoubled(mentions);
  if (doubled !== null) return `${doubled} is in two clusters`;
  if (mentions.length !== entities.size) return 'an entity is in no cluster';
  return doubledId(clusters) ?? firstOf(clusters, (c) => brokenTexts(document, c.pronouns));
}

function unknownCluster(document: Document, cluster: string | null | undefined): string | null {
  if (cluster == null || (document.layers.clusters ?? []).some((c) => c.id === cluster)) return null;
  return `cluster ${cluster} does not exist`;
}

function brokenReconciliation(document: Document, layers: Partial<Layers>): string | null {
  const r = layers.reconciliation;
  if (r === undefined) return null;
  const status = [...r.matched, ...r.ambiguous, ...r.unmatched].map((x) => ({ id: x.cluster }));
  const clusters = document.layers.clusters ?? [];
  if (status.length !== clusters.length) return `${status.length} statuses for ${clusters.length} clusters`;
  const { mentions, matched, ambiguous, unmatched } = r.counts;
  if (mentions !== matched + ambiguous + unmatched) return 'the counts do not add up';
  return doubledId(status) ?? firstOf(r.matched, (m) => brokenTexts(document, m.evidence));
}

/** The first broken law of a segmentation: articles and outside stretches cover the source; heads lie in their article. */
export function brokenSegmentation(raw: string, { articles, outside }: Segmentation): string | null {
  const all = [...articles, ...outside].sort((a, b) => a.start - b.start || a.end - b.end);
  return brokenCover(all, 0, raw.length) ?? firstOf(articles, (article) => brokenHead(raw, article));
}

function brokenHead(raw: string, article: Article): string | null {
  const heads = [article.title, article.byline, article.outlet, article.published].filter(
    (s): s is TextSpan & { value: string } => s !== null && 'start' in s,
  );
  return firstOf(heads, (s) => {
    if (s.start < article.start || s.end > article.end)
      return `head ${s.start}-${s.end} lies outside its article ${article.start}-${article.end}`;
    return raw.slice(s.start, s.end) === s.text ? null : `the head's text at ${s.start}-${s.end} is not the slice`;
  });
}
