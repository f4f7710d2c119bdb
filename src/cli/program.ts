import { Command } from 'commander';
import { VERSION } from '../pipeline/tool.js';
import { addCommands } from './commands.js';

const EXAMPLES = `
Examples:
  copydesk run articles/ -o output          every text, page and feed of a folder, one JSON file per article
  copydesk quotes article.txt               who said what, as a table
  copydesk pipe < in.ndjson > out.ndjson    a filter for other programs
  copydesk regress seeds                    compare extraction with the reviewed records

Exit codes: 0 all well, 1 difference found, 2 usage or configuration, 3 some inputs failed, 4 bug in Copydesk, 5 output could not be written`;

/** The command line: arguments and printing, nothing else. */
export function buildProgram(): Command {
  const program = new Command('copydesk')
    .description('Turns raw news text into structured, checkable JSON')
    .version(VERSION)
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .showHelpAfterError('(copydesk --help lists the commands)');
  addCommands(program);
  return program;
}
