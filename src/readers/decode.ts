import { isUtf8 } from 'node:buffer';
import { detect } from 'chardet';
import iconv from 'iconv-lite';
import { CopydeskError } from '../errors/copydesk-error.js';

export interface Decoded {
  readonly raw: string;
  readonly encoding: string;
}

/** Single-byte encodings that a file of news text may be in, by the detector's names. */
const SINGLE_BYTE = /^(windows-125\d|ISO-8859-\d+|KOI8-R|KOI8-U)$/i;
const REPLACEMENT = '\ufffd';

/**
 * Decodes bytes without ever replacing any: UTF-8 (a byte order mark stays in the text), UTF-16 with a mark, else a
 * single-byte encoding found by detection. Throws E-input-empty, E-input-binary, E-input-encoding (naming the byte offset).
 */
export function decode(bytes: Uint8Array, where: string): Decoded {
  if (bytes.length === 0) throw new CopydeskError('E-input-empty', { what: 'it has no bytes', where, todo: 'Leave it out.' });
  const marked = markedEncoding(bytes);
  if (marked !== null) return checked(iconv.decode(Buffer.from(bytes), marked), marked, where);
  if (bytes.includes(0)) {
    throw new CopydeskError('E-input-binary', {
      what: `NUL at byte ${bytes.indexOf(0)}`,
      where,
      todo: 'Give plain text; convert the file first.',
    });
  }
  const decoded = isUtf8(bytes) ? { raw: Buffer.from(bytes).toString('utf8'), encoding: 'utf-8' } : decodeSingleByte(bytes, where);
  if (decoded.raw.trim() === '')
    throw new CopydeskError('E-input-empty', { what: 'it holds white space only', where, todo: 'Leave it out.' });
  return decoded;
}

function markedEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function decodeSingleByte(bytes: Uint8Array, where: string): Decoded {
  const encoding = detect(bytes);
  if (encoding === null || !SINGLE_BYTE.test(encoding)) throw encodingError(firstInvalidUtf8(bytes), where);
  return checked(iconv.decode(Buffer.from(bytes), encoding), encoding.toLowerCase(), where);
}

function checked(raw: string, encoding: string, where: string): Decoded {
  const at = raw.indexOf(REPLACEMENT);
  if (at >= 0) throw encodingError(iconv.encode(raw.slice(0, at), encoding).length, where);
  return { raw, encoding };
}

function encodingError(byte: number, where: string): CopydeskError {
  return new CopydeskError('E-input-encoding', { what: `byte ${byte} cannot be decoded`, where, todo: 'Save the file as UTF-8.' });
}

/** The offset of the first byte that no valid UTF-8 text has in its place. */
function firstInvalidUtf8(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isUtf8Prefix(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A prefix may end within a character: up to three bytes are let off. */
function isUtf8Prefix(bytes: Uint8Array): boolean {
  for (let cut = 0; cut <= 3 && cut <= bytes.length; cut++) if (isUtf8(bytes.subarray(0, bytes.length - cut))) return true;
  return false;
}
