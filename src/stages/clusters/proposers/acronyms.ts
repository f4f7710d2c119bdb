import { LINK_WORDS } from '../lexicon.js';
import type { Mention, Proposer } from '../mention.js';

const ACRONYM = /^(?:[A-Z][a-z]?[A-Z&]{1,7}|[A-Z](?:[A-Z]{1,7})?|(?:[A-Z]\.){2,6}[A-Z]?)s?$/;

/** Whether a name is written like an acronym: "SBU", "U.N.", "MoD". */
export function isAcronym(mention: Mention): boolean {
  return mention.words.length === 1 && mention.display.length > 1 && ACRONYM.test(mention.display.replace(/^The /, ''));
}

/** Initials that stand for exactly one longer name of the article: "United Kingdom" and "UK". */
export const proposeAcronyms: Proposer = ({ mentions, sets }) => {
  const longOnes = new Map<string, number | null>();
  for (const mention of mentions) {
    if (mention.family !== 'thing' || mention.words.length < 2) continue;
    for (const initials of initialsOf(mention)) {
      const known = longOnes.get(initials);
      if (known === undefined) longOnes.set(initials, mention.index);
      else if (known !== null && sets.rootOf(known) !== sets.rootOf(mention.index)) longOnes.set(initials, null);
    }
  }
  for (const mention of mentions) {
    if (mention.family !== 'thing' || !isAcronym(mention)) continue;
    const known = longOnes.get(mention.words[0] ?? '');
    if (known !== undefined && known !== null) sets.unite(known, mention.index);
  }
};

function initialsOf({ words, core }: Mention): Set<string> {
  const spell = (list: readonly string[]) => list.map((word) => word[0] ?? '').join('');
  const weighty = (list: readonly string[]) => list.filter((word) => !LINK_WORDS.has(word));
  const all = [spell(words), spell(weighty(words)), spell(core), spell(weighty(core))];
  return new Set(all.filter((initials) => initials.length > 1 && !words.includes(initials)));
}
