import { z } from 'zod';
import { ENTITY_TYPES } from '../document/layers.js';
import { CopydeskError } from '../errors/copydesk-error.js';
import { tellIssues } from '../errors/zod-sentences.js';

/** What a client may ask for at once. */
export const LIMITS = { queries: 200, ids: 1000, nameLength: 1000, candidates: 100, bodyBytes: 1_048_576, requestMs: 10_000 } as const;

const entityValue = z.object({ id: z.string(), name: z.string().optional() });
const propertyValue = z.union([z.string().max(LIMITS.nameLength), z.number(), z.boolean(), entityValue]);
const property = z.object({ pid: z.string(), v: z.union([propertyValue, z.array(propertyValue)]) });
const name = z.string().max(LIMITS.nameLength);

/** One reconciliation query of the Reconciliation Service API 0.2: a name, or properties, or both. */
const query = z
  .strictObject({
    query: name.optional(),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    limit: z.number().optional(),
    properties: z.array(property).optional(),
    type_strict: z.enum(['any', 'should', 'all']).optional(),
  })
  .refine((q) => q.query !== undefined || (q.properties ?? []).length > 0, { message: 'needs "query" or a property' });
/** One query of a batch. */
export type Query = z.infer<typeof query>;

const queries = z.record(z.string(), query).refine((batch) => Object.keys(batch).length <= LIMITS.queries, {
  message: `at most ${LIMITS.queries} queries at once`,
});
const extension = z.object({
  ids: z.array(z.string()).max(LIMITS.ids),
  properties: z.array(z.object({ id: z.string(), settings: z.record(z.string(), z.unknown()).optional() })).max(50),
});
/** A request for properties of entities. */
export type Extension = z.infer<typeof extension>;

/** Reads a batch of queries. Throws E-service-request. */
export const readQueries = (text: string): Readonly<Record<string, Query>> => read(text, queries, 'queries');

/** Reads a data extension query. Throws E-service-request. */
export const readExtension = (text: string): Extension => read(text, extension, 'extend');

function read<T>(text: string, schema: z.ZodType<T>, parameter: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw requestError(`"${parameter}" is not JSON`, error);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw requestError(`"${parameter}": ${tellIssues(parsed.error)}`, parsed.error);
}

/** An error in what a client sent. */
export function requestError(what: string, cause?: unknown): CopydeskError {
  return new CopydeskError('E-service-request', { what, where: 'the request', todo: 'See the Reconciliation Service API 0.2.' }, cause);
}

/** A type as the protocol names it. */
export interface NamedType {
  readonly id: string;
  readonly name: string;
}

const NAMES: Readonly<Record<(typeof ENTITY_TYPES)[number], string>> = {
  PERSON: 'Person',
  ORG: 'Organisation',
  GPE: 'Country, city or other place with a government',
  LOC: 'Place without a government',
  FAC: 'Building or other facility',
  NORP: 'Nationality, religious or political group',
  EVENT: 'Event',
  WORK: 'Work of art or outlet title',
  PRODUCT: 'Product or weapon',
  LAW: 'Law or treaty',
};

/** The types of entities, in the order of the record. */
export const TYPES: readonly NamedType[] = ENTITY_TYPES.map((id) => ({ id, name: NAMES[id] }));

/** The properties that data extension gives and queries may name. */
export const PROPERTIES: readonly NamedType[] = [
  { id: 'type', name: 'Type' },
  { id: 'description', name: 'Description' },
  { id: 'alias', name: 'Other names' },
  { id: 'code', name: 'Codes' },
  { id: 'wikidata', name: 'Wikidata id' },
  { id: 'role', name: 'Roles' },
  { id: 'status', name: 'Status' },
  { id: 'source', name: 'Source' },
  { id: 'licence', name: 'Licence' },
];
