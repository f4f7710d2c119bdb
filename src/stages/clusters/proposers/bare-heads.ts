import { NATIONS } from '../lexicon.js';
import { addTo, type Mention, type Proposer } from '../mention.js';

/**
 * One word alone for a body of several: its head ("the Court", "the Post") stands for the body of that head named last
 * before, its first word ("Nordvik" of "Nordvik Metals") for the only body that begins so. A word united with anything
 * longer already is left alone.
 */
export const proposeBareHeads: Proposer = ({ mentions, sets }) => {
  const bodies = mentions.filter((m) => m.entity.type === 'ORG');
  const long = bodies.filter((m) => m.words.length > 1);
  const expanded = new Set(long.map((m) => sets.rootOf(m.index)));
  const lone = bodies.filter((m) => m.words.length === 1 && !expanded.has(sets.rootOf(m.index)));
  const byHead = new Map<string, Mention[]>();
  const byFirst = new Map<string, number | null>();
  for (const mention of long) {
    addTo(byHead, headOf(mention), mention);
    const first = mention.words[0] ?? '';
    const known = byFirst.get(first);
    byFirst.set(first, known === undefined || (known !== null && sets.rootOf(known) === sets.rootOf(mention.index)) ? mention.index : null);
  }
  const done = new Set(mentions.filter((m) => m.entity.type === 'GPE').map((m) => m.words.join(' ')));
  for (const mention of lone) {
    const word = mention.words[0] ?? '';
    if (word.length < 4 || NATIONS.has(word) || done.has(word)) continue;
    done.add(word);
    const last = (byHead.get(word) ?? []).findLast((body) => body.entity.end <= mention.entity.start);
    const target = last?.index ?? byFirst.get(word) ?? null;
    if (target !== null) sets.unite(target, mention.index);
  }
};

function headOf({ words }: Mention): string {
  const of = words.indexOf('of');
  return (of > 0 ? words[of - 1] : words.at(-1)) ?? '';
}
