import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = path.join(import.meta.dirname, '..', 'src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'));
const importsOf = (file: string) =>
  [...readFileSync(path.join(SRC, file), 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((m) => m[1] ?? '');
const roomOf = (file: string) => file.split(path.sep)[0] ?? '';
const target = (file: string, name: string) => path.relative(SRC, path.resolve(SRC, path.dirname(file), name.replace(/\.js$/, '.ts')));

/** Which rooms each room may import; arrows run one way. */
const ALLOWED: Record<string, readonly string[]> = {
  document: [],
  errors: ['document'],
  schema: ['document', 'errors'],
  language: ['document'],
  gazetteer: ['document', 'errors', 'schema', 'language'],
  stages: ['document', 'errors', 'language', 'gazetteer'],
  pipeline: ['document', 'errors', 'schema', 'gazetteer', 'stages'],
  readers: ['document', 'errors', 'schema'],
  writers: ['document', 'errors', 'schema'],
  batch: ['document', 'errors', 'schema', 'language', 'pipeline', 'readers', 'writers'],
  compare: ['document', 'errors', 'schema', 'pipeline', 'readers', 'writers'],
  service: ['document', 'errors', 'language', 'gazetteer', 'stages'],
  curation: ['document', 'errors', 'schema', 'language', 'gazetteer', 'pipeline', 'readers', 'writers'],
};
const FILE_ROOMS = new Set(['readers', 'writers', 'batch', 'cli', 'compare', 'curation']);
const LOADERS = /^(gazetteer\/|pipeline\/load-pipeline\.ts|stages\/[a-z]+\/train\/)/;
const NLP = /^(wink|compromise|natural)/;

describe('architecture', () => {
  it.each(files.filter((f) => ALLOWED[roomOf(f)] !== undefined))('%s imports only the rooms below its own', (file) => {
    const rooms = importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => roomOf(target(file, name)))
      .filter((room) => room !== roomOf(file));
    expect(rooms.filter((room) => !ALLOWED[roomOf(file)]?.includes(room))).toEqual([]);
  });

  it('keeps the stages apart from each other', () => {
    const crossing = files
      .filter((f) => roomOf(f) === 'stages')
      .flatMap((file) =>
        importsOf(file)
          .filter((n) => n.startsWith('.'))
          .map((name) => [file, target(file, name)] as const),
      )
      .filter(
        ([from, to]) => to.startsWith('stages') && to.split(path.sep).length > 2 && from.split(path.sep)[1] !== to.split(path.sep)[1],
      );
    expect(crossing).toEqual([]);
  });

  it('imports natural-language packages in the language room only', () => {
    const wrong = files.filter((f) => roomOf(f) !== 'language' && !f.includes('/train/') && importsOf(f).some((name) => NLP.test(name)));
    expect(wrong).toEqual([]);
  });

  it('touches files and the process only where input and output are', () => {
    const wrong = files.filter(
      (f) =>
        !FILE_ROOMS.has(roomOf(f)) &&
        !LOADERS.test(f) &&
        importsOf(f).some((name) => /^node:(fs|process|child_process|worker_threads)/.test(name)),
    );
    expect(wrong).toEqual([]);
  });

  it('has no import cycle', () => {
    const state = new Map<string, 'open' | 'done'>();
    const visit = (file: string, trail: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') throw new Error(`cycle: ${[...trail, file].join(' -> ')}`);
      state.set(file, 'open');
      for (const name of importsOf(file))
        if (name.startsWith('.') && files.includes(target(file, name))) visit(target(file, name), [...trail, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(state.size).toBe(files.length);
  });
});
