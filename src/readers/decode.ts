import { isUtf8 } from 'node:buffer';
import { detect } from 'chardet';
import iconv from 'iconv-lite';
import { CopydeskError } from '../errors/copydesk-error.js';
import { type Utf16, unmarkedUtf16 } from './unmarked-utf16.js';

/** A decoded text and the encoding that its bytes were read in. */
export interface Decoded {
  readonly raw: string;
  readonly encoding: string;
}

/** Single-byte encodings that a file of news text may be in, by the detector's names. */
const SINGLE_BYTE = /^(windows-125\d|ISO-8859-\d+|KOI8-R|KOI8-U)$/i;
const REPLACEMENT = '\ufffd';

/**
 * Decodes bytes without ever replacing any. In this order: a mark (UTF-8's stays in the text), zero bytes that tell UTF-16 without
 * one, valid UTF-8 beyond ASCII, the encoding that a page declares, UTF-8, a single-byte encoding found by detection.
 * Throws E-input-empty, E-input-binary, E-input-encoding (naming the byte offset).
 */
export function decode(bytes: Uint8Array, where: string, declared: string | null = null): Decoded {
  if (bytes.length === 0) throw emptyError('it has no bytes', where);
  const encoding = markedEncoding(bytes) ?? unmarkedEncoding(bytes, where) ?? believable(declared, bytes);
  const decoded = encoding === null ? decodeUndeclared(bytes, where) : decodeAs(bytes, encoding, where);
  if (decoded.raw.trim() === '') throw emptyError('it holds white space only', where);
  return decoded;
}

/** Pages saved anew as UTF-8 keep their old declaration; text in another encoding is never valid UTF-8 by chance. */
function believable(declared: string | null, bytes: Uint8Array): string | null {
  return declared !== null && isUtf8(bytes) && bytes.some((byte) => byte > 127) ? 'utf-8' : declared;
}

function emptyError(what: string, where: string): CopydeskError {
  return new CopydeskError('E-input-empty', { what, where, todo: 'Leave it out.' });
}

function decodeUndeclared(bytes: Uint8Array, where: string): Decoded {
  if (isUtf8(bytes)) return decodeAs(bytes, 'utf-8', where);
  const encoding = detect(bytes);
  if (encoding === null || !SINGLE_BYTE.test(encoding)) throw encodingError(firstInvalidUtf8(bytes), where);
  return decodeAs(bytes, encoding.toLowerCase(), where);
}

function decodeAs(bytes: Uint8Array, encoding: string, where: string): Decoded {
  if (encoding === 'utf-8') return decodeUtf8(bytes, where);
  const raw = iconv.decode(Buffer.from(bytes), encoding);
  const wrong = firstWrong(raw, encoding);
  // The decoder leaves out UTF-16's mark.
  const mark = markedEncoding(bytes) === null ? 0 : 2;
  if (wrong >= 0) throw encodingError(mark + iconv.encode(raw.slice(0, wrong), encoding).length, where, encoding);
  if (encoding.startsWith('utf-16') && bytes.length % 2 === 1) throw encodingError(bytes.length - 1, where, encoding);
  return { raw, encoding };
}

/** Where the decoder replaced something, or a lone surrogate of UTF-16; -1 where nothing is wrong. */
function firstWrong(raw: string, encoding: string): number {
  return encoding.startsWith('utf-16') ? raw.search(/\p{Surrogate}/u) : raw.indexOf(REPLACEMENT);
}

function decodeUtf8(bytes: Uint8Array, where: string): Decoded {
  if (!isUtf8(bytes)) throw encodingError(firstInvalidUtf8(bytes), where, 'utf-8');
  return { raw: Buffer.from(bytes).toString('utf8'), encoding: 'utf-8' };
}

/** UTF-16 without a mark. A NUL in anything else is a sign of no text. */
function unmarkedEncoding(bytes: Uint8Array, where: string): string | null {
  const nul = bytes.indexOf(0);
  if (nul < 0) return null;
  const encoding = unmarkedUtf16(bytes);
  if (encoding !== null) return encoding;
  throw new CopydeskError('E-input-binary', { what: `NUL at byte ${nul}`, where, todo: 'Give plain text; convert the file first.' });
}

function markedEncoding(bytes: Uint8Array): 'utf-8' | Utf16 | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function encodingError(byte: number, where: string, encoding?: string): CopydeskError {
  const as = encoding === undefined ? '' : ` as ${encoding}`;
  return new CopydeskError('E-input-encoding', { what: `byte ${byte} cannot be decoded${as}`, where, todo: 'Save the file as UTF-8.' });
}

/** The offset of the first byte that no valid UTF-8 text has in its place: where a decoder would put a replacement. */
function firstInvalidUtf8(bytes: Uint8Array): number {
  const text = Buffer.from(bytes).toString('utf8');
  let byte = 0;
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf(REPLACEMENT, from);
    if (found < 0) break;
    byte += Buffer.byteLength(text.slice(from, found));
    const isWritten = bytes[byte] === 0xef && bytes[byte + 1] === 0xbf && bytes[byte + 2] === 0xbd;
    if (!isWritten) return byte;
    byte += 3;
    from = found + 1;
  }
  return bytes.length;
}
