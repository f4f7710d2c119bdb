import path from 'node:path';
import { toCopydeskError } from '../errors/copydesk-error.js';
import type { Pipeline } from '../pipeline/pipeline.js';
import { runSource } from '../pipeline/run-source.js';
import type { Input } from '../readers/find-inputs.js';
import { readFile } from '../readers/read-file.js';
import { convertOffsets } from '../schema/offsets.js';
import type { OffsetUnit, RecordDocument } from '../schema/record.js';
import { writeRecord, writeText } from '../writers/write-record.js';
import type { SourceCounts, SourceReport } from './report.js';

/** Reads, runs and writes one file, with the text that was derived of it. Never throws for what the file holds: a failure is a report with its code. */
export function processFile(pipeline: Pipeline, input: Input, folder: string, unit: OffsetUnit): SourceReport {
  try {
    const source = readFile(input);
    const { records, outside } = runSource(pipeline, source);
    const text = source.original === undefined ? null : source.name;
    if (text !== null) writeText(path.join(folder, text), source.raw);
    for (const record of records) writeRecord(folder, convertOffsets(record, source.raw, unit));
    const ids = records.map((r) => r.id);
    return {
      status: 'ok',
      id: input.id,
      name: input.path,
      sha256: source.original?.sha256 ?? source.sha256,
      encoding: source.original?.encoding ?? source.encoding,
      text,
      records: ids,
      counts: countAll(records),
      outside: [...outside],
    };
  } catch (error) {
    return failedReport(input, error);
  }
}

/** The report of a source that failed. */
export function failedReport(input: Input, error: unknown): SourceReport {
  const coded = toCopydeskError(error, input.path);
  return { status: 'failed', id: input.id, name: input.path, code: coded.code, message: coded.message };
}

function countAll(records: readonly RecordDocument[]): SourceCounts {
  const sum = (count: (record: RecordDocument) => number) => records.reduce((n, record) => n + count(record), 0);
  return {
    articles: records.length,
    sentences: sum((r) => r.sentences.length),
    entities: sum((r) => r.entities.length),
    quotes: sum((r) => r.quotes.length),
    dates: sum((r) => r.dates.length),
    numbers: sum((r) => r.numbers.length),
    linked: sum((r) => r.reconciliation?.counts.matched ?? 0),
    notices: sum((r) => r.notices.length),
  };
}
