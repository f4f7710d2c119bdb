import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { HashIndex } from './hash-index.js';
import type { Columns, GazetteerTables, TableHead } from './tables.js';

/** The file in a gazetteer folder that holds its compiled form. */
export const COMPILED_FILE = '.compiled';
/** Grows with every change of the tables or of what they are looked up by. */
const FORMAT = 'copydesk gazetteer 1';
const ALIGNED = 8;
const LENGTH_BYTES = 8;

type Numbers = Uint8Array | Uint32Array | Float64Array;
const COLUMN_NAMES = [
  'textEnd',
  'type',
  'status',
  'source',
  'licence',
  'context',
  'aliasEntry',
  'aliasKind',
  'aliasExact',
  'aliasContext',
  'aliasFrom',
  'aliasTo',
] as const;
const INDEX_NAMES = ['folded', 'ids', 'near'] as const;

interface Head extends TableHead {
  readonly format: string;
  /** Bytes of each section, in the order of `sectionsOf`. */
  readonly sizes: readonly number[];
}

/** The bytes of a compiled gazetteer: the length of the head, the head as JSON, then the columns and indexes, each at a multiple of 8. */
export function compiledBytes(tables: GazetteerTables): Uint8Array {
  const sections = sectionsOf(tables).map((numbers) => new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
  const head: Head = { ...tables.head, format: FORMAT, sizes: sections.map((section) => section.length) };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const length = new Uint8Array(LENGTH_BYTES);
  new DataView(length.buffer).setUint32(0, text.length, true);
  return Buffer.concat([length, padded(text), ...sections.map(padded)]);
}

/** The tables of a folder's compiled file, or null where there is none, or one of other rows or another format. A damaged one counts as none. */
export function readCompiled(folder: string, sha256: string): GazetteerTables | null {
  const file = path.join(folder, COMPILED_FILE);
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  const head = readHead(bytes);
  if (head === null || head.sha256 !== sha256) return null;
  return readSections(bytes, head);
}

function readHead(bytes: Buffer): Head | null {
  if (bytes.length < LENGTH_BYTES) return null;
  const length = bytes.readUInt32LE(0);
  try {
    const head: Head = JSON.parse(bytes.toString('utf8', LENGTH_BYTES, LENGTH_BYTES + length));
    const end = LENGTH_BYTES + aligned(length) + head.sizes.reduce((sum, size) => sum + aligned(size), 0);
    return head.format === FORMAT && end === bytes.length ? head : null;
  } catch {
    return null;
  }
}

function readSections(bytes: Buffer, { format: _, sizes, ...head }: Head): GazetteerTables {
  const whole = bytes.byteOffset % ALIGNED === 0 ? bytes : Buffer.from(new Uint8Array(bytes).buffer);
  let at = LENGTH_BYTES + aligned(whole.readUInt32LE(0));
  const left = [...sizes];
  const next = () => {
    const size = left.shift() ?? 0;
    const start = whole.byteOffset + at;
    at += aligned(size);
    return { buffer: whole.buffer, start, size };
  };
  const octets = ({ buffer, start, size } = next()) => new Uint8Array(buffer, start, size);
  const words = ({ buffer, start, size } = next()) => new Uint32Array(buffer, start, size / Uint32Array.BYTES_PER_ELEMENT);
  const doubles = ({ buffer, start, size } = next()) => new Float64Array(buffer, start, size / Float64Array.BYTES_PER_ELEMENT);
  const own = { text: octets(), ownExact: octets(), weight: doubles() };
  const columns: Columns = {
    ...own,
    textEnd: words(),
    type: words(),
    status: words(),
    source: words(),
    licence: words(),
    context: words(),
    aliasEntry: words(),
    aliasKind: words(),
    aliasExact: words(),
    aliasContext: words(),
    aliasFrom: words(),
    aliasTo: words(),
  };
  const index = (): HashIndex => ({ keys: words(), starts: words(), ids: words() });
  return { head, columns, folded: index(), ids: index(), near: index() };
}

function sectionsOf(tables: GazetteerTables): Numbers[] {
  const { columns } = tables;
  const indexes = INDEX_NAMES.flatMap((name) => [tables[name].keys, tables[name].starts, tables[name].ids]);
  return [columns.text, columns.ownExact, columns.weight, ...COLUMN_NAMES.map((name) => columns[name]), ...indexes];
}

const aligned = (size: number) => Math.ceil(size / ALIGNED) * ALIGNED;

function padded(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(aligned(bytes.length));
  whole.set(bytes);
  return whole;
}
