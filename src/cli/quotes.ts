import { QUOTE_KINDS } from '../document/layers.js';
import { CopydeskError } from '../errors/copydesk-error.js';
import { loadPipeline } from '../pipeline/load-pipeline.js';
import { runSource } from '../pipeline/run-source.js';
import { findInputs } from '../readers/find-inputs.js';
import { readFile } from '../readers/read-file.js';
import { mergeQuotes, type QuoteRow, quoteRows } from '../writers/quote-rows.js';
import { share } from './options.js';
import { formatQuotes } from './quote-table.js';
import { tellFailure } from './tell-failure.js';

/** Options of `copydesk quotes`; numbers are still text. */
export interface QuotesOptions {
  readonly pipeline: string;
  readonly format: string;
  readonly speaker?: string;
  readonly kind: string;
  readonly indirect?: boolean;
  readonly minCertainty: string;
  readonly merge?: boolean;
}

/** Prints the quotes of files; a file that fails is told on stderr and the rest goes on. Throws E-usage before any work. */
export async function quotes(names: readonly string[], options: QuotesOptions): Promise<void> {
  const least = share(options.minCertainty, '--min-certainty');
  const kinds = kindsOf(options);
  const pipeline = loadPipeline(options.pipeline, { only: ['quotes'] });
  const found = findInputs(names);
  const rows: QuoteRow[] = [];
  for (const failure of found.failures) tellFailure(failure, failure.details.where);
  for (const input of found.inputs) {
    try {
      const source = readFile(input);
      rows.push(...runSource(pipeline, source).records.flatMap((record) => quoteRows(record, source.raw)));
    } catch (error) {
      tellFailure(error, input.path);
    }
  }
  const wanted = rows.filter((row) => kinds.has(row.kind) && row.certainty >= least && hasSpeaker(row, options.speaker));
  process.stdout.write(formatQuotes(options.merge ? mergeQuotes(wanted) : wanted, options.format, rows.length));
}

function kindsOf({ kind, indirect }: QuotesOptions): ReadonlySet<string> {
  const asked = kind.split(',').map((k) => k.trim());
  const unknown = asked.find((k) => k !== 'all' && !QUOTE_KINDS.some((known) => known === k));
  if (unknown !== undefined)
    throw new CopydeskError('E-usage', {
      what: `"${unknown}" is no kind of quote`,
      where: '--kind',
      todo: `Use some of: ${QUOTE_KINDS.join(', ')}; or all.`,
    });
  return new Set(asked.includes('all') ? QUOTE_KINDS : [...asked, ...(indirect ? ['indirect'] : [])]);
}

/** Whether every word asked for stands in the speaker's mention or name; case and accents aside. */
function hasSpeaker(row: QuoteRow, wanted: string | undefined): boolean {
  if (wanted === undefined) return true;
  const name = fold(`${row.speaker ?? ''} ${row.entity ?? ''}`);
  return fold(wanted)
    .split(/\s+/)
    .every((word) => name.includes(word));
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
