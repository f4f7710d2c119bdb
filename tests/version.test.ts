import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { VERSION } from '../src/pipeline/tool.js';

const read = (file: string) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));

it('gives the version of package.json', () => {
  expect(VERSION).toBe(read('package.json').version);
});

it('prints the version of package.json', () => {
  const { stdout } = spawnSync('node', ['dist/cli/main.js', '--version'], { encoding: 'utf8' });
  expect(stdout).toBe(`${read('package.json').version}\n`);
});

it('pins every dependency to an exact version and locks no download address', () => {
  const { dependencies, devDependencies } = read('package.json');
  expect(Object.values({ ...dependencies, ...devDependencies }).filter((v) => !/^\d+\.\d+\.\d+$/.test(String(v)))).toEqual([]);
  expect(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')).not.toContain('"resolved": "http');
});
