import path from 'node:path';
import type { Span } from '../document/span.js';
import { CopydeskError } from '../errors/copydesk-error.js';
import { originReader } from '../readers/read-origin.js';
import { eachRecord } from '../readers/read-records.js';
import { convertOffsets } from '../schema/offsets.js';
import type { RecordDocument } from '../schema/record.js';
import { bratConfiguration, formatBrat } from '../writers/export/brat.js';
import { formatConll } from '../writers/export/conll.js';
import { openCsv } from '../writers/export/csv.js';
import { formatJsonLd } from '../writers/export/json-ld.js';
import { type OpenSink, openText } from '../writers/export/sink.js';
import { TABLES } from '../writers/export/tables.js';
import { writeText } from '../writers/write-record.js';

export type ExportFormat = 'csv' | 'ndjson' | 'parquet' | 'conll' | 'brat' | 'jsonld';

/** What to export as, where to (a folder or a file, by format), and who is told of a record that fails. */
export interface ExportOptions {
  readonly to: ExportFormat;
  readonly out: string;
  readonly onFailure: (error: CopydeskError, id: string) => void;
}

/** Writes the records of a batch in another form and says how many. A record whose source is gone fails alone. Throws E-output-write, E-input-*. */
export async function exportRecords(output: string, { to, out, onFailure }: ExportOptions): Promise<number> {
  const take = await TAKERS[to](out, onFailure);
  let documents = 0;
  try {
    for (const record of eachRecord(output)) documents += Number(take.record(record));
    take.finish();
  } catch (error) {
    take.drop();
    throw error;
  }
  return documents;
}

/** What takes records, one after the other; `record` says whether it could. */
interface Taker {
  readonly record: (record: RecordDocument) => boolean;
  readonly finish: () => void;
  readonly drop: () => void;
}

const nothing = () => {};

const TAKERS: Readonly<Record<ExportFormat, (out: string, onFailure: ExportOptions['onFailure']) => Promise<Taker>>> = {
  csv: async (out) => tables(out, openCsv),
  parquet: async (out) => tables(out, (await import('../writers/export/parquet.js')).openParquet),
  ndjson: async (out) => lines(out, (record) => `${JSON.stringify(record)}\n`),
  conll: async (out, onFailure) => {
    const { openTokenizer } = await import('../language/tokenize.js');
    return lines(
      out,
      withSource(onFailure, (record, raw) => {
        const tokenize = openTokenizer();
        return formatConll(record, (sentence: Span) => tokenize(raw, sentence));
      }),
    );
  },
  brat: async (out, onFailure) => {
    const write = withSource(onFailure, (record, raw) => {
      const { txt, ann } = formatBrat(convertOffsets(record, raw, 'codepoint'), [...raw]);
      writeText(path.join(out, `${record.id}.txt`), txt);
      writeText(path.join(out, `${record.id}.ann`), ann);
      return '';
    });
    return {
      record: (record) => write(record) !== null,
      finish: () => writeText(path.join(out, 'annotation.conf'), bratConfiguration()),
      drop: nothing,
    };
  },
  jsonld: async (out, onFailure) => {
    const write = withSource(onFailure, (record, raw) => {
      writeText(path.join(out, `${record.id}.jsonld`), formatJsonLd(convertOffsets(record, raw, 'codepoint')));
      return '';
    });
    return { record: (record) => write(record) !== null, finish: nothing, drop: nothing };
  },
};

function tables(out: string, open: OpenSink): Taker {
  const sinks = TABLES.map((table) => ({ table, sink: open(out, table) }));
  return {
    record: (record) => {
      for (const { table, sink } of sinks) sink.write(table.rowsOf(record));
      return true;
    },
    finish: () => {
      for (const { sink } of sinks) sink.finish();
    },
    drop: () => {
      for (const { sink } of sinks) sink.drop();
    },
  };
}

function lines(out: string, format: (record: RecordDocument) => string | null): Taker {
  const file = openText(out, '');
  const record = (one: RecordDocument) => {
    const text = format(one);
    if (text !== null) file.append(text);
    return text !== null;
  };
  return { record, finish: file.finish, drop: file.drop };
}

/** Gives a format the text of a record's source; null, and told, where there is none that its offsets fit. */
function withSource(
  onFailure: ExportOptions['onFailure'],
  format: (record: RecordDocument, raw: string) => string,
): (record: RecordDocument) => string | null {
  const read = originReader();
  return (record) => {
    const raw = record.offsets === 'utf16' ? read(record)?.raw : undefined;
    if (raw !== undefined) return format(record, raw);
    const what =
      record.offsets === 'utf16' ? `"${record.source.name}" is gone or has changed` : `its offsets count ${record.offsets} units`;
    const todo = 'Run its source again without --offsets.';
    onFailure(new CopydeskError('E-export-source', { what, where: record.id, todo }), record.id);
    return null;
  };
}
