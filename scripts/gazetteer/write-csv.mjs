// Writes the rows of a gazetteer as CSV (RFC 4180), sorted by id.
import { writeFileSync } from 'node:fs';

const quote = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** Writes one file; rows are sorted by id, then by the columns behind it. */
export function writeCsv(file, columns, rows) {
  const cells = rows.map((row) => columns.map((column) => String(row[column] ?? '')));
  cells.sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1]) || compare(a.join(), b.join()));
  const lines = [columns, ...cells].map((row) => row.map(quote).join(','));
  writeFileSync(file, `${lines.join('\n')}\n`);
}
