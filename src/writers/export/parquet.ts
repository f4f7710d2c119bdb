import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import { guardOutput } from '../guard-output.js';
import type { OpenSink } from './sink.js';
import type { ColumnType, Row } from './tables.js';

/** Rows of one row group: as many as are held in memory. */
const GROUP = 20_000;

/** Tables as Parquet files (Snappy), every column nullable. */
export const openParquet: OpenSink = (folder, table) => {
  const file = path.join(folder, `${table.name}.parquet`);
  const growing = `${file}.part`;
  const columns = Object.entries(table.columns);
  const writer = guardOutput(file, () => {
    mkdirSync(folder, { recursive: true });
    return new ParquetWriter({ writer: fileWriter(growing), schema: schemaOf(columns), createdBy: 'copydesk' });
  });
  let held: Row[] = [];
  const flush = () => {
    const columnData = columns.map(([name]) => ({ name, data: held.map((row) => row[name] ?? null) }));
    guardOutput(file, () => writer.write({ columnData, rowGroupSize: GROUP }));
    held = [];
  };
  return {
    write: (rows) => {
      for (const row of rows) held.push(row);
      if (held.length >= GROUP) flush();
    },
    finish: () => {
      flush();
      guardOutput(file, () => {
        writer.finish();
        renameSync(growing, file);
      });
    },
    drop: () => rmSync(growing, { force: true }),
  };
};

type Schema = ConstructorParameters<typeof ParquetWriter>[0]['schema'];

function schemaOf(columns: readonly (readonly [string, ColumnType])[]): Schema {
  const fields = columns.map(([name, type]) =>
    type === 'STRING'
      ? { name, type: 'BYTE_ARRAY' as const, converted_type: 'UTF8' as const, repetition_type: 'OPTIONAL' as const }
      : { name, type, repetition_type: 'OPTIONAL' as const },
  );
  return [{ name: 'copydesk', num_children: fields.length }, ...fields];
}
