import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordSchema } from '../../src/index.js';
import { STORY } from '../readers/page-of.js';

const root = mkdtempSync(path.join(tmpdir(), 'copydesk-derived-'));
const at = (...names: string[]) => path.join(root, ...names);
const run = (...more: string[]) =>
  spawnSync('node', [path.resolve('dist/cli/main.js'), 'run', 'in', '-o', 'out', '--json', '--workers', '1', ...more], {
    cwd: root,
    encoding: 'utf8',
  });
const recordOf = (id: string) => recordSchema.parse(JSON.parse(readFileSync(at('out', `${id}.json`), 'utf8')));
const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

beforeAll(() => {
  mkdirSync(at('in'));
  writeFileSync(at('in', 'page.html'), `<title>Old bridge to be mended</title><h1>Old bridge to be mended</h1>${STORY}`);
  writeFileSync(
    at('in', 'wire.xml'),
    '<rss><channel><title>Wire</title><item><title>Rain</title><description>It rained.</description></item><item><title>Sun</title><description>It was dry.</description></item></channel></rss>',
  );
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a derived text', () => {
  it('lies beside its records, which name it and the original by their hashes', () => {
    expect(run().status).toBe(0);
    for (const [id, text, original] of [
      ['page', 'page.txt', 'page.html'],
      ['wire-01', 'wire.txt', 'wire.xml'],
      ['wire-02', 'wire.txt', 'wire.xml'],
    ] as const) {
      const record = recordOf(id);
      expect(record.source).toMatchObject({
        name: text,
        sha256: sha256(at('out', text)),
        original: { sha256: sha256(at('in', original)) },
      });
      const raw = readFileSync(at('out', text), 'utf8');
      expect(record.title?.text).toBe(raw.slice(record.title?.start, record.title?.end));
      for (const entity of record.entities) expect(raw.slice(entity.start, entity.end)).toBe(entity.text);
    }
  });

  it('is skipped with its records while it is there, and written anew where it is not', () => {
    expect(JSON.parse(run().stdout).skipped).toBe(2);
    rmSync(at('out', 'page.txt'));
    expect(JSON.parse(run().stdout).skipped).toBe(1);
    expect(existsSync(at('out', 'page.txt'))).toBe(true);
  });

  it('costs nobody else where it cannot be derived', () => {
    writeFileSync(at('in', 'deep.html'), '<div>'.repeat(100_000));
    writeFileSync(at('in', 'huge.html'), ' '.repeat(50_000_001));
    writeFileSync(at('in', 'none.rss'), '<rss><channel/></rss>');
    const result = run();
    expect(result.status).toBe(3);
    const { ok, failures } = JSON.parse(result.stdout);
    expect(ok).toBe(2);
    expect(failures.map((f: { id: string; code: string }) => `${f.id} ${f.code}`).sort()).toEqual([
      'deep E-input-nested',
      'huge E-input-large',
      'none E-input-empty',
    ]);
  });
});
