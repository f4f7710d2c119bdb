import type { z } from 'zod';

/** A zod error told as sentences, each with its path: `stages[2].options.limit: expected number`. */
export function tellIssues(error: z.ZodError): string {
  return error.issues.map((issue) => `${tellPath(issue.path)}: ${issue.message}`).join('; ');
}

function tellPath(path: readonly PropertyKey[]): string {
  const told = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return told === '' ? 'the whole' : told.replace(/^\./, '');
}
