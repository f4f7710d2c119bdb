import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { guardOutput } from '../guard-output.js';
import type { Row, Table } from './tables.js';

/** Where the rows of one table go, record by record. Nothing stands under the final name before `finish`. */
interface TableSink {
  readonly write: (rows: readonly Row[]) => void;
  readonly finish: () => void;
  /** Gives up: removes what was written so far. */
  readonly drop: () => void;
}

/** Opens the file of a table in a folder. Throws E-output-write. */
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
