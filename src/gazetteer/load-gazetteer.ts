import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CopydeskError } from '../errors/copydesk-error.js';
import { compileGazetteer } from './compile-gazetteer.js';
import type { Gazetteer } from './gazetteer.js';
import { readAliases, readBulk, readDecisions, readEntries, readRoles, requireEntities } from './read-rows.js';

const FILES = ['entities.csv', 'bulk.csv', 'aliases.csv', 'roles.csv', 'decisions.csv'];

/** Loads a gazetteer folder whole or not at all; only entities.csv is required. Throws E-gazetteer-missing, -csv, -row. */
export function loadGazetteer(folder: string): Gazetteer {
  requireEntities(folder);
  const curated = readEntries(folder);
  const bulk = readBulk(folder);
  const entries = [...curated, ...bulk];
  const aliases = readAliases(folder);
  const known = new Set(entries.map((e) => e.id));
  if (known.size < entries.length) throw doubledError(folder, curated, bulk);
  const stranger = aliases.find((a) => !known.has(a.id));
  if (stranger !== undefined) throw rowError(folder, 'aliases.csv', stranger, `id "${stranger.id}" is no entity`);
  return compileGazetteer({
    name: path.basename(folder),
    sha256: hashOf(folder),
    entries,
    aliases,
    roles: readRoles(folder),
    decisions: readDecisions(folder),
  });
}

interface Row {
  readonly id: string;
  readonly line: number;
}

function doubledError(folder: string, curated: readonly Row[], bulk: readonly Row[]): CopydeskError {
  const seen = new Set<string>();
  for (const [file, rows] of [['entities.csv', curated] as const, ['bulk.csv', bulk] as const]) {
    const doubled = rows.find(({ id }) => seen.has(id) || !seen.add(id));
    if (doubled !== undefined) return rowError(folder, file, doubled, `id "${doubled.id}" stands twice`);
  }
  return rowError(folder, 'entities.csv', { id: '', line: 0 }, 'an id stands twice');
}

function rowError(folder: string, file: string, { line }: Row, what: string): CopydeskError {
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
