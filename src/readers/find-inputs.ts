import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import glob from 'fast-glob';
import { CopydeskError } from '../errors/copydesk-error.js';
import { ENDINGS } from './file-kind.js';

/** One input file and the id its records will carry. */
export interface Input {
  readonly path: string;
  readonly id: string;
}

export interface FoundInputs {
  readonly inputs: readonly Input[];
  /** Arguments that name nothing, and files whose id is taken. */
  readonly failures: readonly CopydeskError[];
}

const READABLE = `**/*.{${ENDINGS.join(',')}}`;

/** Files as given, texts, pages and feeds of folders, matches of globs; sorted by path, each once. */
export function findInputs(names: readonly string[]): FoundInputs {
  const failures: CopydeskError[] = [];
  const paths = new Set<string>();
  for (const name of names) {
    const found = expand(name);
    if (found.length === 0) failures.push(missing(name));
    for (const file of found) paths.add(file);
  }
  const inputs: Input[] = [];
  const owners = new Map<string, string>();
  for (const file of [...paths].sort()) {
    const id = path.parse(file).name;
    const owner = owners.get(id);
    if (owner === undefined) {
      owners.set(id, file);
      inputs.push({ path: file, id });
    } else {
      failures.push(
        new CopydeskError('E-input-duplicate', {
          what: `id "${id}" belongs to ${owner} already`,
          where: file,
          todo: 'Rename one of the files.',
        }),
      );
    }
  }
  return { inputs, failures };
}

function expand(name: string): string[] {
  if (!existsSync(name)) return glob.sync(name.split(path.sep).join('/'), { onlyFiles: true });
  if (!statSync(name).isDirectory()) return [name];
  return glob.sync(READABLE, { cwd: name, onlyFiles: true, caseSensitiveMatch: false }).map((file) => path.join(name, file));
}

function missing(name: string): CopydeskError {
  return new CopydeskError('E-input-missing', {
    what: `"${name}" names no file`,
    where: 'the command line',
    todo: 'Give files of text, HTML or feeds, folders that hold some, or globs.',
  });
}
