import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordDocument } from '../../src/schema/record.js';
import { TABLES } from '../../src/writers/export/tables.js';

const CLI = path.resolve('dist/cli/main.js');
const home = mkdtempSync(path.join(tmpdir(), 'copydesk-export-'));
const copydesk = (...args: readonly string[]) => spawnSync('node', [CLI, ...args], { cwd: home, encoding: 'utf8' });
const at = (...parts: readonly string[]) => path.join(home, ...parts);

/** An emoji in front shifts UTF-16 offsets against code points; the quote runs over a line end. */
const FIRST = `😀 Harbour opens

HALDEN, Norway — "=Prices fell by -4.5 percent,
and 30 ships left," harbour master Ingrid Solvang said in Bergen on 4 March 2026.
`;
const SECOND = `Mayor resigns

Paulo Reis of Lisbon resigned on Monday, the city council said.
`;
let records: RecordDocument[] = [];

beforeAll(() => {
  writeFileSync(at('first.txt'), FIRST);
  writeFileSync(at('second.txt'), SECOND);
  copydesk('run', 'first.txt', 'second.txt', '-o', 'output', '-q');
  records = ['first', 'second'].map((id) => JSON.parse(readFileSync(at('output', `${id}.json`), 'utf8')));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const rowsOf = (name: string) => records.flatMap((record) => TABLES.find((t) => t.name === name)?.rowsOf(record) ?? []);

describe('export as tables', () => {
  it('writes one CSV file a layer, one row an annotation, and no cell that a spreadsheet would run', () => {
    expect(copydesk('export', '--to', 'csv', '-o', 'csv').status).toBe(0);
    expect(readdirSync(at('csv')).sort()).toEqual(TABLES.map((t) => `${t.name}.csv`).sort());
    for (const { name } of TABLES)
      expect(parse(readFileSync(at('csv', `${name}.csv`), 'utf8'), { columns: true })).toHaveLength(rowsOf(name).length);
    const quotes: Record<string, string>[] = parse(readFileSync(at('csv', 'quotes.csv'), 'utf8'), { columns: true });
    expect(quotes[0]).toMatchObject({ text: expect.stringMatching(/^'=Prices fell/) });
  });

  it('writes the same rows, typed, as Parquet', async () => {
    expect(copydesk('export', '--to', 'parquet', '-o', 'parquet').status).toBe(0);
    for (const { name } of TABLES) {
      const rows = await parquetReadObjects({ file: await asyncBufferFromFile(at('parquet', `${name}.parquet`)) });
      const wanted = rowsOf(name);
      expect(rows).toHaveLength(wanted.length);
      rows.forEach((row, i) => {
        for (const [column, value] of Object.entries(row)) expect(value ?? null).toEqual(wanted[i]?.[column] ?? null);
      });
    }
  });

  it('leaves the bytes of a second export the same', () => {
    const read = () => readdirSync(at('parquet')).map((file) => readFileSync(at('parquet', file)).toString('base64'));
    const before = read();
    copydesk('export', '--to', 'parquet', '-o', 'parquet');
    expect(read()).toEqual(before);
  });
});

describe('export for other tools', () => {
  it('writes records as NDJSON, a line each', () => {
    copydesk('export', '--to', 'ndjson', '-o', 'all.ndjson');
    const lines = readFileSync(at('all.ndjson'), 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(records);
  });

  it('tags every entity in CoNLL from its first token to its last', () => {
    copydesk('export', '--to', 'conll', '-o', 'all.conll');
    const lines = readFileSync(at('all.conll'), 'utf8').split('\n');
    expect(lines.filter((line) => line.includes('\tB-'))).toHaveLength(records.flatMap((r) => r.entities).length);
    expect(lines).toContain('Solvang\tI-PERSON');
    expect(lines.filter((line) => line.startsWith('# id = '))).toEqual(['# id = first', '# id = second']);
  });

  it('points in brat at code points of the text beside it, lines apart', () => {
    copydesk('export', '--to', 'brat', '-o', 'brat');
    const text = [...readFileSync(at('brat', 'first.txt'), 'utf8')];
    const marks = readFileSync(at('brat', 'first.ann'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('T'));
    expect(marks.length).toBeGreaterThan(5);
    for (const mark of marks) {
      const [, place = '', words] = mark.split('\t');
      const fragments = place
        .slice(place.indexOf(' ') + 1)
        .split(';')
        .map((f) => f.split(' ').map(Number));
      expect(fragments.map(([start, end]) => text.slice(start, end).join('')).join(' ')).toBe(words);
    }
    expect(marks.some((mark) => mark.includes(';'))).toBe(true);
    expect(readFileSync(at('brat', 'annotation.conf'), 'utf8')).toContain('PERSON');
  });

  it('writes Web Annotations whose position and quotation agree', () => {
    copydesk('export', '--to', 'jsonld', '-o', 'jsonld');
    const text = [...FIRST];
    const { first, total } = JSON.parse(readFileSync(at('jsonld', 'first.jsonld'), 'utf8'));
    expect(first.items).toHaveLength(total);
    for (const { target } of first.items) {
      const [position, quotation] = target.selector;
      expect(text.slice(position.start, position.end).join('')).toBe(quotation.exact);
    }
  });

  it('lists a record whose source has changed, writes the others and exits with 3', () => {
    writeFileSync(at('second.txt'), `${SECOND}More.\n`);
    const { status, stderr, stdout } = copydesk('export', '--to', 'jsonld', '-o', 'partly');
    writeFileSync(at('second.txt'), SECOND);
    expect(status).toBe(3);
    expect(stderr).toContain('[E-export-source]');
    expect(stdout).toContain('1 documents');
    expect(existsSync(at('partly', 'first.jsonld'))).toBe(true);
    expect(existsSync(at('partly', 'second.jsonld'))).toBe(false);
  });

  it('is refused by name where the form or the folder is unknown', () => {
    expect(copydesk('export', '--to', 'excel', '-o', 'x').status).toBe(2);
    expect(copydesk('export', 'nowhere', '--to', 'csv', '-o', 'x').stderr).toContain('[E-input-missing]');
    expect(existsSync(at('x', 'entities.csv'))).toBe(false);
  });
});
