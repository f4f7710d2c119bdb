import { toCopydeskError } from '../errors/copydesk-error.js';

/** Tells on stderr what failed while the rest goes on; the worst failure gives the exit code. */
export function tellFailure(error: unknown, where: string): void {
  const coded = toCopydeskError(error, where);
  process.stderr.write(`${coded.message}\n`);
  process.exitCode = Math.max(Number(process.exitCode ?? 0), coded.exitCode);
}
