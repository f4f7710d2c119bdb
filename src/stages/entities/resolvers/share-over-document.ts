import type { EntityType } from '../../../document/layers.js';
import { isCapital } from '../context.js';
import type { Mention, ReadSentence } from '../mention.js';

/** From here on the tagger's word is taken as clear. */
const CLEAR = 0.8;
/** Below this a mention's type may be overruled by clear mentions of the same name. */
const UNSURE = 0.85;
/** Share of the votes that a type needs to speak for a name. */
const MAJORITY = 0.75;
/** Below this a mention follows the leading type of its name even where nothing is clear; the share that leads. */
const DOUBTFUL = 0.6;
const LEAD = 0.6;

/** Names longer than this are not looked for again. */
const LONGEST_NAME = 5;
/** Certainty of an added mention: set by hand. */
const MISSED_CERTAINTY = 0.7;

/** The clear types of one name over the document. */
interface NameVotes {
  readonly byType: Map<EntityType, number>;
  total: number;
  best: number;
}

/**
 * Lets a document speak with one voice: unsure mentions take the type that the same name clearly has elsewhere, and capitalised
 * names that the tagger passed over are added where they are clear elsewhere (non-local evidence, after Krishnan & Manning 2006).
 */
export function shareOverDocument(mentions: readonly Mention[], sentences: readonly ReadSentence[]): readonly Mention[] {
  const votes = countVotes(mentions, sentences);
  const settled = mentions.map((mention) => settleType(mention, votes, sentences));
  return [...settled, ...missedMentions(settled, votes, sentences)].sort((a, b) => a.sentence - b.sentence || a.first - b.first);
}

function nameOf({ sentence, first, last }: Pick<Mention, 'sentence' | 'first' | 'last'>, sentences: readonly ReadSentence[]): string {
  const tokens = sentences[sentence]?.tokens ?? [];
  let name = tokens[first]?.lower ?? '';
  for (let i = first + 1; i <= last; i++) name += ` ${tokens[i]?.lower ?? ''}`;
  return name;
}

function countVotes(mentions: readonly Mention[], sentences: readonly ReadSentence[]): Map<string, NameVotes> {
  const votes = new Map<string, NameVotes>();
  for (const mention of mentions) {
    addVote(votes, nameOf(mention, sentences), mention.type, mention.certainty);
    // A surname stands for the person whose full name the document gives.
    if (mention.type === 'PERSON' && mention.last > mention.first && mention.certainty >= CLEAR) {
      addVote(votes, sentences[mention.sentence]?.tokens[mention.last]?.lower ?? '', 'PERSON', mention.certainty);
    }
  }
  return votes;
}

function addVote(votes: Map<string, NameVotes>, name: string, type: EntityType, certainty: number): void {
  const vote = votes.get(name) ?? { byType: new Map<EntityType, number>(), total: 0, best: 0 };
  const weight = certainty * certainty;
  vote.byType.set(type, (vote.byType.get(type) ?? 0) + weight);
  vote.total += weight;
  vote.best = Math.max(vote.best, certainty);
  votes.set(name, vote);
}

/** The type that speaks for a name: most of the votes, and a clear one among them. */
function winnerOf(votes: NameVotes): EntityType | null {
  return votes.best < CLEAR ? null : leaderOf(votes, MAJORITY);
}

function leaderOf({ byType, total }: NameVotes, share: number): EntityType | null {
  for (const [type, weight] of byType) if (weight >= total * share) return type;
  return null;
}

function settleType(mention: Mention, votes: Map<string, NameVotes>, sentences: readonly ReadSentence[]): Mention {
  if (mention.certainty >= UNSURE) return mention;
  const vote = votes.get(nameOf(mention, sentences));
  if (vote === undefined) return mention;
  const type = winnerOf(vote) ?? (mention.certainty < DOUBTFUL ? leaderOf(vote, LEAD) : null);
  return type === null || type === mention.type ? mention : { ...mention, type, by: 'same-name' };
}

function missedMentions(mentions: readonly Mention[], votes: Map<string, NameVotes>, sentences: readonly ReadSentence[]): Mention[] {
  const taken = takenTokens(mentions);
  return sentences.flatMap((sentence) => {
    const found: Mention[] = [];
    for (let first = 0; first < sentence.words.length; first++) {
      const missed = isRunStart(sentence, first) ? missedAt(sentence, first, votes, sentences, taken.get(sentence.index)) : null;
      if (missed === null) continue;
      found.push(missed);
      first = missed.last;
    }
    return found;
  });
}

/** Whether a capitalised run begins here; the first word of a sentence says nothing of the second. */
function isRunStart({ words }: ReadSentence, first: number): boolean {
  return isCapital(words[first]) && (first < 2 || !isCapital(words[first - 1]));
}

function missedAt(
  sentence: ReadSentence,
  first: number,
  votes: Map<string, NameVotes>,
  sentences: readonly ReadSentence[],
  taken: Set<number> | undefined,
): Mention | null {
  const { index, words } = sentence;
  for (let last = Math.min(first + LONGEST_NAME, words.length) - 1; last >= first; last--) {
    if (!isCapital(words[last]) || isCapital(words[last + 1]) || (words[last]?.text.length ?? 0) < 3 || anyTaken(taken, first, last))
      continue;
    const vote = votes.get(nameOf({ sentence: index, first, last }, sentences));
    const type = vote === undefined ? null : winnerOf(vote);
    if (type !== null) return { sentence: index, first, last, type, by: 'same-name', certainty: MISSED_CERTAINTY };
  }
  return null;
}

function takenTokens(mentions: readonly Mention[]): Map<number, Set<number>> {
  const taken = new Map<number, Set<number>>();
  for (const { sentence, first, last } of mentions) {
    const set = taken.get(sentence) ?? new Set<number>();
    for (let i = first; i <= last; i++) set.add(i);
    taken.set(sentence, set);
  }
  return taken;
}

function anyTaken(taken: Set<number> | undefined, first: number, last: number): boolean {
  for (let i = first; taken !== undefined && i <= last; i++) if (taken.has(i)) return true;
  return false;
}
