import type { Gazetteer, GazetteerRole } from '../../../gazetteer/gazetteer.js';
import { foldName } from '../../../language/names/fold-name.js';
import type { Candidate } from '../candidate.js';
import { type CueWords, cueWordsOf, isContextMet } from '../cue-words.js';
import type { DocumentWords } from '../document-words.js';

/** What a candidate is weighed against: the document around it. */
export interface Surroundings {
  readonly wordsOf: () => DocumentWords;
  /** The folded text around the mentions up to so many code units on either side, between blanks. */
  readonly nearText: (reach: number) => string;
  /** ISO day of the article, or null. */
  readonly day: string | null;
  readonly gazetteer: Gazetteer;
  /** Below this score no candidate is linked, and nothing need be settled. */
  readonly threshold: number;
}

const PER_WORD = 0.012;
/** What a word close to a mention adds. */
const PER_NEAR_WORD = 0.018;
const MOST = 0.036;
/** How far (code units) from a mention its context and an office of its bearer stand. */
const NEAR = 40;
const NEAR_OFFICE = 80;
const PER_WEIGHT = 0.04;
/** A surname alone is no name: its bearers' fame counts little. */
const PER_WEIGHT_OF_SURNAME = 0.012;
/** More than a rival can make up: a row of a bulk list never outranks a curated one. */
const BULK_LOSS = 0.15;
const MISSING_LOSS = 0.01;
/** A place told from its namesakes by another place is seldom meant where that one is not named. */
const QUALIFIER_LOSS = 0.04;
const ROLE = 0.03;
const ROLE_OF_ORG = 0.015;
/** A past office still speaks for its holder, less. */
const PAST = 0.5;
/** How near a candidate must come to the best to be its rival. */
const RIVAL = 0.06;
/** What a name loses outside the context or the years that its row asks for. */
const WITHOUT_CONTEXT = 0.86;
const OUT_OF_DATE = 0.97;

/**
 * Settles what names alone leave open: what an alias asks of its document, then among near equals words of an entry's description
 * or other name that stand in the document, its offices, its weight against its rivals', and curated before bulk. What
 * speaks for one counts against its rivals: no score grows.
 */
export function weighContext(candidates: readonly Candidate[], around: Surroundings): Candidate[] {
  const asked = candidates.map((candidate) => withConditions(candidate, around));
  if (asked.length < 2) return asked;
  const best = Math.max(...asked.map((c) => c.score));
  const rivals = asked.filter((c) => best - c.score < RIVAL);
  if (best < around.threshold || rivals.length < 2) return asked;
  const top = Math.max(...rivals.map((c) => c.name.entry.weight), 1e-9);
  const hasCurated = rivals.some((c) => c.name.entry.status === 'curated');
  const weighed = rivals.map((candidate) => {
    const { entry } = candidate.name;
    const cues = cueWordsOf(candidate.name);
    const found = cues.telling.filter((word) => around.wordsOf().has(word));
    const near = found.filter((word) => around.nearText(NEAR).includes(` ${word} `));
    const context =
      Math.min(MOST, found.length * PER_WORD) + Math.min(MOST, near.length * PER_NEAR_WORD) - missingLoss(cues, around.wordsOf());
    const weight = (candidate.method === 'surname' ? PER_WEIGHT_OF_SURNAME : PER_WEIGHT) * (entry.weight / top);
    const role = roleOf(candidate, around);
    const bulk = hasCurated && entry.status === 'bulk' ? BULK_LOSS : 0;
    return {
      candidate,
      gain: context + weight + role - bulk,
      support: [...(candidate.support ?? []), ...found],
      features: { ...candidate.features, context, weight, role },
    };
  });
  const most = Math.max(...weighed.map(({ gain }) => gain));
  const settled = weighed.map(({ candidate, gain, ...more }) => ({ ...candidate, score: candidate.score + gain - most, ...more }));
  return [...settled, ...asked.filter((c) => !rivals.includes(c))];
}

function withConditions(candidate: Candidate, { wordsOf, day }: Surroundings): Candidate {
  const { context, validFrom, validTo } = candidate.name;
  const isMet = context === '' || isContextMet(cueWordsOf(candidate.name), wordsOf());
  const isValid = day === null || ((validFrom === '' || validFrom <= day) && (validTo === '' || day < validTo));
  if (isMet && isValid) return candidate;
  const factor = (isMet ? 1 : WITHOUT_CONTEXT) * (isValid ? 1 : OUT_OF_DATE);
  return { ...candidate, score: candidate.score * factor, features: { ...candidate.features, condition: factor } };
}

/** What a candidate loses where words of its main name stand nowhere in the document. */
function missingLoss({ ofName, ofQualifier }: CueWords, words: DocumentWords): number {
  const isMissing = (word: string) => !words.has(word);
  if (!ofName.some(isMissing)) return 0;
  return ofQualifier.some(isMissing) ? QUALIFIER_LOSS : MISSING_LOSS;
}

/** An office of the candidate that is named close to it, and the body or country it is an office of somewhere in the document. */
function roleOf({ name: { entry } }: Candidate, around: Surroundings): number {
  const roles = around.gazetteer.rolesOf(entry.id);
  return Math.max(0, ...roles.map((role) => supportOf(role, around)));
}

function supportOf(role: GazetteerRole, { nearText, wordsOf, day, gazetteer }: Surroundings): number {
  if (!nearText(NEAR_OFFICE).includes(` ${foldName(role.role)} `)) return 0;
  const org = foldName(gazetteer.byId(role.org)?.name ?? role.org).split(' ');
  const isNamed = org.every((word) => wordsOf().has(word));
  const isPast = role.validTo !== '' && (day === null || role.validTo <= day);
  const isFuture = day !== null && role.validFrom !== '' && role.validFrom > day;
  return (ROLE + (isNamed ? ROLE_OF_ORG : 0)) * (isFuture ? 0 : isPast ? PAST : 1);
}
