import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { guardOutput } from '../writers/guard-output.js';
import { readSourceReport, type SourceReport } from './report.js';

/** Which pipeline and offset unit a journal belongs to. */
export interface JournalKey {
  readonly pipeline: string;
  readonly offsets: string;
}

/** The finished sources of a run in progress, appended one a line, so that a killed run goes on where it stopped. */
export interface Journal {
  readonly finished: readonly SourceReport[];
  readonly add: (report: SourceReport) => void;
  readonly remove: () => void;
}

/** Opens the journal of an output folder; one of another pipeline or unit is begun anew. Throws E-output-write. */
export function openJournal(folder: string, key: JournalKey): Journal {
  const file = path.join(folder, '.journal.ndjson');
  const head = JSON.stringify(key);
  return guardOutput(file, () => {
    mkdirSync(folder, { recursive: true });
    const [first, ...lines] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    const isOurs = first === head;
    if (!isOurs) writeFileSync(file, `${head}\n`);
    return {
      finished: isOurs ? lines.map(readSourceReport).filter((report) => report !== null) : [],
      add: (report) => guardOutput(file, () => appendFileSync(file, `${JSON.stringify(report)}\n`)),
      remove: () => rmSync(file, { force: true }),
    };
  });
}
