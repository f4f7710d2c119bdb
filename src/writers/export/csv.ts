import path from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { type OpenSink, openText } from './sink.js';
import type { Table } from './tables.js';

/** Tables as CSV files (RFC 4180, UTF-8, header row). An empty cell is an unknown value; what a spreadsheet would run as a formula is quoted. */
export const openCsv: OpenSink = (folder, table) => {
  const columns = Object.keys(table.columns);
  const file = openText(path.join(folder, `${table.name}.csv`), stringify([columns]));
  return {
    write: (rows) => {
      if (rows.length > 0) file.append(stringify([...rows], { columns, cast: { boolean: String }, escape_formulas: hasWords(table) }));
    },
    finish: file.finish,
    drop: file.drop,
  };
};

/** Only tables with words out of the text can hold a formula; a number below zero is none. */
const hasWords = (table: Table) => 'text' in table.columns || 'title' in table.columns || 'name' in table.columns;
