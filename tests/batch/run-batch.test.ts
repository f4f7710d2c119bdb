import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const CLI = path.resolve('dist/cli/main.js');
const root = mkdtempSync(path.join(tmpdir(), 'copydesk-batch-'));
const input = path.join(root, 'in');
const run = (output: string, ...more: string[]) =>
  spawnSync('node', [CLI, 'run', 'in', '-o', output, '--json', ...more], { cwd: root, encoding: 'utf8' });
const outputOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(path.join(root, folder))
      .sort()
      .map((name) => [name, readFileSync(path.join(root, folder, name), 'utf8')]),
  );

beforeAll(() => cpSync('seeds', input, { recursive: true, filter: (from) => !from.includes('expected') }));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a batch', () => {
  it('writes the same bytes with one worker and with two', () => {
    expect(run('one', '--workers', '1').status).toBe(0);
    expect(run('two', '--workers', '2').status).toBe(0);
    expect(outputOf('two')).toEqual(outputOf('one'));
  });

  it('skips what has not changed, says so, and leaves the same bytes', () => {
    const before = outputOf('one');
    const again = run('one');
    expect(JSON.parse(again.stdout)).toMatchObject({
      skipped: Object.keys(before).includes('run.json') ? JSON.parse(before['run.json'] ?? '').counts.sources : 0,
    });
    expect(outputOf('one')).toEqual(before);
  });

  it('writes a record anew that somebody has deleted', () => {
    const before = outputOf('one');
    rmSync(path.join(root, 'one', 'markets.json'));
    expect(JSON.parse(run('one').stdout).skipped).toBe(readdirSync(input).length - 1);
    expect(outputOf('one')).toEqual(before);
  });

  it('lists a bad file with its code, writes the others and exits with 3', () => {
    writeFileSync(path.join(input, 'broken.txt'), Buffer.from([1, 0, 2, 0, 3]));
    writeFileSync(path.join(input, 'empty.txt'), '');
    const result = run('bad');
    rmSync(path.join(input, 'broken.txt'));
    rmSync(path.join(input, 'empty.txt'));
    expect(result.status).toBe(3);
    const { ok, failed, failures } = JSON.parse(result.stdout);
    expect(failed).toBe(2);
    expect(ok).toBe(readdirSync(input).length);
    expect(failures.map((f: { code: string }) => f.code).sort()).toEqual(['E-input-binary', 'E-input-empty']);
  });

  it('goes on after a kill where it stopped, to the same bytes', async () => {
    const child = spawn('node', [CLI, 'run', 'in', '-o', 'killed', '--quiet', '--workers', '1'], { cwd: root });
    const journal = path.join(root, 'killed', '.journal.ndjson');
    while (child.exitCode === null && !(existsSync(journal) && readFileSync(journal, 'utf8').split('\n').length > 2))
      await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGKILL');
    const again = run('killed');
    expect(again.status).toBe(0);
    expect(outputOf('killed')).toEqual(outputOf('one'));
  });

  it('gives up on a document that takes too long, without losing the rest', () => {
    // No sentence is like another: equal ones are soon done with.
    const sentence = (i: number) =>
      `Council leader Maren Holt${i} said on Tuesday that “the bridge ${i} will open in May” after ${i} months.\n\n`;
    writeFileSync(path.join(root, 'long.txt'), Array.from({ length: 150_000 }, (_, i) => sentence(i)).join(''));
    const result = spawnSync('node', [CLI, 'run', 'in', 'long.txt', '-o', 'slow', '--json', '--time-out', '8', '--workers', '2'], {
      cwd: root,
      encoding: 'utf8',
    });
    const { ok, failures } = JSON.parse(result.stdout);
    expect(failures.map((f: { id: string; code: string }) => [f.id, f.code])).toEqual([['long', 'E-time-out']]);
    expect(ok).toBe(readdirSync(input).length);
    expect(result.status).toBe(3);
  });

  it('loses only the document that takes a worker beyond its memory', () => {
    const sentence = 'Council leader Maren Holt said on Tuesday that “the bridge will open in May” after 14 months.\n\n';
    // Its text alone takes most of the heap, however small the stages grow; the time-out is far off, so that a busy machine ends it no sooner.
    writeFileSync(path.join(root, 'hungry.txt'), sentence.repeat(450_000));
    const limits = ['--memory', '150', '--workers', '2', '--time-out', '600'];
    const result = spawnSync('node', [CLI, 'run', 'in', 'hungry.txt', '-o', 'small', '--json', ...limits], { cwd: root, encoding: 'utf8' });
    const { ok, failures } = JSON.parse(result.stdout);
    expect(failures.map((f: { id: string; code: string }) => [f.id, f.code])).toEqual([['hungry', 'E-worker-lost']]);
    expect(ok).toBe(readdirSync(input).length);
    expect(result.status).toBe(3);
  }, 180_000);
});
