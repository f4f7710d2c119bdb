import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import glob from 'fast-glob';
import { CopydeskError } from '../errors/copydesk-error.js';
import { ENDINGS, kindOf } from './file-kind.js';

/** One input file and the id its records will carry. */
export interface Input {
  readonly path: string;
  readonly id: string;
}

/** What the arguments of a command name. */
export interface FoundInputs {
  readonly inputs: readonly Input[];
  /** Arguments that name nothing, and files whose id is taken. */
  readonly failures: readonly CopydeskError[];
}

const READABLE = `**/*.{${ENDINGS.join(',')}}`;

/**
 * Files as given, texts, pages and feeds of folders, matches of globs; sorted by path, each once. Folders are searched without
 * the `output` folder and without what browsers put beside a page that they save.
 */
export function findInputs(names: readonly string[], output?: string): FoundInputs {
  const failures: CopydeskError[] = [];
  const paths = new Set<string>();
  for (const name of names) {
    const found = expand(name, output);
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

function expand(name: string, output: string | undefined): string[] {
  if (!existsSync(name)) return glob.sync(name.split(path.sep).join('/'), { onlyFiles: true });
  if (!statSync(name).isDirectory()) return [name];
  const found = glob.sync(READABLE, { cwd: name, onlyFiles: true, caseSensitiveMatch: false }).map((file) => path.join(name, file));
  const own = output === undefined ? null : path.resolve(output) + path.sep;
  return withoutAttachments(found).filter((file) => own === null || !path.resolve(file).startsWith(own));
}

/** Frames and the like of a saved page `a.html` lie in the folder `a_files`. */
function withoutAttachments(files: readonly string[]): string[] {
  const folders = new Set(files.filter((file) => kindOf(file) === 'page').map((file) => file.replace(/\.[^.]*$/, '_files')));
  return files.filter((file) => {
    let folder = path.dirname(file);
    while (folder !== path.dirname(folder) && !folders.has(folder)) folder = path.dirname(folder);
    return !folders.has(folder);
  });
}

function missing(name: string): CopydeskError {
  return new CopydeskError('E-input-missing', {
    what: existsSync(name) ? 'the folder holds no text, page or feed' : 'there is no such file, folder or match',
    where: name,
    todo: 'Give files of text, HTML or feeds, folders that hold some, or globs.',
  });
}
