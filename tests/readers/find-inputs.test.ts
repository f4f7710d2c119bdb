import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findInputs } from '../../src/readers/find-inputs.js';

const root = mkdtempSync(path.join(tmpdir(), 'copydesk-inputs-'));
const FILES = [
  'a.txt',
  'b.HTML',
  'c.htm',
  'd.xml',
  'e.rss',
  'sub/f.atom',
  'c_files/frame.html',
  'g.pdf',
  'g.json',
  'out/c.txt',
  'h_files/i.txt',
];
const found = (names: readonly string[], output?: string) =>
  findInputs(
    names.map((name) => path.join(root, name)),
    output === undefined ? undefined : path.join(root, output),
  );
const namesOf = (inputs: readonly { readonly path: string }[]) => inputs.map((input) => path.relative(root, input.path));

beforeAll(() => {
  for (const file of FILES) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), 'x');
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the inputs of a folder', () => {
  it('are its texts, pages and feeds, without the output and what lies beside a saved page', () => {
    const { inputs, failures } = found(['.'], 'out');
    expect(namesOf(inputs)).toEqual(['a.txt', 'b.HTML', 'c.htm', 'd.xml', 'e.rss', 'h_files/i.txt', 'sub/f.atom']);
    expect(failures).toEqual([]);
  });

  it('are not two of one id', () => {
    expect(found(['.']).failures.map(({ code }) => code)).toEqual(['E-input-duplicate']);
  });

  it('are taken as given, whatever their ending', () => {
    expect(namesOf(found(['g.pdf', 'c_files/frame.html']).inputs)).toEqual(['c_files/frame.html', 'g.pdf']);
  });

  it('are missed where there are none', () => {
    expect(found(['nowhere']).failures.map(({ code }) => code)).toEqual(['E-input-missing']);
  });
});
