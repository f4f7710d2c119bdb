import { NATIONS, OFFICE_WORDS, TITLES } from '../lexicon.js';
import type { Mention, Proposer } from '../mention.js';

/**
 * A title that was given as a person ("the Governor"): it is the person whose name stands beside it, or the only one
 * with that title in the article.
 */
export const proposeTitleMentions: Proposer = ({ raw, mentions, sets }) => {
  const holders = new Map<string, number | null>();
  const bare: Mention[] = [];
  for (const mention of mentions) {
    if (mention.family !== 'person') continue;
    if (isBareTitle(mention)) {
      bare.push(mention);
      continue;
    }
    for (const title of mention.titles) {
      const known = holders.get(title);
      if (known === undefined) holders.set(title, mention.index);
      else if (known !== null && sets.rootOf(known) !== sets.rootOf(mention.index)) holders.set(title, null);
    }
  }
  const named = new Set(mentions.filter(isNamed).map((m) => sets.rootOf(m.index)));
  for (const mention of bare) {
    if (named.has(sets.rootOf(mention.index))) continue;
    const target = besideOf(raw, mention, mentions) ?? holders.get(titleOf(mention)) ?? null;
    if (target !== null) sets.unite(target, mention.index);
  }
};

function titleOf({ words }: Mention): string {
  const of = words.indexOf('of');
  return (of > 0 ? words[of - 1] : words.at(-1)) ?? '';
}

/** "Prime Minister", "Afghan Ambassador", "NASA Administrator"; "Ann Bishop" is a name. */
function isBareTitle({ words, titles, display }: Mention): boolean {
  const of = words.indexOf('of');
  const office = of > 0 ? words.slice(0, of) : words;
  const isOffice = office.every((word, i) => TITLES.has(word) || (i < office.length - 1 && isQualifier(word, display)));
  return titles.every((title) => TITLES.has(title)) && isOffice && TITLES.has(office.at(-1) ?? '');
}

function isQualifier(word: string, display: string): boolean {
  return OFFICE_WORDS.has(word) || NATIONS.has(word) || (word.length > 1 && display.startsWith(`${word.toUpperCase()} `));
}

/** The named person just behind ("Governor X", "Governor, X") or just before ("X, the Governor"). */
function besideOf(raw: string, mention: Mention, mentions: readonly Mention[]): number | null {
  const [before, after] = [mentions[mention.index - 1], mentions[mention.index + 1]];
  const isAfter = isNamed(after) && /^,? $/.test(raw.slice(mention.entity.end, after.entity.start));
  if (isAfter) return after.index;
  return isNamed(before) && /^, (?:the )?$/.test(raw.slice(before.entity.end, mention.entity.start)) ? before.index : null;
}

function isNamed(mention: Mention | undefined): mention is Mention {
  return mention !== undefined && mention.family === 'person' && !isBareTitle(mention);
}
