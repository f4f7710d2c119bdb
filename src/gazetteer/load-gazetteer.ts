import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { CopydeskError } from '../errors/copydesk-error.js';
import { createTableBuilder } from './compiled/build-tables.js';
import { readCompiled } from './compiled/cache-file.js';
import { MOST_NAMES } from './compiled/hash-index.js';
import { openTables } from './compiled/open-tables.js';
import type { GazetteerTables } from './compiled/tables.js';
import type { Gazetteer } from './gazetteer.js';
import { eachAliasIn, eachEntryIn, readDecisions, readRoles, requireEntities } from './read-rows.js';

const FILES = ['entities.csv', 'bulk.csv', 'aliases.csv', 'roles.csv', 'decisions.csv'] as const;

/**
 * Loads a gazetteer folder whole or not at all; only entities.csv is required. A compiled file of the same bytes saves the building;
 * one of other bytes is passed over. Throws E-gazetteer-missing, -csv, -row.
 */
export function loadGazetteer(folder: string): Gazetteer {
  requireEntities(folder);
  const sha256 = hashOf(folder);
  return openTables(readCompiled(folder, sha256) ?? buildFrom(folder, sha256));
}

/** Builds the tables of a gazetteer folder from its rows. Throws E-gazetteer-missing, -csv, -row. */
export function buildTables(folder: string): GazetteerTables {
  requireEntities(folder);
  return buildFrom(folder, hashOf(folder));
}

function buildFrom(folder: string, sha256: string): GazetteerTables {
  const builder = createTableBuilder();
  const numbers = new Map<string, number>();
  let names = 0;
  const fail = (file: string, line: number, what: string): never => {
    throw rowError(path.join(folder, file), line, what);
  };
  const count = (file: string, line: number) => {
    if (++names > MOST_NAMES) fail(file, line, `a gazetteer holds ${MOST_NAMES} names at most`);
  };
  const numberOf = (file: string, id: string, line: number) => numbers.get(id) ?? fail(file, line, `id "${id}" is no entity`);
  for (const file of ['entities.csv', 'bulk.csv']) {
    eachEntryIn(path.join(folder, file), (entry) => {
      count(file, entry.line);
      if (numbers.has(entry.id)) fail(file, entry.line, `id "${entry.id}" stands twice`);
      numbers.set(entry.id, builder.addEntry(entry));
    });
  }
  eachAliasIn(path.join(folder, 'aliases.csv'), (alias) => {
    count('aliases.csv', alias.line);
    builder.addAlias(numberOf('aliases.csv', alias.id, alias.line), alias);
  });
  const roles = readRoles(folder);
  for (const { id, line } of roles) numberOf('roles.csv', id, line);
  const decisions = readDecisions(folder);
  for (const { entity, line } of decisions) if (entity !== 'NIL') numberOf('decisions.csv', entity.replace(/^!/, ''), line);
  return builder.done({ name: path.basename(folder), sha256, roles, decisions });
}

function rowError(file: string, line: number, what: string): CopydeskError {
  return new CopydeskError('E-gazetteer-row', {
    what,
    where: `${file}, line ${line}`,
    todo: 'Mend the row; nothing of the gazetteer was used.',
  });
}

const PIECE = 1 << 20;

function hashOf(folder: string): string {
  const hash = createHash('sha256');
  const piece = Buffer.alloc(PIECE);
  for (const name of FILES) {
    const file = path.join(folder, name);
    if (!existsSync(file)) continue;
    hash.update(name);
    const open = openSync(file, 'r');
    try {
      for (let size = readSync(open, piece); size > 0; size = readSync(open, piece)) hash.update(piece.subarray(0, size));
    } finally {
      closeSync(open);
    }
  }
  return hash.digest('hex');
}
