import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPipeline, runText } from '../../../src/index.js';

/** Our own articles, each with its reviewed quotes: kind, speaker ("-" for none) and words, by tabs. */
const FOLDER = path.resolve('tests/stages/quotes/articles');
const pipeline = createPipeline({ folder: 'pipelines/news' });
const names = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.txt') ? [file.slice(0, -4)] : []));
const COUNTED = new Set(['direct', 'mixed', 'indirect']);

function found(name: string): string[] {
  const records = runText(pipeline, { id: name, text: readFileSync(path.join(FOLDER, `${name}.txt`), 'utf8') });
  return records
    .flatMap((record) => record.quotes)
    .filter((q) => COUNTED.has(q.kind))
    .map((q) => [q.kind, q.speaker?.text ?? '-', q.text.replace(/\s+/g, ' ')].join('\t'));
}

const reviewed = (name: string) =>
  readFileSync(path.join(FOLDER, `${name}.tsv`), 'utf8')
    .trim()
    .split('\n');

/** Of what is listed on one side, the share that the other side has too. */
function shareOf(list: readonly (readonly [string, string])[], others: ReadonlySet<string>): number {
  return list.filter(([name, line]) => others.has(`${name}\t${line}`)).length / list.length;
}

describe('whole articles', () => {
  const gold = names.flatMap((name) => reviewed(name).map((line) => [name, line] as const));
  const got = names.flatMap((name) => found(name).map((line) => [name, line] as const));

  it('At least 97 of 100 reviewed quotes are found with their words, kind and speaker.', () => {
    expect(shareOf(gold, new Set(got.map((g) => g.join('\t'))))).toBeGreaterThanOrEqual(0.97);
  });

  it('At most 3 of 100 quotes are none that a reviewer listed.', () => {
    expect(shareOf(got, new Set(gold.map((g) => g.join('\t'))))).toBeGreaterThanOrEqual(0.97);
  });
});
