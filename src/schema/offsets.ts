import type { OffsetUnit, RecordDocument } from './record.js';

/** For every UTF-16 offset of `raw` the same place in another unit. */
function placesOf(raw: string, unit: OffsetUnit): Uint32Array {
  const places = new Uint32Array(raw.length + 1);
  let at = 0;
  for (let i = 0; i < raw.length; i++) {
    places[i] = at;
    const code = raw.charCodeAt(i);
    const isPair = code >= 0xd800 && code < 0xdc00 && isLow(raw.charCodeAt(i + 1));
    if (isPair) places[++i] = at;
    at += unit === 'codepoint' ? 1 : bytesOf(code, isPair);
  }
  places[raw.length] = at;
  return places;
}

const isLow = (code: number) => code >= 0xdc00 && code < 0xe000;
/** A lone surrogate is written as U+FFFD in UTF-8: three bytes. */
const bytesOf = (code: number, isPair: boolean) => (isPair ? 4 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3);

/** The record with its offsets counted in another unit; the text itself is unchanged. */
export function convertOffsets(record: RecordDocument, raw: string, unit: OffsetUnit): RecordDocument {
  if (unit === 'utf16') return record;
  const places = placesOf(raw, unit);
  return { ...record, ...convertSpans(record, places), offsets: unit };
}

function convertSpans<T>(value: T, places: Uint32Array): T;
function convertSpans(value: unknown, places: Uint32Array): unknown {
  if (Array.isArray(value)) return value.map((item) => convertSpans(item, places));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      (key === 'start' || key === 'end') && typeof inner === 'number' ? places[inner] : convertSpans(inner, places),
    ]),
  );
}
