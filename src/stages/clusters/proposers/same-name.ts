import { skeletonOf } from '../fold-name.js';
import { LINK_WORDS, REGION_WORDS } from '../lexicon.js';
import { isPlaceOrBody, type Mention, type Proposer } from '../mention.js';

/**
 * Things and groups of people under one folded name. Places and bodies may differ in type, other things only where the
 * name has two words or more. Bodies of several nations under one core ("Armed Forces") are left to `nation-bodies`.
 */
export const proposeSameNames: Proposer = ({ mentions, sets }) => {
  const first = new Map<string, number>();
  const contested = contestedCores(mentions);
  const places = new Set(mentions.filter((m) => m.entity.type === 'GPE').map(nameOf));
  for (const mention of mentions) {
    if (mention.family === 'person' || isContested(mention, contested)) continue;
    const key = keyOf(mention, places);
    const known = first.get(key);
    if (known === undefined) first.set(key, mention.index);
    else sets.unite(known, mention.index);
  }
};

/** Cores that bodies of two nations share, by their key. */
function contestedCores(mentions: readonly Mention[]): ReadonlySet<string> {
  const nations = new Map<string, string>();
  const contested = new Set<string>();
  for (const mention of mentions) {
    if (mention.nation === null) continue;
    const core = coreKeyOf(mention);
    const known = nations.get(core);
    if (known !== undefined && known !== mention.nation) contested.add(core);
    nations.set(core, mention.nation);
  }
  return contested;
}

function isContested(mention: Mention, contested: ReadonlySet<string>): boolean {
  return contested.size > 0 && mention.entity.type === 'ORG' && mention.nation === null && contested.has(coreKeyOf(mention));
}

function nameOf({ words }: Mention): string {
  return words.map(plainWord).join(' ');
}

/** A people by the exact name of a place is that place, read wrongly. */
function keyOf(mention: Mention, places: ReadonlySet<string>): string {
  const { entity, family, words, nation } = mention;
  const name = nameOf(mention);
  if (family === 'group') return places.has(name) ? `thing:${name}` : `group:${name}`;
  if (nation !== null) return `body:${nation}:${coreKeyOf(mention)}`;
  if (isPlaceOrBody(entity.type) || words.length > 1) return `thing:${name}`;
  return `${entity.type}:${name}`;
}

function plainWord(word: string, index: number): string {
  if (index > 0 && REGION_WORDS.has(word)) return 'region';
  return word.length > 4 ? skeletonOf(word) : word;
}

/** The weighty words of a body's core in fixed order: "Ministry of Defense" and "Defense Ministry" are equal. */
export function coreKeyOf({ core }: Mention): string {
  return core
    .filter((word) => !LINK_WORDS.has(word))
    .sort()
    .join(' ');
}
