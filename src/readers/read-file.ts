import { readFileSync, statSync } from 'node:fs';
import type { Source } from '../document/document.js';
import { sha256Of } from '../document/sha256.js';
import { CopydeskError } from '../errors/copydesk-error.js';
import { declaredCharset } from './declared-charset.js';
import { decode } from './decode.js';
import { kindOf } from './file-kind.js';
import type { Input } from './find-inputs.js';
import { readMarkup } from './read-markup.js';

/** The largest file that is read, and the largest page (a tree takes fifty times its room), in bytes. */
const LARGEST_FILE = 50_000_000;
const LARGEST_PAGE = 20_000_000;

/** Reads and decodes one input file; of a page or feed the text is derived. Throws E-input-*. */
export function readFile(input: Input): Source {
  const bytes = readBytes(input.path);
  const kind = kindOf(input.path);
  const { raw, encoding } = decode(bytes, input.path, kind === 'text' ? null : declaredCharset(bytes));
  const sha256 = sha256Of(bytes);
  if (kind === 'text') return { id: input.id, name: input.path, raw, sha256, encoding, published: null };
  return readMarkup({ id: input.id, name: input.path, markup: raw, sha256, encoding, kind });
}

/** The bytes of a file within the limit of its kind. Throws E-input-unreadable, E-input-large. */
export function readBytes(file: string): Uint8Array {
  const { size, isOrdinary } = attempt(file, () => measure(file));
  if (!isOrdinary)
    throw new CopydeskError('E-input-unreadable', {
      what: 'it is no ordinary file',
      where: file,
      todo: 'Save what it gives to a file first.',
    });
  const [limit, unit] = kindOf(file) === 'page' ? [LARGEST_PAGE, 'page'] : [LARGEST_FILE, 'file'];
  if (size > limit) {
    const what = `${size} bytes; the limit for a ${unit} is ${limit}`;
    throw new CopydeskError('E-input-large', { what, where: file, todo: `Split the ${unit}.` });
  }
  return attempt(file, () => readFileSync(file));
}

/** A pipe or device may never end, and a thread that waits for one cannot be stopped. */
function measure(file: string): { readonly size: number; readonly isOrdinary: boolean } {
  const stats = statSync(file);
  return { size: stats.size, isOrdinary: stats.isFile() };
}

function attempt<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new CopydeskError('E-input-unreadable', { what, where: file, todo: 'Check that the file exists and may be read.' }, error);
  }
}
