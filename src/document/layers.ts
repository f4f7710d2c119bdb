import type { Span, TextSpan } from './span.js';

/** Body kinds: what a reader came for. */
export const BODY_KINDS = ['title', 'subhead', 'paragraph', 'list-item'] as const;
/** Everything else a file of news text holds. */
export const BOILERPLATE_KINDS = [
  'caption',
  'credit',
  'alt-text',
  'navigation',
  'teaser',
  'comment-form',
  'author-bio',
  'related-links',
  'promo',
  'feed-chrome',
  'dateline',
  'cookie-notice',
  'subscribe',
  'share',
  'copyright',
  'advertisement',
  'other',
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];
export type BoilerplateKind = (typeof BOILERPLATE_KINDS)[number];
export type RegionKind = BodyKind | BoilerplateKind;

/** What every annotation says of its origin: the rule or model, and how sure it is (0..1). */
export interface Provenance {
  readonly by: string;
  readonly certainty: number;
}

/** One block of an article. The regions of an article cover it without gap or overlap. */
export interface Region extends Span, Provenance {
  readonly kind: RegionKind;
  readonly body: boolean;
}

export type Sentence = Span;

/** Universal part-of-speech tags as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

/** A word, number or mark. `lower` is the text in small letters, `lemma` the dictionary form. */
export interface Token extends TextSpan {
  readonly lower: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
}

/** The tokens of one sentence, in order. */
export interface TokenizedSentence extends Span {
  readonly tokens: readonly Token[];
}

export const ENTITY_TYPES = ['PERSON', 'ORG', 'GPE', 'LOC', 'FAC', 'NORP', 'EVENT', 'WORK', 'PRODUCT', 'LAW'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** One mention of a named thing. Entities never overlap. Ids are `e1`, `e2` ... in text order. */
export interface Entity extends TextSpan, Provenance {
  readonly id: string;
  readonly type: EntityType;
}

/** All mentions of one thing in an article; `name` is its fullest form. Ids are `c1`, `c2` ... in order of first mention. */
export interface Cluster {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly mentions: readonly string[];
  readonly pronouns: readonly TextSpan[];
}

export const QUOTE_KINDS = ['direct', 'mixed', 'indirect', 'scare', 'title', 'nested'] as const;
export type QuoteKind = (typeof QUOTE_KINDS)[number];
/** Why a quote has no speaker. */
export const NO_SPEAKER_REASONS = ['no-cue', 'two-candidates', 'passive-without-agent', 'sign-or-name', 'unbalanced'] as const;
export type NoSpeakerReason = (typeof NO_SPEAKER_REASONS)[number];

/** Who spoke: the mention the cue names, and the cluster it stands for (null for unnamed sources). */
export interface Speaker extends TextSpan {
  readonly cluster: string | null;
}

/** A quote; start and end exclude the marks. */
export interface Quote extends TextSpan, Provenance {
  readonly id: string;
  readonly kind: QuoteKind;
  readonly speaker: Speaker | null;
  readonly cue: TextSpan | null;
  readonly reason: NoSpeakerReason | null;
  /** The second attribution in "X declared, according to Y": Y. */
  readonly via: Speaker | null;
  /** Surfaces from the speaker mention to the cluster's name: pronoun -> surname -> full name. */
  readonly chain: readonly string[];
  readonly unbalanced: boolean;
}

export const DATE_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
export type DateType = (typeof DATE_TYPES)[number];

/** A TIMEX3 expression (ISO-TimeML): `anchor` is the value it was resolved against, null where none was used. */
export interface DateExpression extends TextSpan, Provenance {
  readonly id: string;
  readonly type: DateType;
  readonly value: string;
  readonly mod: string | null;
  readonly anchor: string | null;
}

export const NUMBER_KINDS = ['cardinal', 'ordinal', 'percent', 'money', 'measure', 'range', 'approx'] as const;
export type NumberKind = (typeof NUMBER_KINDS)[number];
export const NUMBER_MODIFIERS = ['approx', 'at-least', 'at-most', 'more-than', 'less-than'] as const;
export type NumberModifier = (typeof NUMBER_MODIFIERS)[number];

/** A quantity: one value or [low, high]; unit is ISO 4217, UCUM-like, "percent" or the counted noun in the singular. */
export interface NumberExpression extends TextSpan, Provenance {
  readonly id: string;
  readonly kind: NumberKind;
  readonly value: number | readonly [number, number];
  readonly unit: string | null;
  readonly modifier: NumberModifier | null;
}

export interface LinkCandidate {
  readonly entry: string;
  readonly score: number;
  readonly features: Readonly<Record<string, number>>;
}

export interface MatchedCluster {
  readonly entry: string;
  readonly name: string;
  readonly type: EntityType;
  readonly cluster: string;
  readonly mentions: readonly string[];
  readonly surfaces: readonly string[];
  /** exact, folded, alias, title-stripped, acronym, surname, fuzzy, decision ... */
  readonly method: string;
  readonly score: number;
  readonly margin: number;
  /** Places in the text that speak for the link. */
  readonly evidence: readonly TextSpan[];
}

export interface AmbiguousCluster {
  readonly cluster: string;
  readonly name: string;
  readonly candidates: readonly LinkCandidate[];
  readonly reason: string;
}

export interface UnmatchedCluster {
  readonly cluster: string;
  readonly name: string;
  readonly type: EntityType;
  readonly mentions: readonly string[];
  readonly nearest: readonly { readonly entry: string; readonly score: number }[];
}

/** Every cluster stands in exactly one of the three lists; counts are of entity mentions. */
export interface Reconciliation {
  readonly gazetteer: { readonly name: string; readonly version: string; readonly sha256: string; readonly entries: number };
  readonly asOf: string | null;
  readonly matched: readonly MatchedCluster[];
  readonly ambiguous: readonly AmbiguousCluster[];
  readonly unmatched: readonly UnmatchedCluster[];
  readonly counts: { readonly mentions: number; readonly matched: number; readonly ambiguous: number; readonly unmatched: number };
}

/** Every layer by its name; a layer has one writer. */
export interface Layers {
  readonly regions: readonly Region[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly TokenizedSentence[];
  readonly entities: readonly Entity[];
  readonly clusters: readonly Cluster[];
  readonly quotes: readonly Quote[];
  readonly dates: readonly DateExpression[];
  readonly numbers: readonly NumberExpression[];
  readonly reconciliation: Reconciliation;
}
export const LAYER_NAMES = [
  'regions',
  'sentences',
  'tokens',
  'entities',
  'clusters',
  'quotes',
  'dates',
  'numbers',
  'reconciliation',
] as const;
export type LayerName = (typeof LAYER_NAMES)[number];
