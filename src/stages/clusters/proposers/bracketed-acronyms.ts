import { isPlaceOrBody, type Mention, type Proposer } from '../mention.js';
import { isAcronym } from './acronyms.js';

/**
 * "Security Service (SBU)" and "SBU (Security Service)": the article itself says that both are one, so the letters need
 * not be the initials (they may be those of another language).
 */
export const proposeBracketedAcronyms: Proposer = ({ raw, mentions, sets }) => {
  for (const second of mentions) {
    const first = mentions[second.index - 1];
    if (!first || !standsInBrackets(raw, first, second)) continue;
    if (isAcronym(first) === isAcronym(second) || !areCompatible(first, second)) continue;
    sets.unite(first.index, second.index);
  }
};

function standsInBrackets(raw: string, first: Mention, second: Mention): boolean {
  return raw[second.entity.end] === ')' && /^\s?\((?:the )?$/.test(raw.slice(first.entity.end, second.entity.start));
}

function areCompatible(a: Mention, b: Mention): boolean {
  if (a.family !== 'thing' || b.family !== 'thing') return false;
  if (a.entity.type === b.entity.type) return true;
  const [short, long] = isAcronym(a) ? [a, b] : [b, a];
  return (
    isPlaceOrBody(a.entity.type) &&
    isPlaceOrBody(b.entity.type) &&
    long.words.some((word) => word[0] === short.words[0]?.[0]) &&
    long.words.length > 1
  );
}
