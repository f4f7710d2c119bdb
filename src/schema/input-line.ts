import { z } from 'zod';
import { ENTITY_TYPES } from '../document/layers.js';

const offset = z.int().nonnegative();

/** One line for `copydesk pipe`; layers that it brings are kept and their stages skipped. Other keys are ignored. */
export const inputLineSchema = z.object({
  id: z.string().min(1),
  text: z.string(),
  published: z
    .string()
    .regex(/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d.*)?)?)?$/, 'expected an ISO-8601 day or time')
    .nullish(),
  entities: z.array(z.object({ start: offset, end: offset, type: z.enum(ENTITY_TYPES) })).optional(),
  sentences: z.array(z.object({ start: offset, end: offset })).optional(),
});
export type InputLine = z.infer<typeof inputLineSchema>;
