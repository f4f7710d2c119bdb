// The one format of all hand tables:
//
//   # source: own; licence: CC0-1.0            first line: where the rows come from
//   @GPE city in Ukraine | weight 40           heading: type, description of the rows below, weight (30 where none is given)
//   name | other names; ... | notes; ...       a row; the last two parts may be missing
//
// Another name starts with a sign for its kind (none: short) and may end with its language and the words that must be near:
//   ^ acronym   + official   - former   % transliteration   * metonym   > demonym   ~ misspelling   # code   ! never   = exactly as written
//   Warschau @de     Defence Ministry [Ukraine Kyiv]
// A note is "key: value" (about, weight, wikidata, id, body, form, capital, people, adj, codes, bodies, without, article, state) or a term of office: role, whose, from, to.
import { readFileSync } from 'node:fs';

const KINDS = {
  '^': 'acronym',
  '+': 'official',
  '-': 'former',
  '%': 'transliteration',
  '*': 'metonym',
  '>': 'demonym',
  '~': 'misspelling',
  '#': 'code',
  '!': 'never',
};

/** The parts of a list written with semicolons. */
export const listOf = (text) =>
  (text ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The rows of a table with what their heading says. Throws where a line is no row. */
export function readTable(file) {
  const [first, ...lines] = readFileSync(file, 'utf8').split('\n');
  const [, source, licence] = /^# source: (.+); licence: (.+)$/.exec(first) ?? fail(file, first);
  let heading = null;
  const rows = [];
  for (const line of lines) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('@')) heading = readHeading(line, file);
    else rows.push({ ...heading, ...readRow(line, file), source, licence, file });
  }
  return rows;
}

function readHeading(line, file) {
  const [, type, about, , weight] = /^@([A-Z]+) ?([^|]*?)( \| weight (\d+))?$/.exec(line) ?? fail(file, line);
  return { type, about, weight: Number(weight ?? 30) };
}

function readRow(line, file) {
  const [name, others, notes, more] = line.split('|').map((part) => part.trim());
  if (name === '' || more !== undefined) fail(file, line);
  return { name, aliases: listOf(others).map(readAlias), ...readNotes(notes) };
}

/** Another name as it is written in a table. */
export function readAlias(text) {
  const [, sign, alias, , context, , lang] = /^([-^+%*>~#!=]?)(.+?)( \[(.+)\])?( @([a-z]{2,3}))?$/.exec(text);
  return { kind: KINDS[sign] ?? 'short', isExact: sign === '=', alias, context: context ?? '', lang: lang ?? 'en' };
}

function readNotes(notes) {
  const row = { terms: [] };
  for (const note of listOf(notes)) {
    const [, key, value] = /^([a-z]+): (.*)$/.exec(note) ?? [];
    if (key === undefined) row.terms.push(note.split(',').map((part) => part.trim()));
    else row[key] = value;
  }
  return row;
}

function fail(file, line) {
  throw new Error(`${file}: no row: ${line}`);
}
