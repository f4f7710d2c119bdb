import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { CopydeskError } from '../errors/copydesk-error.js';
import { tellIssues } from '../errors/zod-sentences.js';
import { type RecordDocument, recordSchema } from '../schema/record.js';

/** All records of an output folder, by id. Throws E-input-missing where it is no folder of records, E-input-line where a file is no record. */
export const readRecords = (folder: string): RecordDocument[] => [...eachRecord(folder)];

/** The records of an output folder one after the other, by id, so that a large batch need not fit in memory. Throws as `readRecords`. */
export function* eachRecord(folder: string): Generator<RecordDocument> {
  const held = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : null;
  if (held === null) throw noRecords(folder, 'there is no such folder');
  const names = held.filter((name) => name.endsWith('.json') && name !== REPORT);
  if (names.length === 0 && !held.includes(REPORT)) throw noRecords(folder, 'the folder holds no records');
  for (const name of names.sort()) yield readRecord(path.join(folder, name));
}

/** The report that a run leaves beside its records; there may be no record where all its sources failed. */
const REPORT = 'run.json';

const noRecords = (folder: string, what: string): CopydeskError =>
  new CopydeskError('E-input-missing', { what, where: folder, todo: 'Give a folder that `copydesk run` wrote.' });

/** One record from a file, checked against the schema. Throws E-input-line. */
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
