import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { QueueEntry } from '../../src/curation/queue.js';
import { formatQueue, readRulings } from '../../src/curation/queue-csv.js';

const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-queue-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const entry = (name: string): QueueEntry => ({
  name,
  type: 'ORG',
  status: 'unmatched',
  documents: 1,
  mentions: 2,
  surfaces: [name],
  example: 'a',
  context: `About "${name}", at length.`,
  nearest: [{ entry: 'some-body', score: 0.5 }],
});

describe('the queue as CSV', () => {
  it('keeps a spreadsheet from running a name as a formula, and reads the name back as it was', () => {
    const text = formatQueue([entry('=HYPERLINK("http://example.org")'), entry('-Minus'), entry('Plain, Ltd.')]);
    expect(text).not.toMatch(/^"?=/m);
    const file = path.join(folder, 'queue.csv');
    const head = text.slice(0, text.indexOf('\n')).split(',').indexOf('action');
    expect(head).toBe(9);
    writeFileSync(file, text.replace(/,,,,,,$/gm, ',nil,,,,,'));
    expect(readRulings(file).map(({ name }) => name)).toEqual(['=HYPERLINK("http://example.org")', '-Minus', 'Plain, Ltd.']);
  });

  it('leaves out the rows on which nothing is ruled', () => {
    const file = path.join(folder, 'untouched.csv');
    writeFileSync(file, formatQueue([entry('Plain, Ltd.')]));
    expect(readRulings(file)).toEqual([]);
  });

  it('names the missing columns of a file that is no queue', () => {
    const file = path.join(folder, 'other.csv');
    writeFileSync(file, 'name,kind\nA,b\n');
    expect(() => readRulings(file)).toThrow(/column "type", "action"/);
  });

  const HEAD = 'name;type;action;entity;aliases;description;wikidata;why';
  it.each([
    ['semicolons, as Excel does in half of Europe', HEAD, 'Zoë & Söhne;ORG;nil;;;;;"no; body"'],
    ['tabs', HEAD.replaceAll(';', '\t'), 'Zoë & Söhne\tORG\tnil\t\t\t\t\tno; body'],
    [
      'commas, other columns between them, heads and actions in capitals',
      'Why,Seen by,Name,Type,Action,Entity,Aliases,Description,Wikidata',
      'no; body,me,Zoë & Söhne,org,NIL,,,,',
    ],
  ])('reads a sheet saved with %s', (_, head, row) => {
    for (const encoding of ['utf8', 'latin1', 'utf16le'] as const) {
      const mark = encoding === 'latin1' ? '' : '\ufeff';
      const file = path.join(folder, 'sheet.csv');
      writeFileSync(file, Buffer.from(`${mark}${head}\r\n${row}\r\n`, encoding));
      expect(readRulings(file)).toMatchObject([{ line: 2, name: 'Zoë & Söhne', type: 'ORG', action: 'nil', why: 'no; body' }]);
    }
  });

  it('names the line of a wrong row behind cells of several lines', () => {
    const file = path.join(folder, 'wrong.csv');
    const rows = ['"A\r\nB";ORG;;;;;;', '', 'C;ORG;;;;;;', 'D;ORG;perhaps;;;;;'];
    writeFileSync(file, [HEAD, ...rows].join('\r\n'));
    expect(() => readRulings(file)).toThrow(/E-queue-row.*"perhaps".*line 6/);
  });

  it.each([
    ['a row that is too short', 'A;ORG', /E-queue-csv.*line 2/],
    ['a quote mark that is not closed', '"A;ORG;nil;;;;;', /E-queue-csv/],
  ])('refuses %s', (_, row, message) => {
    const file = path.join(folder, 'broken.csv');
    writeFileSync(file, `${HEAD}\n${row}\n`);
    expect(() => readRulings(file)).toThrow(message);
  });
});
