/** A Uint32Array that grows as numbers are added. */
export interface GrowingNumbers {
  readonly push: (value: number) => void;
  readonly length: () => number;
  /** The numbers so far; nothing may be added afterwards. */
  readonly done: () => Uint32Array;
}

const FIRST = 1024;

/** An empty list of unsigned 32-bit numbers. */
export function growingNumbers(): GrowingNumbers {
  let numbers = new Uint32Array(FIRST);
  let length = 0;
  return {
    push: (value) => {
      if (length === numbers.length) {
        const more = new Uint32Array(2 * length);
        more.set(numbers);
        numbers = more;
      }
      numbers[length++] = value;
    },
    length: () => length,
    done: () => numbers.slice(0, length),
  };
}

/** Texts one behind the other in one buffer, as UTF-16, read back by number. */
export interface TextWriter {
  readonly add: (text: string) => number;
  readonly done: () => { readonly text: Uint8Array; readonly textEnd: Uint32Array };
}

/** An empty table of texts. */
export function createTextWriter(): TextWriter {
  let bytes = Buffer.alloc(FIRST);
  let end = 0;
  const ends = growingNumbers();
  return {
    add: (text) => {
      while (end + 2 * text.length > bytes.length) bytes = Buffer.concat([bytes, Buffer.alloc(bytes.length)]);
      end += bytes.write(text, end, 'utf16le');
      ends.push(end);
      return ends.length() - 1;
    },
    done: () => ({ text: new Uint8Array(bytes.subarray(0, end)), textEnd: ends.done() }),
  };
}

/** Short texts that many rows share, each kept once. */
export function createPool(): { readonly add: (text: string) => number; readonly texts: readonly string[] } {
  const places = new Map<string, number>();
  const texts: string[] = [];
  const add = (text: string) => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, texts.length);
    return texts.push(text) - 1;
  };
  return { add, texts };
}
