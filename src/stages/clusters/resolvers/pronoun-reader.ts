import type { Token } from '../../../document/layers.js';
import { type TextSpan, textSpan } from '../../../document/span.js';
import { HUMAN_NOUNS, PERSON_ROLES, PRONOUNS, SINGLE_ROLES } from '../lexicon.js';
import { addTo, type Gathering, type Gender, type Mention } from '../mention.js';
import { createAntecedents, UNNAMED } from './antecedents.js';
import { bareRoleAt, createRoleHolders } from './role-holders.js';

/** How close (code units) a name stands to a noun that only describes it. */
const NEAR = 25;

/** Reads mentions and tokens in text order and gathers what stands for a set of mentions, by its root. */
export interface PronounReader {
  readonly startSentence: () => void;
  readonly readMention: (mention: Mention, before: Token | undefined, isQuoted: boolean) => void;
  readonly readToken: (tokens: readonly Token[], at: number, before: Mention | undefined, after: Mention | undefined) => void;
  readonly attached: ReadonlyMap<number, readonly TextSpan[]>;
}

/** A reader for one article. */
export function createPronounReader({ raw, mentions, sets }: Gathering): PronounReader {
  const attached = new Map<number, TextSpan[]>();
  const genders = gendersOf(mentions, sets.rootOf);
  const people = createAntecedents((person) => genders.get(person) ?? null);
  const roles = createRoleHolders(sets);
  const attach = (root: number, first: Token, last: Token) => {
    if (mentions[root]?.family === 'person') people.mention(root, true);
    addTo(attached, root, textSpan(raw, first.start, last.end));
  };
  const readPronoun = (token: Token, gender: Gender) => {
    const root = people.choose(gender);
    if (root === null) return;
    if (!genders.has(root)) genders.set(root, gender);
    attach(root, token, token);
  };
  const readRole = (tokens: readonly Token[], at: number) => {
    const bare = bareRoleAt(tokens, at);
    const root = bare && roles.holderOf(bare.role);
    const [first, last] = [tokens[at], tokens[at + (bare?.length ?? 0) - 1]];
    if (bare === null || root === null || !first || !last) return;
    const isSafe = mentions[root]?.family !== 'person' || bare.length > 2 || SINGLE_ROLES.has(bare.role) || people.isAtHand(root);
    if (isSafe) attach(root, first, last);
  };
  /** An unnamed person comes into the scene, unless the noun is a role whose holder is known. */
  const readNoun = (tokens: readonly Token[], at: number) => {
    const bare = bareRoleAt(tokens, tokens[at - 1]?.lower === 'prime' ? at - 2 : at - 1);
    if (bare === null || roles.holderOf(bare.role) === null) people.mention(UNNAMED, true);
  };
  return {
    attached,
    startSentence: people.startSentence,
    readMention: (mention, before, isQuoted) => {
      roles.see(mention);
      if (mention.family === 'person' && !isQuoted) people.mention(sets.rootOf(mention.index), before?.pos !== 'ADP');
    },
    readToken: (tokens, at, before, after) => {
      const token = tokens[at];
      const gender = token && PRONOUNS.get(token.lower);
      if (token && gender) readPronoun(token, gender);
      else if (token?.lower === 'the') readRole(tokens, at);
      else if (token && isUnnamedPerson(tokens, at) && !isNear(token, tokens[0]?.start ?? 0, before, after)) readNoun(tokens, at);
    },
  };
}

function gendersOf(mentions: readonly Mention[], rootOf: (index: number) => number): Map<number, Gender> {
  const genders = new Map<number, Gender>();
  for (const { gender, index } of mentions) if (gender !== null) genders.set(rootOf(index), gender);
  return genders;
}

function isUnnamedPerson(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const isPerson = token !== undefined && token.text === token.lower && (HUMAN_NOUNS.has(token.lower) || PERSON_ROLES.has(token.lower));
  return isPerson && tokens[at + 1]?.pos !== 'NOUN';
}

function isNear({ start, end }: Token, sentence: number, before: Mention | undefined, after: Mention | undefined): boolean {
  const isAfter = before?.family === 'person' && before.entity.start >= sentence && start - before.entity.end < NEAR;
  return isAfter || (after?.family === 'person' && after.entity.start - end < NEAR);
}
