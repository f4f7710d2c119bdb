import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const CLI = path.resolve('dist/cli/main.js');
const home = mkdtempSync(path.join(tmpdir(), 'copydesk-loop-'));
const gazetteer = path.join(home, 'gazetteer');
const output = path.join(home, 'output');
const queueFile = path.join(home, 'queue.csv');

const copydesk = (...args: readonly string[]) =>
  spawnSync('node', [CLI, ...args], { cwd: home, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });

const ARTICLES = {
  'first.txt': `Harbour talks resume

Ingrid Solvang, the mayor of Brussels, met union leaders in Brussels on Monday. "We will open the harbour," Ingrid Solvang said.
The Brackwater Port Authority said that it would hire 40 people.
`,
  'second.txt': `Port hires forty

The Brackwater Port Authority told reporters in Brussels that work would begin in May. The Brackwater Port Authority gave no cost.
`,
};

type Row = Record<string, string>;
const readQueue = (): Row[] => parse(readFileSync(queueFile, 'utf8'), { columns: true });
/** Fills in columns of the rows of a name and writes the queue back. */
function edit(rulings: Readonly<Record<string, Row>>): void {
  const rows = readQueue().map((row) => ({ ...row, ...(rulings[row['name'] ?? ''] ?? {}) }));
  writeFileSync(queueFile, stringify(rows, { header: true }));
}
const freshQueue = () => copydesk('gazetteer', 'queue', 'output', '-o', queueFile);
const takeIn = (...more: readonly string[]) =>
  copydesk(
    'gazetteer',
    'import',
    queueFile,
    '--gazetteer',
    gazetteer,
    '--batch',
    'output',
    '--who',
    'A. Editor',
    '--date',
    '2026-03-04',
    ...more,
  );

beforeAll(() => {
  mkdirSync(gazetteer);
  writeFileSync(
    path.join(gazetteer, 'entities.csv'),
    'id,type,name,description,wikidata,weight,source,licence,status\nbrussels,GPE,Brussels,capital of Belgium,Q239,50,own,CC0-1.0,curated\n',
  );
  for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(path.join(home, name), text);
  execFileSync('node', [CLI, 'run', 'first.txt', 'second.txt', '-o', output, '--gazetteer', gazetteer, '-q'], { cwd: home });
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('the queue of open names', () => {
  it('joins a name over documents, ranks it by documents times mentions and gives a sentence of context', () => {
    expect(freshQueue().status).toBe(0);
    const [first] = readQueue();
    expect(first).toMatchObject({
      name: 'Brackwater Port Authority',
      type: 'ORG',
      status: 'unmatched',
      documents: '2',
      mentions: '3',
      example: 'first',
      context: 'The Brackwater Port Authority said that it would hire 40 people.',
      action: '',
    });
  });

  it('holds no name that is linked already', () => {
    expect(readQueue().map((row) => row['name'])).not.toContain('Brussels');
  });

  it('gives no context out of a source that has changed since', () => {
    const file = path.join(home, 'first.txt');
    writeFileSync(file, `Other words. ${ARTICLES['first.txt']}`);
    freshQueue();
    writeFileSync(file, ARTICLES['first.txt']);
    expect(readQueue()[0]?.['context']).toBe('');
  });
});

describe('importing an edited queue', () => {
  it('shows the links a change would gain, and writes nothing on a dry run', () => {
    freshQueue();
    edit({ 'Brackwater Port Authority': { action: 'new', aliases: 'BPA' } });
    const before = readdirSync(gazetteer);
    const { stdout, status } = takeIn('--dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain('2 links gained, 0 lost, 0 changed in 2 sources');
    expect(stdout).toContain('nothing written; would add 1 entities, 1 aliases, 0 decisions');
    expect(readdirSync(gazetteer)).toEqual(before);
  });

  it('writes entities, aliases and decisions with source and date, and leaves a gazetteer without findings', () => {
    edit({ 'Ingrid Solvang': { action: 'nil', why: 'a local name' } });
    expect(takeIn().status).toBe(0);
    const entities = readFileSync(path.join(gazetteer, 'entities.csv'), 'utf8');
    expect(entities).toContain('brackwater-port-authority,ORG,Brackwater Port Authority,,,20,"A. Editor, 2026-03-04",CC0-1.0,curated');
    expect(readFileSync(path.join(gazetteer, 'aliases.csv'), 'utf8')).toContain('brackwater-port-authority,BPA,acronym,en,exact');
    expect(readFileSync(path.join(gazetteer, 'decisions.csv'), 'utf8')).toContain(
      'Ingrid Solvang,PERSON,NIL,,A. Editor,2026-03-04,a local name',
    );
    expect(copydesk('gazetteer', 'lint', gazetteer).stdout).toContain('0 findings');
  });

  it('links the new names on the next run', () => {
    copydesk('run', 'second.txt', '-o', path.join(home, 'next'), '--gazetteer', gazetteer, '-q');
    const record = JSON.parse(readFileSync(path.join(home, 'next', 'second.json'), 'utf8'));
    expect(record.reconciliation.matched.map((m: { entry: string }) => m.entry)).toContain('brackwater-port-authority');
  });

  it.each([
    ['an unknown action', { action: 'delete' }, 'column "action" holds "delete"'],
    ['an alias of no entity', { action: 'alias' }, 'action "alias" names no entity'],
    ['an alias of an unknown entity', { action: 'alias', entity: 'atlantis' }, '"atlantis" is no entity'],
    ['an id that is taken', { action: 'new', entity: 'brussels' }, 'id "brussels" is taken'],
  ])('refuses %s by file and line, and writes nothing', (_, ruling, message) => {
    freshQueue();
    const name = readQueue()[0]?.['name'] ?? '';
    edit({ [name]: ruling });
    const before = readFileSync(path.join(gazetteer, 'entities.csv'), 'utf8');
    const { status, stderr } = takeIn();
    expect(stderr).toContain('[E-queue-row]');
    expect(stderr).toContain(message);
    expect(stderr).toContain('queue.csv, line 2');
    expect(status).toBe(2);
    expect(readFileSync(path.join(gazetteer, 'entities.csv'), 'utf8')).toBe(before);
  });

  it('refuses rows that would leave the gazetteer unsound', () => {
    freshQueue();
    const name = readQueue()[0]?.['name'] ?? '';
    edit({ [name]: { action: 'alias', entity: 'brussels', aliases: 'BPA' } });
    const { status, stderr } = takeIn();
    expect(stderr).toContain('[E-gazetteer-lint]');
    expect(stderr).toContain('"BPA" belongs to');
    expect(status).toBe(2);
    expect(copydesk('gazetteer', 'lint', gazetteer).stdout).toContain('0 findings');
  });
});
