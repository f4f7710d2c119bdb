import type { Cluster, Entity, Speaker } from '../../../document/layers.js';
import { type Span, textSpan } from '../../../document/span.js';

/** Finds the cluster behind a speaker's span and the chain of surfaces that leads to its name. */
export interface SpeakerIndex {
  readonly speakerOf: (span: Span) => Speaker;
  readonly chainOf: (speaker: Speaker) => string[];
}

/** Indexes entities and pronouns by place. A role with a name inside stands for the name only where the name ends it. */
export function indexSpeakers(raw: string, entities: readonly Entity[], clusters: readonly Cluster[]): SpeakerIndex {
  const byId = new Map(clusters.map((c) => [c.id, c]));
  const byEntity = new Map(clusters.flatMap((c) => c.mentions.map((m) => [m, c.id] as const)));
  const byPronoun = new Map(clusters.flatMap((c) => c.pronouns.map((p) => [p.start, c.id] as const)));
  const entityById = new Map(entities.map((e) => [e.id, e]));
  const byEnd = new Map(entities.map((e) => [e.end, e]));
  const byStart = new Map(entities.map((e) => [e.start, e]));
  const clusterOf = (span: Span): string | null => {
    const pronoun = byPronoun.get(span.start);
    if (pronoun !== undefined) return pronoun;
    const joined = / and /.test(raw.slice(span.start, span.end))
      ? entities.find((e) => e.type === 'PERSON' && e.start >= span.start && e.end <= span.end)
      : undefined;
    const entity = joined ?? (byStart.get(span.start)?.end === span.end ? byStart.get(span.start) : byEnd.get(span.end));
    if (entity === undefined || entity.type === 'NORP' || entity.start < span.start) return null;
    return byEntity.get(entity.id) ?? null;
  };
  return {
    speakerOf: (span) => ({ ...textSpan(raw, span.start, span.end), cluster: clusterOf(span) }),
    chainOf: ({ text, cluster }) => {
      const found = cluster === null ? undefined : byId.get(cluster);
      if (found === undefined) return [text];
      const first = entityById.get(found.mentions[0] ?? '');
      return [...new Set([text, ...(first === undefined ? [] : [first.text]), found.name])];
    },
  };
}
