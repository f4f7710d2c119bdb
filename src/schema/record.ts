import { z } from 'zod';
import {
  BODY_KINDS,
  BOILERPLATE_KINDS,
  DATE_TYPES,
  ENTITY_TYPES,
  NO_SPEAKER_REASONS,
  NUMBER_KINDS,
  NUMBER_MODIFIERS,
  QUOTE_KINDS,
} from '../document/layers.js';

/** Name and version of the record's form; a change of meaning changes the number. */
export const RECORD_SCHEMA = 'copydesk.document/1';
/** What offsets may count: UTF-16 code units, code points, or bytes of UTF-8. */
export const OFFSET_UNITS = ['utf16', 'codepoint', 'utf8'] as const;
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

const offset = z.int().nonnegative();
const place = { start: offset, end: offset };
const textPlace = { ...place, text: z.string() };
const made = { by: z.string().min(1), certainty: z.number().min(0).max(1) };
const span = z.strictObject(textPlace);
const speaker = z.strictObject({ ...textPlace, cluster: z.string().nullable() });
const entityType = z.enum(ENTITY_TYPES);
const score = z.number();

const region = z.strictObject({ ...place, kind: z.enum([...BODY_KINDS, ...BOILERPLATE_KINDS]), body: z.boolean(), ...made });
const entity = z.strictObject({ id: z.string(), ...textPlace, type: entityType, cluster: z.string().nullable(), ...made });
const quote = z.strictObject({
  id: z.string(),
  ...textPlace,
  kind: z.enum(QUOTE_KINDS),
  speaker: speaker.nullable(),
  cue: span.nullable(),
  reason: z.enum(NO_SPEAKER_REASONS).nullable(),
  via: speaker.nullable(),
  chain: z.array(z.string()),
  unbalanced: z.boolean(),
  ...made,
});
const date = z.strictObject({
  id: z.string(),
  ...textPlace,
  type: z.enum(DATE_TYPES),
  value: z.string(),
  mod: z.string().nullable(),
  anchor: z.string().nullable(),
  ...made,
});
const number = z.strictObject({
  id: z.string(),
  ...textPlace,
  kind: z.enum(NUMBER_KINDS),
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
  unit: z.string().nullable(),
  modifier: z.enum(NUMBER_MODIFIERS).nullable(),
  ...made,
});
const cluster = z.strictObject({
  id: z.string(),
  name: z.string(),
  type: entityType,
  mentions: z.array(z.string()),
  pronouns: z.array(span),
});
const reconciliation = z.strictObject({
  gazetteer: z.strictObject({ name: z.string(), version: z.string(), sha256: z.string(), entries: z.int() }),
  asOf: z.string().nullable(),
  matched: z.array(
    z.strictObject({
      entry: z.string(),
      name: z.string(),
      type: entityType,
      cluster: z.string(),
      mentions: z.array(z.string()),
      surfaces: z.array(z.string()),
      method: z.string(),
      score,
      margin: score,
      evidence: z.array(span),
    }),
  ),
  ambiguous: z.array(
    z.strictObject({
      cluster: z.string(),
      name: z.string(),
      candidates: z.array(z.strictObject({ entry: z.string(), score, features: z.record(z.string(), z.number()) })),
      reason: z.string(),
    }),
  ),
  unmatched: z.array(
    z.strictObject({
      cluster: z.string(),
      name: z.string(),
      type: entityType,
      mentions: z.array(z.string()),
      nearest: z.array(z.strictObject({ entry: z.string(), score })),
    }),
  ),
  counts: z.strictObject({ mentions: z.int(), matched: z.int(), ambiguous: z.int(), unmatched: z.int() }),
});
/** The file of markup that the source's text was derived from; null where the source is the file itself. */
const original = z.strictObject({ name: z.string(), sha256: z.string(), mediaType: z.string(), encoding: z.string() });
const notice = z.strictObject({ code: z.string(), message: z.string(), ...place });

/** One document per article. Offsets count in the unit that `offsets` names, into the decoded source; end exclusive. */
export const recordSchema = z.strictObject({
  schema: z.literal(RECORD_SCHEMA),
  id: z.string().min(1),
  offsets: z.enum(OFFSET_UNITS),
  source: z.strictObject({
    name: z.string(),
    sha256: z.string(),
    encoding: z.string(),
    index: z.int(),
    count: z.int(),
    ...place,
    original: original.nullable().default(null),
  }),
  title: span.nullable(),
  byline: span.nullable(),
  outlet: span.nullable(),
  published: z
    .union([z.strictObject({ ...textPlace, value: z.string() }), z.strictObject({ value: z.string(), from: z.literal('input') })])
    .nullable(),
  language: z.literal('en'),
  regions: z.array(region),
  sentences: z.array(z.strictObject(place)),
  entities: z.array(entity),
  quotes: z.array(quote),
  dates: z.array(date),
  numbers: z.array(number),
  clusters: z.array(cluster),
  reconciliation: reconciliation.nullable(),
  notices: z.array(notice),
  pipeline: z.strictObject({ name: z.string(), version: z.string(), sha256: z.string(), tool: z.string() }),
});
/** The record of one article. */
export type RecordDocument = z.infer<typeof recordSchema>;

/** The JSON Schema of the record, generated from the zod types. */
export function recordJsonSchema(): unknown {
  return z.toJSONSchema(recordSchema, { target: 'draft-2020-12' });
}
