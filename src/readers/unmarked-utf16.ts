import iconv from 'iconv-lite';

/** UTF-16 by its order of bytes. */
export type Utf16 = 'utf-16le' | 'utf-16be';

/** How many bytes are looked at. */
const SAMPLE = 8192;
/** The least share of code units whose high byte is zero: blanks and line ends alone make more in any alphabet. */
const LEAST_ZEROS = 0.08;
const NOT_TEXT = /[\0-\u0008\u000e-\u001f\ufffe\uffff]/;

/**
 * The byte order of UTF-16 text without a mark, null where the bytes are something else. ASCII characters have a zero as their
 * high byte, hardly anything has one as its low byte; the text must hold no control characters and no lone surrogates.
 */
export function unmarkedUtf16(bytes: Uint8Array): Utf16 | null {
  if (bytes.length % 2 === 1) return null;
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < (sample.length / 2) * LEAST_ZEROS || Math.min(even, odd) * 20 > Math.max(even, odd)) return null;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  return isText(iconv.decode(Buffer.from(sample), encoding)) ? encoding : null;
}

/** A sample may end within a surrogate pair: its last code unit is not looked at. */
function isText(sample: string): boolean {
  return !NOT_TEXT.test(sample) && !/\p{Surrogate}/u.test(sample.slice(0, -1));
}
