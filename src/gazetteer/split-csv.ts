type Fail = (line: number, what: string) => never;

const QUOTE = 34;
const COMMA = 44;
const NEW_LINE = 10;
const RETURN = 13;
/** Bytes that are decoded at once; a piece ends behind a line. */
const PIECE = 4_000_000;

/**
 * Splits CSV bytes (RFC 4180, UTF-8, with or without mark, any line end) into records, each given with the line on which it begins;
 * empty lines are left out. `fail` is told the line and what is wrong with it, and throws. Linear; memory does not grow with the file.
 */
export function splitCsv(bytes: Uint8Array, fail: Fail, visit: (record: string[], line: number) => void): void {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  let line = 1;
  for (let at = 0; at < bytes.length; ) {
    const end = pieceEnd(bytes, at);
    const isLast = end === bytes.length;
    const text = rest + decoded(decoder, bytes.subarray(at, end), isLast, () => fail(line, 'the line, or one behind it, is not UTF-8'));
    const reader = readRecords(text, line, isLast, fail, visit);
    rest = text.slice(reader.end);
    line = reader.line;
    at = end;
  }
}

function pieceEnd(bytes: Uint8Array, from: number): number {
  if (from + PIECE >= bytes.length) return bytes.length;
  const end = bytes.indexOf(NEW_LINE, from + PIECE);
  return end < 0 ? bytes.length : end + 1;
}

function decoded(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array, isLast: boolean, fail: () => never): string {
  try {
    return decoder.decode(bytes, { stream: !isLast });
  } catch {
    return fail();
  }
}

/** Reads the whole records of a text; where it is not the last piece, an open field at its end is left for the next one. */
function readRecords(text: string, firstLine: number, isLast: boolean, fail: Fail, visit: (record: string[], line: number) => void) {
  let at = 0;
  let line = firstLine;
  while (at < text.length) {
    const record: string[] = [];
    const end = readRecord(text, at, record, (what) => fail(line, what));
    if (end < 0 && !isLast) break;
    if (end < 0) fail(line, 'a quote mark is not closed');
    if (record.length > 1 || record[0] !== '') visit(record, line);
    line += linesIn(text, at, end);
    at = end;
  }
  return { end: at, line };
}

function linesIn(text: string, start: number, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

/** Reads one record into `fields`; gives the place behind its line end, -1 where a quoted field does not end. */
function readRecord(text: string, start: number, fields: string[], fail: (what: string) => never): number {
  let at = start;
  for (;;) {
    const end =
      text.charCodeAt(at) === QUOTE
        ? quotedEnd(text, at)
        : plainEnd(text, at, () => fail(`a quote mark stands inside field ${fields.length + 1}`));
    if (end < 0) return -1;
    fields.push(fieldText(text, at, end));
    const next = text.charCodeAt(end);
    if (next === COMMA) {
      at = end + 1;
      continue;
    }
    const lineEnd = next === RETURN ? end + 1 : end;
    if (lineEnd >= text.length) return text.length;
    if (text.charCodeAt(lineEnd) !== NEW_LINE) fail(`a comma is missing behind field ${fields.length}`);
    return lineEnd + 1;
  }
}

function fieldText(text: string, at: number, end: number): string {
  if (text.charCodeAt(at) !== QUOTE) return text.slice(at, end);
  const inner = text.slice(at + 1, end - 1);
  return inner.includes('"') ? inner.replaceAll('""', '"') : inner;
}

function plainEnd(text: string, start: number, fail: () => never): number {
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === COMMA || unit === NEW_LINE || (unit === RETURN && text.charCodeAt(at + 1) === NEW_LINE)) return at;
    if (unit === QUOTE) return fail();
  }
  return text.length;
}

function quotedEnd(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at < 0 ? -1 : at + 1;
}
