import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** A case is a folder: `case.json` {arguments, exit, stdin?}, `stdout.txt` and `stderr.txt` say what must stand in them, a line each. */
const CASES = path.resolve('tests/cli/cases');
const CLI = path.resolve('dist/cli/main.js');
const linesOf = (file: string) =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];

describe('the command line', () => {
  it.each(readdirSync(CASES))('%s', (name) => {
    const folder = path.join(CASES, name);
    const wanted = JSON.parse(readFileSync(path.join(folder, 'case.json'), 'utf8'));
    const got = spawnSync('node', [CLI, ...wanted.arguments], {
      cwd: folder,
      encoding: 'utf8',
      input: wanted.stdin ?? '',
      env: { ...process.env, NO_COLOR: '1' },
    });
    for (const line of linesOf(path.join(folder, 'stdout.txt'))) expect(got.stdout).toContain(line);
    for (const line of linesOf(path.join(folder, 'stderr.txt'))) expect(got.stderr).toContain(line);
    expect(got.status).toBe(wanted.exit);
  });
});
