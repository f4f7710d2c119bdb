import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitCsv } from '../../src/gazetteer/split-csv.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function recordsOf(bytes: Uint8Array): { record: string[]; line: number }[] {
  const records: { record: string[]; line: number }[] = [];
  const fail = (line: number, what: string): never => {
    throw new Error(`line ${line}: ${what}`);
  };
  splitCsv(bytes, fail, (record, line) => records.push({ record, line }));
  return records;
}

const split = (text: string) => recordsOf(bytesOf(text)).map(({ record }) => record);

describe('splitCsv', () => {
  it.each([
    [
      'plain fields',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'no line end at the end',
      'a,b\nc,',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    [
      'carriage returns',
      'a,b\r\nc,"d"\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['quoted commas, marks and lines', '"a,1","say ""x""","two\nlines"\n', [['a,1', 'say "x"', 'two\nlines']]],
    ['a byte order mark', '\ufeffa,b\n', [['a', 'b']]],
    [
      'empty lines',
      'a,b\n\n\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['letters of any script and emoji', 'Żółw,漢😀\n', [['Żółw', '漢😀']]],
  ])('reads %s', (_, text, records) => expect(split(text)).toEqual(records));

  it('says on which line a record begins', () => {
    expect(recordsOf(bytesOf('a\n"b\nc"\nd\n')).map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it.each([
    ['a mark that is not closed', 'a,b\nc,"d\n', 'line 2: a quote mark is not closed'],
    ['a mark inside a plain field', 'a,b\nc,d"e\n', 'line 2: a quote mark stands inside field 2'],
    ['a comma missing behind a quoted field', '"a"b,c\n', 'line 1: a comma is missing behind field 1'],
  ])('refuses %s', (_, text, message) => expect(() => split(text)).toThrow(message));

  it('refuses bytes that are not UTF-8', () => expect(() => recordsOf(Uint8Array.of(97, 0xff, 10))).toThrow('not UTF-8'));

  it('reads what csv-parse reads', () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'é', ',', '"', '\n', ' ') });
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
        expect(split(text)).toEqual(parse(text, { relax_column_count: true }));
      }),
    );
  });

  it('reads records across the pieces of a long file', () => {
    const row = '"lake, deep",Varn\n';
    const records = split(row.repeat(400_000));
    expect([records.length, records.every(([a, b]) => a === 'lake, deep' && b === 'Varn')]).toEqual([400_000, true]);
  });
});
