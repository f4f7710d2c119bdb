import type { EntityType } from '../document/layers.js';
import type { Gazetteer } from '../gazetteer/gazetteer.js';
import { foldName } from '../language/names/fold-name.js';
import { bestOfEach, type Candidate } from '../stages/reconcile/candidate.js';
import { createNameMatcher, type MatchName } from '../stages/reconcile/match-name.js';
import type { Catalogue } from './catalogue.js';
import { valuesOf } from './properties.js';
import { LIMITS, type Query, TYPES } from './protocol.js';

/** A candidate as the protocol has it; `score` from 0 to 100. */
export interface Result {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly type: readonly { readonly id: string; readonly name: string }[];
  readonly score: number;
  readonly match: boolean;
  readonly features: readonly { readonly id: string; readonly value: number }[];
}

/** When the service calls a candidate a match. */
export interface MatchSettings {
  /** Score from which a candidate is a match, and by how much it must lead; the reconcile stage's own. */
  readonly threshold: number;
  readonly margin: number;
}

const DEFAULT_SHOWN = 10;
/** What one property that agrees adds to a score, and one that differs takes away. */
const AGREES = 0.05;
const DIFFERS = 0.03;
/** One type of each class of things that never stand for each other: a query without a type is tried as each. */
const CLASSES: readonly EntityType[] = ['PERSON', 'ORG', 'GPE', 'PRODUCT'];

/** A function that answers queries against a gazetteer with the matcher of the reconcile stage. */
export function queryAnswerer(gazetteer: Gazetteer, catalogue: Catalogue, settings: MatchSettings): (query: Query) => Result[] {
  const matchName = createNameMatcher(gazetteer);
  return (query) => {
    const candidates = wantedTypes(query, candidatesOf(query, matchName)).map((c) => withProperties(c, query, catalogue));
    const ranked = candidates.sort((a, b) => b.score - a.score || (a.name.entry.id < b.name.entry.id ? -1 : 1));
    const lead = (ranked[0]?.score ?? 0) - (ranked[1]?.score ?? 0);
    const isMatch = (ranked[0]?.score ?? 0) >= settings.threshold && lead >= settings.margin;
    return ranked.slice(0, shown(query.limit)).map((candidate, i) => resultOf(candidate, i === 0 && isMatch));
  };
}

const shown = (limit: number | undefined) => Math.max(1, Math.min(LIMITS.candidates, Math.floor(limit ?? DEFAULT_SHOWN)));

const typesOf = ({ type }: Query): readonly string[] => (type === undefined ? [] : typeof type === 'string' ? [type] : type);

function candidatesOf(query: Query, matchName: MatchName): Candidate[] {
  const asked = typesOf(query).filter((type): type is EntityType => TYPES.some(({ id }) => id === type));
  const types = asked.length > 0 && query.type_strict !== 'should' ? asked : [...new Set([...asked, ...CLASSES])];
  const words = new Set(valuesIn(query).flatMap(({ value }) => foldName(value).split(' ')));
  return bestOfEach(types.flatMap((type) => matchName(query.query ?? '', type, words)));
}

/** Only entries of the wanted types; where types are but wished for, all of them. No entry has two types. */
function wantedTypes(query: Query, candidates: readonly Candidate[]): Candidate[] {
  const wanted = typesOf(query);
  if (wanted.length === 0 || query.type_strict === 'should') return [...candidates];
  if (query.type_strict === 'all' && new Set(wanted).size > 1) return [];
  return candidates.filter(({ name }) => wanted.includes(name.entry.type));
}

function valuesIn({ properties = [] }: Query): { readonly pid: string; readonly value: string }[] {
  return properties.flatMap(({ pid, v }) =>
    (Array.isArray(v) ? v : [v]).map((value) => ({ pid, value: typeof value === 'object' ? (value.name ?? value.id) : String(value) })),
  );
}

/** The candidate with what its own properties say to those of the query. */
function withProperties(candidate: Candidate, query: Query, catalogue: Catalogue): Candidate {
  const card = catalogue.find(candidate.name.entry.id);
  if (card === undefined) return candidate;
  let { score } = candidate;
  const features: Record<string, number> = { ...candidate.features };
  for (const { pid, value } of valuesIn(query)) {
    const own = valuesOf(card, pid);
    if (own.length === 0) continue;
    const agrees = own.some((text) => foldName(text) === foldName(value));
    features[`property-${pid}`] = Number(agrees);
    score += agrees ? AGREES : -DIFFERS;
  }
  return { ...candidate, score: Math.max(0, Math.min(1, score)), features };
}

function resultOf({ name: { entry }, score, features }: Candidate, match: boolean): Result {
  return {
    id: entry.id,
    name: entry.name,
    description: entry.description,
    type: TYPES.filter(({ id }) => id === entry.type),
    score: Math.round(score * 1000) / 10,
    match,
    features: Object.entries(features).map(([id, value]) => ({ id, value: Math.round(value * 1000) / 1000 })),
  };
}
