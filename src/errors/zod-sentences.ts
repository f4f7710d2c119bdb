import type { z } from 'zod';

/** So many issues say enough: a file of another kind has one for every key. */
const MOST_TOLD = 5;

/** A zod error told as sentences, each with its path: `stages[2].options.limit: expected number`. */
export function tellIssues({ issues }: z.ZodError): string {
  const told = issues.slice(0, MOST_TOLD).map(({ path, message }) => `${tellPath(path)}: ${message}`);
  const left = issues.length - told.length;
  return [...told, ...(left > 0 ? [`${left} more`] : [])].join('; ');
}

function tellPath(path: readonly PropertyKey[]): string {
  const told = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return told === '' ? 'the whole' : told.replace(/^\./, '');
}
