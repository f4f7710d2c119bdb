const NEW_LINE = 10;
const RETURN = 13;
/** The longest line that is held, in bytes: as much as the largest file. */
const LONGEST_LINE = 50_000_000;

/** A line of a stream: its number, counted from 1, and its bytes without the line end; null where it is too long to be held. */
export interface ByteLine {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

/** The lines of a stream of bytes, parted at LF or CRLF. Memory grows with the longest line only, and with that to a limit (`longest`, in bytes). */
export async function* readLines(stream: AsyncIterable<Uint8Array>, longest = LONGEST_LINE): AsyncGenerator<ByteLine> {
  let held: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const hold = (piece: Uint8Array) => {
    size += piece.length;
    if (size <= longest) held.push(piece);
    else held = [];
  };
  const take = (): ByteLine => {
    const bytes = size > longest ? null : withoutReturn(Buffer.concat(held));
    held = [];
    size = 0;
    return { number: ++number, bytes };
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(NEW_LINE); end >= 0; end = chunk.indexOf(NEW_LINE, from)) {
      hold(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    hold(chunk.subarray(from));
  }
  if (size > 0) yield take();
}

const withoutReturn = (line: Uint8Array): Uint8Array => (line.at(-1) === RETURN ? line.subarray(0, -1) : line);
