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
import { tellFailure } from './tell-failure.js';

type Format = 'csv' | 'ndjson' | 'parquet' | 'conll' | 'brat' | 'jsonld';

/** Options of `copydesk export`. */
export interface ExportOptions {
  readonly to: Format;
  readonly out: string;
}

/** Writes the records of a batch in another form. A record whose source is gone fails alone (exit 3). */
export async function exportRecords(output: string, { to, out }: ExportOptions): Promise<void> {
  const take = await TAKERS[to](out);
  let documents = 0;
  try {
    for (const record of eachRecord(output)) documents += Number(take.record(record));
    take.finish();
  } catch (error) {
    take.drop();
    throw error;
  }
  process.stdout.write(`${documents} documents as ${to} in ${out}\n`);
}

/** What takes records, one after the other; `record` says whether it could. */
interface Taker {
  readonly record: (record: RecordDocument) => boolean;
  readonly finish: () => void;
  readonly drop: () => void;
}

const nothing = () => {};

const TAKERS: Readonly<Record<Format, (out: string) => Promise<Taker>>> = {
  csv: async (out) => tables(out, openCsv),
  parquet: async (out) => tables(out, (await import('../writers/export/parquet.js')).openParquet),
  ndjson: async (out) => lines(out, (record) => `${JSON.stringify(record)}\n`),
  conll: async (out) => {
    const { openTokenizer } = await import('../language/tokenize.js');
    return lines(
      out,
      withSource((record, raw) => {
        const tokenize = openTokenizer();
        return formatConll(record, (sentence: Span) => tokenize(raw, sentence));
      }),
    );
  },
  brat: async (out) => {
    const write = withSource((record, raw) => {
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
  jsonld: async (out) => {
    const write = withSource((record, raw) => {
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

/** Gives a format the text of a record's source; null, told on stderr, where there is none that its offsets fit. */
function withSource(format: (record: RecordDocument, raw: string) => string): (record: RecordDocument) => string | null {
  const read = originReader();
  return (record) => {
    const raw = record.offsets === 'utf16' ? read(record)?.raw : undefined;
    if (raw !== undefined) return format(record, raw);
    const what =
      record.offsets === 'utf16' ? `"${record.source.name}" is gone or has changed` : `its offsets count ${record.offsets} units`;
    const todo = 'Run its source again without --offsets.';
    tellFailure(new CopydeskError('E-export-source', { what, where: record.id, todo }), record.id);
    return null;
  };
}
