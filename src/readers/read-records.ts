import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CopydeskError } from '../errors/copydesk-error.js';
import { tellIssues } from '../errors/zod-sentences.js';
import { type RecordDocument, recordSchema } from '../schema/record.js';

/** All records of an output folder, by id. Throws E-input-missing, E-input-line where a file is no record. */
export const readRecords = (folder: string): RecordDocument[] => [...eachRecord(folder)];

/** The records of an output folder one after the other, by id, so that a large batch need not fit in memory. Throws as `readRecords`. */
export function* eachRecord(folder: string): Generator<RecordDocument> {
  if (!existsSync(folder))
    throw new CopydeskError('E-input-missing', {
      what: `"${folder}" does not exist`,
      where: 'the command line',
      todo: 'Give a folder of records.',
    });
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'run.json');
  for (const name of names.sort()) yield readRecord(path.join(folder, name));
}

/** One record from a file, checked against the schema. */
export function readRecord(file: string): RecordDocument {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new CopydeskError('E-input-line', { what: 'it is not JSON', where: file, todo: 'Write the record anew.' }, error);
  }
  const parsed = recordSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new CopydeskError(
    'E-input-line',
    { what: tellIssues(parsed.error), where: file, todo: 'Write the record anew with this version.' },
    parsed.error,
  );
}
