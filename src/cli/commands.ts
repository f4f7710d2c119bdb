import type { Command } from 'commander';
import { defaultPipeline } from './default-pipeline.js';

/** Adds every command; each is loaded only when it runs, so that `--help` starts fast. */
export function addCommands(program: Command): void {
  program
    .command('pipe')
    .description('NDJSON in ({"id","text","published"?} a line), NDJSON out: one record per article, in input order')
    .option('-p, --pipeline <folder>', 'pipeline folder', defaultPipeline())
    .option('--clean', 'the text is article body already: every line is body')
    .option('--stages <names>', 'only these stages (comma-separated) and what they need')
    .option('--gazetteer <folder>', 'another gazetteer than the pipeline\'s')
    .option('--offsets <unit>', 'utf16, codepoint or utf8', 'utf16')
    .action(async (options) => (await import('./pipe.js')).pipe(options));
}
