import { type ExportFormat, exportRecords } from '../batch/export-records.js';
import { tellFailure } from './tell-failure.js';

/** Options of `copydesk export`. */
export interface ExportOptions {
  readonly to: ExportFormat;
  readonly out: string;
}

/** Writes the records of a batch in another form; a record that fails is told on stderr (exit 3). */
export async function exportBatch(output: string, { to, out }: ExportOptions): Promise<void> {
  const documents = await exportRecords(output, { to, out, onFailure: tellFailure });
  process.stdout.write(`${documents} documents as ${to} in ${out}\n`);
}
