import { mkdirSync } from 'node:fs';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { RecordDocument } from '../schema/record.js';
import { formatRecord } from './format-record.js';
import { guardOutput } from './guard-output.js';

/** Writes a record as `<folder>/<id>.json`, under a temporary name that is renamed when complete. Throws E-output-write. */
export function writeRecord(folder: string, record: RecordDocument): void {
  writeText(path.join(folder, `${record.id}.json`), formatRecord(record));
}

/** Writes a text file whole or not at all. Throws E-output-write. */
export function writeText(file: string, text: string): void {
  guardOutput(file, () => {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileAtomic.sync(file, text);
  });
}
