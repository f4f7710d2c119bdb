import type { Cluster, Entity, Speaker } from '../../../document/layers.js';
import { type Span, textSpan } from '../../../document/span.js';
import type { Findings, Scene } from '../types.js';
import { findReferents } from './referents.js';

/** Finds the cluster behind a speaker's span and the chain of surfaces that leads to its name. */
export interface SpeakerIndex {
  readonly speakerOf: (span: Span) => Speaker;
  readonly chainOf: (speaker: Speaker) => string[];
}

/** Indexes entities and pronouns by place, and follows the speakers of a text that are neither. */
export function indexSpeakers(scene: Scene, findings: Findings, entities: readonly Entity[], clusters: readonly Cluster[]): SpeakerIndex {
  const { raw } = scene;
  const byId = new Map(clusters.map((c) => [c.id, c]));
  const entityById = new Map(entities.map((e) => [e.id, e]));
  const clusterOf = clusterFinder(raw, entities, clusters);
  const referents = findReferents({ scene, clusterOf, byId }, findings);
  return {
    speakerOf: (span) => ({ ...textSpan(raw, span.start, span.end), cluster: referents.get(span.start) ?? clusterOf(span) }),
    chainOf: ({ text, cluster }) => {
      const found = cluster === null ? undefined : byId.get(cluster);
      if (found === undefined) return [text];
      const first = entityById.get(found.mentions[0] ?? '');
      return [...new Set([text, ...(first === undefined ? [] : [first.text]), found.name])];
    },
  };
}

/** Words that part a role from the name of what it belongs to: "a spokesman for X" is not X. */
const BELONGS = /\s(?:of|for|at|in|from|to|by|with|on)\s|['’]s?\s/;

/** The cluster a span names. A role with a name inside stands for the name only where the name ends it and is no mere owner or place. */
function clusterFinder(raw: string, entities: readonly Entity[], clusters: readonly Cluster[]): (span: Span) => string | null {
  const byEntity = new Map(clusters.flatMap((c) => c.mentions.map((m) => [m, c.id] as const)));
  const byPronoun = new Map(clusters.flatMap((c) => c.pronouns.map((p) => [p.start, { end: p.end, id: c.id }] as const)));
  const byEnd = new Map(entities.map((e) => [e.end, e]));
  const byStart = new Map(entities.map((e) => [e.start, e]));
  return (span) => {
    const pronoun = byPronoun.get(span.start);
    if (pronoun?.end === span.end) return pronoun.id;
    const isJoined = / and /.test(raw.slice(span.start, span.end));
    const entity = (isJoined ? firstOfJoined(entities, span) : undefined) ?? exact(byStart.get(span.start), span) ?? byEnd.get(span.end);
    if (entity === undefined || entity.type === 'NORP' || entity.start < span.start) return null;
    if (!isJoined && BELONGS.test(raw.slice(span.start, entity.start))) return null;
    return byEntity.get(entity.id) ?? null;
  };
}

const exact = (entity: Entity | undefined, { end }: Span): Entity | undefined => (entity?.end === end ? entity : undefined);

/** "Mila Brandt and harbour officials": the named one; of several names a person, else the first. */
function firstOfJoined(entities: readonly Entity[], { start, end }: Span): Entity | undefined {
  const inside = entities.filter((e) => e.start >= start && e.end <= end && e.type !== 'NORP');
  return inside.find((e) => e.type === 'PERSON') ?? inside.find((e) => e.start === start);
}
