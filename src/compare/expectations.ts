import { appendFileSync, existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readRecord } from '../readers/read-records.js';
import type { RecordDocument } from '../schema/record.js';
import { formatRecord } from '../writers/format-record.js';
import { writeText } from '../writers/write-record.js';

const EXPECTED = 'expected';
/** Expected records do not hold what changes with every build: they name no pipeline and no gazetteer hash. */
const NEUTRAL = { name: 'expected', version: '', sha256: '', tool: '' };

const folderOf = (seeds: string, id: string) => path.join(seeds, EXPECTED, id);

/** The reviewed records of one seed, or null where there are none. */
export function readExpected(seeds: string, id: string): RecordDocument[] | null {
  const folder = folderOf(seeds, id);
  if (!existsSync(folder)) return null;
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => readRecord(path.join(folder, name)));
}

/** Makes records the expectation of a seed and keeps the reason in `expected/<id>/reasons.md`. */
export function acceptRecords(seeds: string, id: string, records: readonly RecordDocument[], why: string): void {
  const folder = folderOf(seeds, id);
  for (const name of existsSync(folder) ? readdirSync(folder) : []) if (name.endsWith('.json')) rmSync(path.join(folder, name));
  for (const record of records) writeText(path.join(folder, `${record.id}.json`), formatRecord(neutral(record)));
  appendFileSync(path.join(folder, 'reasons.md'), `- ${why.replaceAll('\n', ' ').trim()}\n`);
}

function neutral(record: RecordDocument): RecordDocument {
  const { reconciliation } = record;
  const gazetteer = { name: 'expected', version: '', sha256: '', entries: 0 };
  const { original } = record.source;
  return {
    ...record,
    source: {
      ...record.source,
      name: path.basename(record.source.name),
      original: original && { ...original, name: path.basename(original.name) },
    },
    pipeline: NEUTRAL,
    reconciliation: reconciliation && { ...reconciliation, gazetteer },
  };
}
