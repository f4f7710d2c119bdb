import { Command } from 'commander';
import { CopydeskError } from '../errors/copydesk-error.js';
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
    .configureOutput({ outputError: (text, write) => write(`${usageError(text).message}\n`) });
  addCommands(program);
  return program;
}

/** What the parser of arguments says, in the form of all our messages. */
function usageError(told: string): CopydeskError {
  const what = told
    .replace(/^error: /, '')
    .trim()
    .replace(/\.$/, '');
  return new CopydeskError('E-usage', {
    what,
    where: 'the command line',
    todo: '`copydesk --help` lists the commands; each has a --help, too.',
  });
}
