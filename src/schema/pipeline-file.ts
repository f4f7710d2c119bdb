import { z } from 'zod';

/** `pipeline.json`: ordered stages with their options. `gazetteer` is a folder beside the file. */
export const pipelineFileSchema = z.strictObject({
  name: z.string().min(1),
  version: z.string().min(1),
  gazetteer: z.string().optional(),
  stages: z.array(z.strictObject({ stage: z.string().min(1), options: z.record(z.string(), z.unknown()).optional() })).min(1),
});
export type PipelineFile = z.infer<typeof pipelineFileSchema>;
