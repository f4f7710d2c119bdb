import { ERROR_TABLE, type ErrorClass, type ErrorCode, EXIT_CODES } from './table.js';

/** What happened, where, and what the reader can do about it. */
export interface ErrorDetails {
  readonly what: string;
  readonly where: string;
  readonly todo: string;
}

/** The one error class that Copydesk throws on purpose: coded, placed, and keeping its cause. */
export class CopydeskError extends Error {
  override readonly name = 'CopydeskError';
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails, cause?: unknown) {
    super(
      `[${code}] ${ERROR_TABLE[code].title}: ${details.what} (${details.where}). ${details.todo}`,
      cause === undefined ? {} : { cause },
    );
    this.code = code;
    this.details = details;
  }

  get class(): ErrorClass {
    return ERROR_TABLE[this.code].class;
  }

  get exitCode(): number {
    return EXIT_CODES[this.class];
  }
}

/** Any thrown value as a coded error; what we did not expect is our bug. */
export function toCopydeskError(error: unknown, where: string): CopydeskError {
  if (error instanceof CopydeskError) return error;
  const what = error instanceof Error ? error.message : String(error);
  return new CopydeskError('E-stage-threw', { what, where, todo: 'Please report it with the smallest input that shows it.' }, error);
}
