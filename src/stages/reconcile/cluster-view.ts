import type { Cluster, Entity, EntityType } from '../../document/layers.js';
import { foldName, isAcronym } from '../../language/names/fold-name.js';

/** A cluster as reconciliation reads it: its mentions, and the surfaces that may name its entry, the fullest first. */
export interface ClusterView {
  readonly cluster: Cluster;
  readonly type: EntityType;
  readonly mentions: readonly Entity[];
  readonly surfaces: readonly Surface[];
}

interface Surface {
  readonly text: string;
  /** Whether a fuller name of the cluster is known: then this one says less. */
  readonly isShort: boolean;
}

/** Reads a cluster. Of a person with a full name only full names count, since a surname alone fits namesakes. */
export function viewCluster(cluster: Cluster, entityOf: ReadonlyMap<string, Entity>): ClusterView {
  const mentions = cluster.mentions.flatMap((id) => entityOf.get(id) ?? []);
  const texts = [...new Set([cluster.name, ...mentions.map((m) => m.text)])];
  const most = wordCount(cluster.name);
  const surfaces = (cluster.type === 'PERSON' ? fullNames(texts) : texts).map((text) => ({
    text,
    isShort: wordCount(text) < most && !isAcronym(text),
  }));
  return { cluster, type: cluster.type, mentions, surfaces };
}

const wordCount = (text: string) => foldName(text).split(' ').length;

function fullNames(texts: readonly string[]): readonly string[] {
  const full = texts.filter((text) => wordCount(text) > 1);
  return full.length > 0 ? full : texts;
}
