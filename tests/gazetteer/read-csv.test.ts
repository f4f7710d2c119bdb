import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCsv } from '../../src/gazetteer/read-csv.js';

const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-csv-'));
const file = path.join(folder, 'rows.csv');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function rowsOf(content: string | Uint8Array): [string, string, number][] {
  writeFileSync(file, content);
  return readCsv(file, ['a', 'b']).map((row) => [row.get('a'), row.get('b'), row.line]);
}

describe('readCsv', () => {
  it.each<[string, string, [string, string, number][]]>([
    [
      'plain rows',
      'a,b\n1,2\n3,\n',
      [
        ['1', '2', 2],
        ['3', '', 3],
      ],
    ],
    ['columns in another order, and ones it does not know', 'x,b,a\n0,2,1\n', [['1', '2', 2]]],
    ['carriage returns and a byte order mark', '\ufeffa,b\r\n1,"2"\r\n', [['1', '2', 2]]],
    [
      'quoted commas, marks and line ends',
      'a,b\n"1,1","say ""x"""\n"two\nlines",2\n5,6',
      [
        ['1,1', 'say "x"', 2],
        ['two\nlines', '2', 4],
        ['5', '6', 5],
      ],
    ],
    ['empty lines', 'a,b\n\n1,2\n\n', [['1', '2', 3]]],
    ['letters of any script', 'a,b\nŻółw,漢😀\n', [['Żółw', '漢😀', 2]]],
  ])('reads %s', (_, content, rows) => expect(rowsOf(content)).toEqual(rows));

  it.each<[string, string | Uint8Array, RegExp]>([
    ['a mark that is not closed', 'a,b\n1,"2\n', /E-gazetteer-csv.*rows\.csv, line/],
    ['a row that is too short', 'a,b\n1,2\n3\n', /E-gazetteer-csv.*line 3/],
    ['a row that is too long', 'a,b\n1,2,3\n', /E-gazetteer-csv.*line 2/],
    ['a missing column', 'a,c\n1,2\n', /E-gazetteer-csv.*column "b" is missing/],
    ['bytes that are not UTF-8', Uint8Array.of(97, 44, 98, 10, 0xff, 44, 49, 10), /E-gazetteer-csv.*not UTF-8/],
    ['a file without a header', '', /E-gazetteer-csv.*no header row/],
  ])('refuses %s, naming file and line', (_, content, message) => expect(() => rowsOf(content)).toThrow(message));

  it('has no rows of a file that is missing', () => expect(readCsv(path.join(folder, 'none.csv'), ['a'])).toEqual([]));
});
