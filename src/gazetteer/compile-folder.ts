import { Buffer } from 'node:buffer';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { CopydeskError } from '../errors/copydesk-error.js';
import { COMPILED_FILE, compiledBytes } from './compiled/cache-file.js';
import { buildTables } from './load-gazetteer.js';

/** What was written. */
export interface CompiledFolder {
  readonly file: string;
  readonly names: number;
  readonly bytes: number;
}

/**
 * Writes the compiled form of a gazetteer folder into it, whole or not at all. It holds the hash of the rows, so that it is passed over
 * once a file changes. Throws E-gazetteer-missing, -csv, -row, E-output-write.
 */
export function compileFolder(folder: string): CompiledFolder {
  const tables = buildTables(folder);
  const bytes = compiledBytes(tables);
  const file = path.join(folder, COMPILED_FILE);
  writeWhole(file, bytes);
  return { file, names: tables.columns.type.length + tables.columns.aliasEntry.length, bytes: bytes.length };
}

function writeWhole(file: string, bytes: Uint8Array): void {
  try {
    writeFileAtomic.sync(file, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    const todo = 'Give a folder that can be written; without the file all works, loading slower.';
    throw new CopydeskError('E-output-write', { what, where: file, todo }, error);
  }
}
