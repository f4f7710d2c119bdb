import { ENTITY_TYPES, type EntityType } from '../../../document/layers.js';

/** One article of training copy: its text without marks; offsets of the marked names in UTF-16 code units, end exclusive. */
export interface CopyArticle {
  readonly domain: string;
  /** The line of the file on which each paragraph stands, 1-based. */
  readonly lines: readonly number[];
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: EntityType }[];
  /** Names that a `# plain:` line exempts from the checks: also ordinary words here ("May"), or beginning with a title. */
  readonly plain: readonly string[];
}

/** Something wrong with a copy file; `level` error: mend it, doubt: look at it. */
export interface CopyProblem {
  readonly line: number;
  readonly level: 'error' | 'doubt';
  readonly message: string;
}

/** A copy file as read. */
export interface CopyFile {
  readonly articles: readonly CopyArticle[];
  readonly problems: readonly CopyProblem[];
}

const SEPARATOR = '===';
const isType = (text: string): text is EntityType => ENTITY_TYPES.some((type) => type === text);

/**
 * Reads training copy: articles parted by lines `===`, head lines `# domain: ...` and `# plain: name; name`, then a paragraph a line with
 * marks `[Kyiv|GPE]`; `\[`, `\]`, `\|` and `\\` are the characters themselves. Lines that break the format are told, not read.
 */
export function parseCopy(source: string): CopyFile {
  const articles: CopyArticle[] = [];
  const problems: CopyProblem[] = [];
  let head = new Map<string, string>();
  let paragraphs: MarkedLine[] = [];
  const close = (): void => {
    if (paragraphs.length > 0) articles.push(joinLines(paragraphs, head));
    head = new Map();
    paragraphs = [];
  };
  source.split(/\r?\n/).forEach((text, at) => {
    const line = at + 1;
    const [, key, value] = /^# (\w+): (.*)$/.exec(text) ?? [];
    if (text === SEPARATOR) close();
    else if (key !== undefined && value !== undefined && paragraphs.length === 0) head.set(key, value.trim());
    else if (text.trim() !== '') paragraphs.push(readLine(text, line, (message) => problems.push({ line, level: 'error', message })));
  });
  close();
  return { articles, problems };
}

interface MarkedLine {
  readonly line: number;
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: EntityType }[];
}

function joinLines(lines: readonly MarkedLine[], head: ReadonlyMap<string, string>): CopyArticle {
  let text = '';
  const entities = lines.flatMap((part) => {
    if (text !== '') text += '\n';
    const at = text.length;
    text += part.text;
    return part.entities.map(({ start, end, type }) => ({ start: start + at, end: end + at, type }));
  });
  const plain = (head.get('plain') ?? '').split(';').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
  return { domain: head.get('domain') ?? 'none', lines: lines.map(({ line }) => line), text, entities, plain };
}

function readLine(source: string, line: number, tell: (message: string) => void): MarkedLine {
  let text = '';
  let open = -1;
  let typeFrom = -1;
  const entities: { start: number; end: number; type: EntityType }[] = [];
  for (let i = 0; i < source.length; i++) {
    const char = source[i] ?? '';
    const next = source[i + 1] ?? '';
    if (char === '\\' && '[]|\\'.includes(next) && next !== '') {
      text += next;
      i++;
    } else if (char === '[') {
      if (open >= 0) tell(`a mark within a mark near "${source.slice(i, i + 20)}"`);
      open = text.length;
    } else if (char === '|' && open >= 0) typeFrom = i + 1;
    else if (char === ']') {
      const type = source.slice(typeFrom, i);
      if (open < 0 || typeFrom < 0)
        tell(`a mark without ${open < 0 ? 'beginning' : 'type'} near "${source.slice(Math.max(0, i - 20), i)}"`);
      else if (!isType(type)) tell(`unknown type "${type}"`);
      else if (open === text.length) tell('an empty mark');
      else entities.push({ start: open, end: text.length, type });
      open = -1;
      typeFrom = -1;
    } else if (typeFrom < 0) text += char;
  }
  if (open >= 0) tell(`a mark without end near "${text.slice(open, open + 20)}"`);
  return { line, text, entities };
}

/** Writes an article in the copy format, without its head lines. */
export function writeCopy(text: string, entities: CopyArticle['entities']): string {
  let at = 0;
  let out = '';
  for (const { start, end, type } of [...entities].sort((a, b) => a.start - b.start)) {
    out += `${escaped(text.slice(at, start))}[${escaped(text.slice(start, end))}|${type}]`;
    at = end;
  }
  return out + escaped(text.slice(at));
}

const escaped = (text: string): string => text.replace(/[[\]|\\]/g, '\\$&');
