import path from 'node:path';

/** What a file holds, by its ending. */
export type FileKind = 'text' | 'page' | 'xml';

const KINDS: Readonly<Record<string, FileKind>> = {
  '.html': 'page',
  '.htm': 'page',
  '.xhtml': 'page',
  '.xml': 'xml',
  '.rss': 'xml',
  '.atom': 'xml',
};
/** Endings of the files that a folder is searched for. */
export const ENDINGS = ['txt', 'text', ...Object.keys(KINDS).map((ending) => ending.slice(1))];

/** The kind of a file; what has none of the known endings is plain text. */
export function kindOf(file: string): FileKind {
  return KINDS[path.extname(file).toLowerCase()] ?? 'text';
}
