#!/usr/bin/env node
import { CommanderError } from 'commander';
import { CopydeskError, toCopydeskError } from '../errors/copydesk-error.js';
import { EXIT_CODES } from '../errors/table.js';
import { buildProgram } from './program.js';

/** Runs the command line; whatever goes wrong ends as one coded line on stderr and an exit code. */
async function main(): Promise<number> {
  try {
    await buildProgram().parseAsync();
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_CODES.usage;
    const coded = toCopydeskError(error, 'the command line');
    process.stderr.write(`${coded.message}\n`);
    if (coded.code === 'E-stage-threw' && coded.cause instanceof Error) process.stderr.write(`${coded.cause.stack ?? ''}\n`);
    return coded.exitCode;
  }
}

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  const full = new CopydeskError(
    'E-output-write',
    { what: error.message, where: 'standard output', todo: 'Check what it goes to.' },
    error,
  );
  process.stderr.write(`${full.message}\n`);
  process.exit(full.exitCode);
});
process.exitCode = await main();
