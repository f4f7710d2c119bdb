import { PERSON_TITLES } from '../lexicon.js';
import { type CopyArticle, type CopyProblem, parseCopy } from './copy-format.js';

/** Checks a copy file: format, marks that hold a title, an article or a possessive, names marked two ways, names left unmarked. */
export function checkCopy(source: string): CopyProblem[] {
  const { articles, problems } = parseCopy(source);
  return [...problems, ...articles.flatMap((article) => [...badMarks(article), ...markedTwoWays(article), ...leftUnmarked(article)])];
}

function badMarks({ text, entities, lines, plain }: CopyArticle): CopyProblem[] {
  return entities.flatMap(({ start, end, type }) => {
    const name = text.slice(start, end);
    const message = plain.includes(name) ? null : faultOf(name, type);
    return message === null ? [] : [{ line: lineAt(text, start, lines), level: 'error' as const, message: `"${name}" ${message}` }];
  });
}

function faultOf(name: string, type: string): string | null {
  if (name.trim() !== name) return 'begins or ends with a blank';
  if (/^(?:the|a|an) /.test(name)) return 'begins with an article in small letters';
  if (/['’]s$/.test(name) && !name.startsWith('St') && ['PERSON', 'GPE', 'LOC', 'NORP'].includes(type)) return 'holds a possessive ending';
  const first = name.split(' ')[0]?.toLowerCase() ?? '';
  return type === 'PERSON' && name.includes(' ') && PERSON_TITLES.has(first) && !ALSO_NAMES.has(first) ? 'begins with a title' : null;
}

/** Titles that are given names or nicknames too. */
const ALSO_NAMES = new Set(['prince', 'judge', 'king', 'queen', 'dame', 'major', 'justice', 'sultan', 'emir', 'lord', 'lady']);

function markedTwoWays({ text, entities, lines }: CopyArticle): CopyProblem[] {
  const types = new Map<string, string>();
  return entities.flatMap(({ start, end, type }) => {
    const name = text.slice(start, end);
    const before = types.get(name);
    types.set(name, type);
    if (before === undefined || before === type) return [];
    return [{ line: lineAt(text, start, lines), level: 'doubt' as const, message: `"${name}" is marked ${before} and ${type}` }];
  });
}

function leftUnmarked({ text, entities, lines, plain }: CopyArticle): CopyProblem[] {
  const names = new Set(entities.map(({ start, end }) => text.slice(start, end)).filter((name) => /\p{Lu}/u.test(name) && name.length > 1));
  return [...names].flatMap((name) => {
    if (plain.includes(name)) return [];
    return placesOf(text, name)
      .filter((at) => !entities.some(({ start, end }) => start < at + name.length && at < end))
      .map((at) => ({
        line: lineAt(text, at, lines),
        level: 'error' as const,
        message: `"${name}" is marked elsewhere in its article, not here`,
      }));
  });
}

function placesOf(text: string, name: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const after = text.slice(at + name.length, at + name.length + 2);
    if (!/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 1), at)) && !/^(?:[\p{L}\p{N}]|[.&]\p{L})/u.test(after)) places.push(at);
  }
  return places;
}

const lineAt = (text: string, at: number, lines: readonly number[]): number => lines[text.slice(0, at).split('\n').length - 1] ?? 0;
