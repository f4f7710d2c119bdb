import { stringify } from 'csv-stringify/sync';
import { ENTITY_TYPES, type EntityType } from '../document/layers.js';
import { CopydeskError } from '../errors/copydesk-error.js';
import type { QueueEntry } from './queue.js';
import { type QueueRow, readQueue } from './read-queue.js';

/** What a curator may rule on a row: nothing, another name of an entity, a new entity, always or never this entity, no entity at all. */
const ACTIONS = ['', 'alias', 'new', 'link', 'never', 'nil'] as const;
type Action = (typeof ACTIONS)[number];

/** An edited row of the queue, with the line it stands on. */
export interface Ruling {
  readonly line: number;
  readonly name: string;
  readonly type: EntityType;
  readonly action: Exclude<Action, ''>;
  /** Entity id; may be empty for `new` (the name makes it) and `nil`. */
  readonly entity: string;
  /** Further names, for `alias` and `new`. */
  readonly aliases: readonly string[];
  readonly description: string;
  readonly wikidata: string;
  readonly why: string;
}

const FOUND = ['name', 'type', 'status', 'documents', 'mentions', 'surfaces', 'example', 'context', 'nearest'];
const TO_FILL = ['action', 'entity', 'aliases', 'description', 'wikidata', 'why'];
const NEEDED = ['name', 'type', 'action', 'entity', 'aliases', 'description', 'wikidata', 'why'];
const BETWEEN = '; ';

/** The queue as CSV for a spreadsheet: what was found, then empty columns for the curator. A cell that a spreadsheet would run as a formula is quoted. */
export function formatQueue(entries: readonly QueueEntry[]): string {
  const rows = entries.map((entry) => ({
    ...entry,
    surfaces: entry.surfaces.join(BETWEEN),
    nearest: entry.nearest.map(({ entry: id, score }) => `${id} (${score.toFixed(2)})`).join(BETWEEN),
  }));
  return stringify(rows, { header: true, columns: [...FOUND, ...TO_FILL], escape_formulas: true });
}

/** The rows of an edited queue that rule something. Throws E-queue-csv, E-queue-row with file, line and what was expected. */
export function readRulings(file: string): Ruling[] {
  return readQueue(file, NEEDED).flatMap((row) => {
    const action = oneOf(row, 'action', ACTIONS, file);
    return action === '' ? [] : [rulingOf(row, action, file)];
  });
}

function rulingOf(row: QueueRow, action: Ruling['action'], file: string): Ruling {
  const ruling: Ruling = {
    line: row.line,
    name: cell(row, 'name'),
    type: oneOf(row, 'type', ENTITY_TYPES, file),
    action,
    entity: cell(row, 'entity'),
    aliases: cell(row, 'aliases')
      .split(';')
      .map((alias) => alias.trim())
      .filter((alias) => alias !== ''),
    description: cell(row, 'description'),
    wikidata: cell(row, 'wikidata'),
    why: cell(row, 'why'),
  };
  if (ruling.name === '') throw queueError(file, row.line, 'column "name" is empty', 'a name');
  const needsEntity = action === 'alias' || action === 'link' || action === 'never';
  if (needsEntity && ruling.entity === '')
    throw queueError(file, row.line, `action "${action}" names no entity`, 'an id of entities.csv in column "entity"');
  return ruling;
}

/** The text of a cell, without the mark that keeps a spreadsheet from running it. */
const cell = (row: QueueRow, column: string) =>
  row
    .get(column)
    .trim()
    .replace(/^'(?=[=+\-@\t\r])/, '');

function oneOf<T extends string>(row: QueueRow, column: string, values: readonly T[], file: string): T {
  const text = row.get(column).trim();
  const value = values.find((v) => v.toLowerCase() === text.toLowerCase());
  if (value !== undefined) return value;
  throw queueError(file, row.line, `column "${column}" holds "${text}"`, values.filter((v) => v !== '').join(', '));
}

/** An error in a row of the queue. */
export function queueError(file: string, line: number, what: string, expected: string): CopydeskError {
  return new CopydeskError('E-queue-row', {
    what,
    where: `${file}, line ${line}`,
    todo: `Expected: ${expected}. Nothing was written.`,
  });
}
