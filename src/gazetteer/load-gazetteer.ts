import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CopydeskError } from '../errors/copydesk-error.js';
import { compileGazetteer } from './compile-gazetteer.js';
import type { Gazetteer } from './gazetteer.js';
import { readAliases, readDecisions, readEntries, readRoles, requireEntities } from './read-rows.js';

const FILES = ['entities.csv', 'aliases.csv', 'roles.csv', 'decisions.csv'];

/** Loads a gazetteer folder whole or not at all; only entities.csv is required. Throws E-gazetteer-missing, -csv, -row. */
export function loadGazetteer(folder: string): Gazetteer {
  requireEntities(folder);
  const entries = readEntries(folder);
  const aliases = readAliases(folder);
  const known = new Set(entries.map((e) => e.id));
  if (known.size < entries.length) throw rowError(folder, 'entities.csv', firstDoubled(entries));
  const stranger = aliases.find((a) => !known.has(a.id));
  if (stranger !== undefined) throw rowError(folder, 'aliases.csv', stranger);
  return compileGazetteer({
    name: path.basename(folder),
    sha256: hashOf(folder),
    entries,
    aliases,
    roles: readRoles(folder),
    decisions: readDecisions(folder),
  });
}

function firstDoubled(entries: readonly { id: string; line: number }[]): { id: string; line: number } {
  const seen = new Set<string>();
  for (const entry of entries) {
    if (seen.has(entry.id)) return entry;
    seen.add(entry.id);
  }
  return { id: '', line: 0 };
}

function rowError(folder: string, file: string, { id, line }: { id: string; line: number }): CopydeskError {
  const what = file === 'entities.csv' ? `id "${id}" stands twice` : `id "${id}" is no entity`;
  return new CopydeskError('E-gazetteer-row', {
    what,
    where: `${path.join(folder, file)}, line ${line}`,
    todo: 'Mend the row; nothing of the gazetteer was used.',
  });
}

function hashOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of FILES) if (existsSync(path.join(folder, file))) hash.update(file).update(readFileSync(path.join(folder, file)));
  return hash.digest('hex');
}
