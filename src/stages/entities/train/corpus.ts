import { z } from 'zod';
import { ENTITY_TYPES } from '../../../document/layers.js';
import { ANY_LABEL, beginOf } from '../labels.js';

/** One line of a training file; offsets in UTF-16 code units, end exclusive. */
const line = z.object({
  text: z.string(),
  sentences: z.array(z.object({ start: z.number(), end: z.number() })),
  entities: z.array(z.object({ start: z.number(), end: z.number(), type: z.string() })),
});
export type CorpusDocument = z.infer<typeof line>;

/** How a corpus's types are read: each type's possible labels at a mention's first token, and those of unmarked tokens. */
export interface Scheme {
  readonly begins: ReadonlyMap<string, number>;
  readonly unmarked: number;
}

/** Reads an NDJSON corpus. */
export function parseCorpus(ndjson: string): CorpusDocument[] {
  return ndjson
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text) => joinOpenSentences(line.parse(JSON.parse(text))));
}

/** Joins sentences that no mark and no line break parts: a running text is not cut there either. */
function joinOpenSentences(document: CorpusDocument): CorpusDocument {
  const sentences: { start: number; end: number }[] = [];
  for (const sentence of document.sentences) {
    const before = sentences.at(-1);
    if (before !== undefined && isOpen(document.text, before.end, sentence.start)) before.end = sentence.end;
    else sentences.push({ ...sentence });
  }
  return { ...document, sentences };
}

const isOpen = (text: string, end: number, next: number): boolean =>
  !/[.!?]["'”’)\]]*$/.test(text.slice(end - 3, end)) && !text.slice(end, next).includes('\n');

/** The bit mask of the types' begin labels. */
function beginsOf(types: readonly (typeof ENTITY_TYPES)[number][]): number {
  return types.reduce((mask, type) => mask | (1 << beginOf(type)), 0);
}

/** A corpus marked in all ten types. */
export const FULL_SCHEME: Scheme = { begins: new Map(ENTITY_TYPES.map((type) => [type, beginsOf([type])])), unmarked: 1 };

const PLACES = ['GPE', 'LOC', 'FAC'] as const;
const UNKNOWN_TO_CORE = ['NORP', 'EVENT', 'WORK', 'PRODUCT', 'LAW'] as const;
const inside = (begins: number): number => begins << 1;

/** A corpus of persons, organisations and places: what it leaves unmarked may be any of the other types. */
export const CORE_SCHEME: Scheme = {
  begins: new Map([
    ['PERSON', beginsOf(['PERSON'])],
    ['ORG', beginsOf(['ORG'])],
    ['LOC', beginsOf(PLACES)],
  ]),
  unmarked: 1 | beginsOf(UNKNOWN_TO_CORE) | inside(beginsOf(UNKNOWN_TO_CORE)),
};

/** The same with MISC for nationalities, works, events and products. */
export const MISC_SCHEME: Scheme = { begins: new Map([...CORE_SCHEME.begins, ['MISC', beginsOf(UNKNOWN_TO_CORE)]]), unmarked: 1 };

/** The allowed labels of each token: a mention's tokens, else unmarked; everything where a mention's edges fall inside tokens. */
export function allowedLabels(
  tokens: readonly { readonly start: number; readonly end: number }[],
  entities: CorpusDocument['entities'],
  scheme: Scheme,
): Int32Array {
  const allowed = new Int32Array(tokens.length).fill(scheme.unmarked);
  for (const entity of entities) {
    const first = tokens.findIndex((token) => token.end > entity.start);
    const begins = scheme.begins.get(entity.type) ?? ANY_LABEL;
    const exact = tokens[first]?.start === entity.start && tokens.some((token) => token.end === entity.end);
    for (let i = first; i >= 0 && i < tokens.length && (tokens[i]?.start ?? 0) < entity.end; i++) {
      allowed[i] = exact ? (i === first ? begins : inside(begins)) : ANY_LABEL;
    }
  }
  return allowed;
}
