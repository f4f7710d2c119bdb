import { CopydeskError } from '../errors/copydesk-error.js';

/** Runs what writes a file or folder. Throws E-output-write with its name. */
export function guardOutput<T>(file: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    const todo = 'Check that the folder exists, may be written and has room.';
    throw new CopydeskError('E-output-write', { what, where: file, todo }, error);
  }
}
