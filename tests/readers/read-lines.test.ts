import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLine } from '../../src/readers/read-line.js';
import { type ByteLine, readLines } from '../../src/readers/read-lines.js';

const bytes = (text: string) => new TextEncoder().encode(text);
async function* streamOf(chunks: readonly Uint8Array[]) {
  yield* chunks;
}
async function linesOf(chunks: readonly Uint8Array[], longest?: number): Promise<ByteLine[]> {
  const lines: ByteLine[] = [];
  for await (const line of readLines(streamOf(chunks), longest)) lines.push(line);
  return lines;
}

describe('the lines of a stream', () => {
  it.each([
    ['are parted at LF and CRLF', ['a\nb\r\nc'], ['a', 'b', 'c']],
    ['have no end of their own at the end of the stream', ['a\n'], ['a']],
    ['may be empty', ['\n\na'], ['', '', 'a']],
    ['may come in pieces', ['a', 'b\nc', '', 'd\r', '\ne'], ['ab', 'cd', 'e']],
    ['are not parted at other breaks of Unicode', ['a\u2028b\u0085c\rd'], ['a\u2028b\u0085c\rd']],
    ['are none where there is nothing', [''], []],
    ['leave out one mark in front of the first', ['\ufeffa\n\ufeffb'], ['a', '\ufeffb']],
  ])('%s', async (_, chunks, expected) => {
    expect((await linesOf(chunks.map(bytes))).map(decodeLine)).toEqual(expected);
  });

  it('are the same wherever the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', 'é', '😀') }), fc.nat(40), async (text, at) => {
        const whole = bytes(text);
        const lines = (await linesOf([whole.subarray(0, at), whole.subarray(at)])).map(decodeLine);
        expect(lines).toEqual((text.endsWith('\n') ? text.replace(/\r?\n$/, '') : text).split(/\r?\n/).slice(0, lines.length));
        expect(lines).toEqual((await linesOf([whole])).map(decodeLine));
      }),
    );
  });

  it('that are too long are not held, and the next one is read', async () => {
    const lines = await linesOf([bytes('1234'), bytes('567\nnext')], 5);
    expect(lines.map((line) => line.bytes === null)).toEqual([true, false]);
    expect(() => lines.map(decodeLine)).toThrow(/E-input-line.*longer.*line 1/);
  });

  it('that are not UTF-8 are refused, never mended', async () => {
    const [line] = await linesOf([new Uint8Array([99, 97, 102, 0xe9])]);
    expect(() => line && decodeLine(line)).toThrow(/E-input-line.*not UTF-8.*line 1/);
  });
});
