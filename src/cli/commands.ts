import { type Command, Option } from 'commander';
import { QUOTE_KINDS } from '../document/layers.js';
import { DEFAULT_FOLDER } from '../pipeline/default-folder.js';

/** Adds every command; each is loaded only when it runs, so that `--help` starts fast. */
export function addCommands(program: Command): void {
  addRun(program);
  addPipe(program);
  addQuotes(program);
  addRegress(program);
  addLooking(program);
  addGazetteer(program);
  addServe(program);
  addExport(program);
}

const pipelineOption = () => new Option('-p, --pipeline <folder>', 'pipeline folder').default(DEFAULT_FOLDER, 'pipelines/news');
const gazetteerOption = () => new Option('--gazetteer <folder>', "another gazetteer than the pipeline's");
const offsetsOption = () => new Option('--offsets <unit>', 'unit of offsets').choices(['utf16', 'codepoint', 'utf8']).default('utf16');
const jsonOption = () => new Option('--json', 'print the result as JSON');

function addRun(program: Command): void {
  program
    .command('run [inputs...]')
    .description('process files, folders and globs: one JSON file per article and a report (default: seeds)')
    .addOption(pipelineOption())
    .option('-o, --output <folder>', 'folder for the records', 'output')
    .option('-w, --workers <number>', 'worker threads (default: all cores)')
    .option('--time-out <seconds>', 'longest time for one file', '60')
    .option('--memory <megabytes>', 'largest heap of one worker', '2048')
    .addOption(gazetteerOption())
    .addOption(offsetsOption())
    .addOption(jsonOption())
    .option('-q, --quiet', 'print nothing but errors')
    .action(async (inputs, options) => (await import('./run.js')).run(inputs, options));
}

function addPipe(program: Command): void {
  program
    .command('pipe')
    .description('NDJSON in ({"id","text","published"?} a line), NDJSON out: one record per article, in input order')
    .addOption(pipelineOption())
    .option('--clean', 'the text is article body already: every line is body')
    .option('--stages <names>', 'only these stages (comma-separated) and what they need')
    .addOption(gazetteerOption())
    .addOption(offsetsOption())
    .action(async (options) => (await import('./pipe.js')).pipe(options));
}

function addQuotes(program: Command): void {
  program
    .command('quotes <inputs...>')
    .description('who said what, where')
    .addOption(pipelineOption())
    .addOption(new Option('--format <format>', 'form of the output').choices(['table', 'csv', 'json', 'ndjson']).default('table'))
    .option('--speaker <name>', 'only quotes whose speaker holds this name')
    .option('--kind <kinds>', `only these kinds (comma-separated): ${QUOTE_KINDS.join(', ')}; or all`, 'direct,mixed,nested')
    .option('--indirect', 'indirect quotes too')
    .option('--min-certainty <number>', 'only quotes at least this sure', '0')
    .option('--merge', 'join the same quote of several articles into one row')
    .action(async (inputs, options) => (await import('./quotes.js')).quotes(inputs, options));
}

function addRegress(program: Command): void {
  program
    .command('regress [folder]')
    .description('run the seed files of a folder and diff them with their reviewed records (default: seeds)')
    .addOption(pipelineOption())
    .addOption(jsonOption())
    .action(async (folder, options) => (await import('./regress.js')).regressSeeds(folder ?? 'seeds', options));
  program
    .command('accept <seed>')
    .description('make what the pipeline says now the expectation of a seed')
    .requiredOption('--why <reason>', 'kept beside the expectation')
    .option('--seeds <folder>', 'seed folder', 'seeds')
    .addOption(pipelineOption())
    .action(async (seed, options) => (await import('./regress.js')).acceptSeed(seed, options));
  program
    .command('diff <before> <after>')
    .description('differences between two folders of records, annotation by annotation')
    .addOption(jsonOption())
    .action(async (before, after, options) => (await import('./regress.js')).diffFolders(before, after, options));
}

function addLooking(program: Command): void {
  program
    .command('explain [pipeline]')
    .description('what a pipeline runs, what each stage needs and gives, with which options')
    .addOption(jsonOption())
    .action(async (folder, options) => (await import('./explain.js')).explain(folder ?? DEFAULT_FOLDER, options));
  program
    .command('schema')
    .description('the JSON Schema of the record')
    .action(async () => (await import('./schema.js')).printSchema());
}

function addGazetteer(program: Command): void {
  const gazetteer = program.command('gazetteer').description('look after a gazetteer');
  gazetteer
    .command('lint [folder]')
    .description("everything that is wrong with a gazetteer (default: the news pipeline's)")
    .action(async (folder) => (await import('./gazetteer.js')).lint(folder ?? `${DEFAULT_FOLDER}/gazetteer`));
  gazetteer
    .command('compile [folder]')
    .description('write the compiled form beside the files: loading a large gazetteer takes a fraction of the time until a file changes')
    .action(async (folder) => (await import('./gazetteer.js')).compile(folder ?? `${DEFAULT_FOLDER}/gazetteer`));
  gazetteer
    .command('stats [folder]')
    .description('how many entities and aliases of which kind')
    .action(async (folder) => (await import('./gazetteer.js')).stats(folder ?? `${DEFAULT_FOLDER}/gazetteer`));
  gazetteer
    .command('queue [output]')
    .description('the names that a batch could not link, ranked, as CSV for a spreadsheet (default: output)')
    .option('-o, --out <file>', 'write to a file instead of the terminal')
    .action(async (output, options) => (await import('./curate.js')).queue(output ?? 'output', options));
  gazetteer
    .command('import <queue>')
    .description('take an edited queue into a gazetteer: shows the links gained, lost and changed, then writes')
    .addOption(pipelineOption())
    .addOption(gazetteerOption())
    .option('--batch <folder>', 'records of the batch to try the change on', 'output')
    .option('--who <name>', 'the curator, named as source and in decisions', 'curator')
    .option('--date <day>', 'day of the rulings, YYYY-MM-DD (default: today)')
    .option('--licence <licence>', 'licence of the rows added', 'CC0-1.0')
    .option('--dry-run', 'show, write nothing')
    .action(async (file, options) => (await import('./curate.js')).importQueue(file, options));
}

function addServe(program: Command): void {
  program
    .command('serve')
    .description('a local web service')
    .option('--reconcile', 'answer the W3C Reconciliation Service API 0.2 (OpenRefine) from the gazetteer')
    .addOption(pipelineOption())
    .addOption(gazetteerOption())
    .option('--host <address>', 'address to listen on; the default is reached from this machine only', '127.0.0.1')
    .option('--port <number>', 'port to listen on', '8765')
    .option('--url <url>', 'address by which clients reach the service, where it is another one')
    .action(async (options) => (await import('./serve.js')).serve(options));
}

function addExport(program: Command): void {
  program
    .command('export [output]')
    .description('the records of a batch in another form (default: output)')
    .addOption(new Option('--to <format>', 'form').choices(['csv', 'ndjson', 'parquet', 'conll', 'brat', 'jsonld']).makeOptionMandatory())
    .requiredOption('-o, --out <path>', 'a folder for csv, parquet, brat and jsonld; a file for ndjson and conll')
    .action(async (output, options) => (await import('./export.js')).exportBatch(output ?? 'output', options));
}
