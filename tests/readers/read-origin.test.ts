import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Source } from '../../src/document/document.js';
import { readFile } from '../../src/readers/read-file.js';
import { readOrigin } from '../../src/readers/read-origin.js';
import { STORY } from './page-of.js';

const root = mkdtempSync(path.join(tmpdir(), 'copydesk-origin-'));
const page = path.join(root, 'a.html');
const text = path.join(root, 'b.txt');
const recordOf = ({ id, name, sha256, encoding, original, raw }: Source) => ({
  id,
  source: { name, sha256, encoding, index: 0, count: 1, start: 0, end: raw.length, original: original ?? null },
});

beforeEach(() => {
  writeFileSync(page, `<h1>Old bridge to be mended</h1>${STORY}`);
  writeFileSync(text, 'Rain fell on Tuesday.');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the source of a record', () => {
  it.each([
    ['text', text],
    ['a page, whose text is derived again', page],
  ])('is read from %s', (_name, file) => {
    const source = readFile({ path: file, id: 'a' });
    expect(readOrigin(recordOf(source))).toEqual(source);
  });

  it('is null where the page holds another story, or is gone', () => {
    const record = recordOf(readFile({ path: page, id: 'a' }));
    writeFileSync(page, `<h1>New bridge to be built</h1>${STORY}`);
    expect(readOrigin(record)).toBeNull();
    rmSync(page);
    expect(readOrigin(record)).toBeNull();
  });
});
