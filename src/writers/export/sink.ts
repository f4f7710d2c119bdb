import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CopydeskError } from '../../errors/copydesk-error.js';
import type { Row, Table } from './tables.js';

/** Where the rows of one table go, record by record. Nothing stands under the final name before `finish`. */
export interface TableSink {
  readonly write: (rows: readonly Row[]) => void;
  readonly finish: () => void;
  /** Gives up: removes what was written so far. */
  readonly drop: () => void;
}

export type OpenSink = (folder: string, table: Table) => TableSink;

/** A text file that grows under a temporary name and takes its own when it is whole. Throws E-output-write. */
export function openText(
  file: string,
  head: string,
): { readonly append: (text: string) => void; readonly finish: () => void; readonly drop: () => void } {
  const growing = `${file}.part`;
  guardOutput(file, () => {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(growing, head);
  });
  return {
    append: (text) => guardOutput(file, () => appendFileSync(growing, text)),
    finish: () => guardOutput(file, () => renameSync(growing, file)),
    drop: () => rmSync(growing, { force: true }),
  };
}

/** Runs what writes a file. Throws E-output-write with its name. */
export function guardOutput<T>(file: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    const todo = 'Check that the folder exists, may be written and has room.';
    throw new CopydeskError('E-output-write', { what, where: file, todo }, error);
  }
}
