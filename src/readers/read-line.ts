import { isUtf8 } from 'node:buffer';
import type { Source } from '../document/document.js';
import type { Entity, Layers } from '../document/layers.js';
import { sha256Of } from '../document/sha256.js';
import { CopydeskError } from '../errors/copydesk-error.js';
import { tellIssues } from '../errors/zod-sentences.js';
import { type InputLine, inputLineSchema } from '../schema/input-line.js';
import type { ByteLine } from './read-lines.js';

/** The source of a line, and the layers that it brings. */
export interface LineInput {
  readonly source: Source;
  readonly given: Partial<Layers> | undefined;
}

/** The text of one line as it came; a byte order mark in front of the first line is no part of it. Throws E-input-line. */
export function decodeLine({ number, bytes }: ByteLine): string {
  if (bytes === null) throw lineError(number, 'it is longer than a source may be');
  if (!isUtf8(bytes)) throw lineError(number, 'it is not UTF-8');
  const line = Buffer.from(bytes).toString('utf8');
  return number === 1 ? line.replace(/^\ufeff/, '') : line;
}

/** Reads one NDJSON line into a source and the layers it brings. Throws E-input-line with the line's number. */
export function readLine(line: string, number: number): LineInput {
  const input = parseLine(line, number);
  const source = {
    id: input.id,
    name: input.id,
    raw: input.text,
    sha256: sha256Of(input.text),
    encoding: 'utf-8',
    published: input.published ?? null,
  };
  return { source, given: givenLayers(input, number) };
}

function parseLine(line: string, number: number): InputLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw lineError(number, `not JSON: ${error instanceof Error ? error.message : ''}`, error);
  }
  const parsed = inputLineSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw lineError(number, tellIssues(parsed.error), parsed.error);
}

function lineError(number: number, what: string, cause?: unknown): CopydeskError {
  return new CopydeskError(
    'E-input-line',
    { what, where: `line ${number}`, todo: 'Send one JSON object a line: {"id","text","published"?}.' },
    cause,
  );
}

function givenLayers(input: InputLine, number: number): Partial<Layers> | undefined {
  if (input.entities === undefined && input.sentences === undefined) return undefined;
  const spans = [...(input.entities ?? []), ...(input.sentences ?? [])];
  const wrong = spans.find((s) => s.end <= s.start || s.end > input.text.length);
  if (wrong !== undefined)
    throw lineError(number, `span ${wrong.start}-${wrong.end} lies outside the text of ${input.text.length} code units`);
  const sentences = input.sentences === undefined ? {} : { sentences: inOrder(input.sentences) };
  const entities = input.entities === undefined ? {} : { entities: givenEntities(input.entities, input.text) };
  return { ...sentences, ...entities };
}

const inOrder = <T extends { start: number }>(spans: readonly T[]): T[] => spans.toSorted((a, b) => a.start - b.start);

/** Given entities in order, nested ones too: a given layer is kept as it is, only doubles are left out. */
function givenEntities(given: NonNullable<InputLine['entities']>, text: string): Entity[] {
  const ordered = given.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept = ordered.filter((e, i) => e.start !== ordered[i - 1]?.start || e.end !== ordered[i - 1]?.end);
  return kept.map((e, i) => ({
    id: `e${i + 1}`,
    start: e.start,
    end: e.end,
    text: text.slice(e.start, e.end),
    type: e.type,
    by: 'given',
    certainty: 1,
  }));
}
