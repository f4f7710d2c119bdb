import type { Entity, PartOfSpeech, RegionKind, Token } from '../../document/layers.js';
import type { Span } from '../../document/span.js';
import type { Rule } from './lexicon/certainties.js';

/** A stretch between quote marks; start and end exclude the marks, the outer ends include them. */
export interface Run extends Span {
  readonly outerStart: number;
  readonly outerEnd: number;
  /** The family of the opening mark: `"`, `'` or `«`. */
  readonly mark: string;
  readonly opened: boolean;
  readonly closed: boolean;
  readonly nested: readonly Span[];
  /** Its first word in lower case. */
  readonly firstWord: string;
  /** Its last character is a comma: the reporter goes on behind it. */
  readonly endsInComma: boolean;
  pushed: boolean;
  /** Unclosed, but the next paragraph reopens it. */
  goesOn: boolean;
  /** The run of the paragraph before that this one goes on from. */
  continues: Run | null;
}

/** One word outside every quote, or one whole quoted run. */
export interface Item extends Span {
  readonly token: Token | null;
  /** The word's part of speech in its context; a word of a name is always a name. */
  readonly pos: PartOfSpeech | '';
  readonly run: Run | null;
  readonly begins: boolean;
  readonly nickname: boolean;
  /** The named entity the word lies in. */
  readonly entity: Entity | null;
}

export interface SentenceItems {
  readonly items: readonly Item[];
}

export interface Paragraph extends Span {
  readonly kind: RegionKind;
  readonly runs: readonly Run[];
  readonly sentences: readonly SentenceItems[];
}

export interface Scene {
  readonly raw: string;
  readonly paragraphs: readonly Paragraph[];
  readonly entityAt: ReadonlyMap<number, Entity>;
}

/** A noun phrase by item places (end exclusive): `head` is its first base phrase. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly headTo: number;
}

/** One statement of who said what: the runs and the clauses it speaks for. */
export interface Attribution {
  readonly speaker: Span | null;
  readonly cue: Span | null;
  readonly runs: readonly Run[];
  readonly clauses: readonly Span[];
  readonly by: Rule;
  /** How this evidence ranks beside other evidence for the same run, 0 to 1. */
  readonly strength: number;
  readonly reason: 'passive-without-agent' | 'sign-or-name' | null;
  readonly isFragment: boolean;
  /** Who passed the statement on ("..., X said, according to Y": Y). */
  readonly via?: Span | null;
}

/** A run with the one attribution that speaks for it. */
export type Assigned = ReadonlyMap<Run, Attribution>;

/** What the proposers found in each sentence, in the order of paragraphs and sentences. */
export type Findings = ReadonlyMap<Paragraph, readonly (readonly Attribution[])[]>;
