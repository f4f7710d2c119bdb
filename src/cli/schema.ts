import { recordJsonSchema } from '../schema/record.js';

/** Prints the JSON Schema of the record. */
export async function printSchema(): Promise<void> {
  process.stdout.write(`${JSON.stringify(recordJsonSchema(), null, 1)}\n`);
}
