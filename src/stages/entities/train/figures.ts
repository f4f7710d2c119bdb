import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ModelParts } from '../model-file.js';
import type { CorpusDocument } from './corpus.js';
import { FULL_SCHEME } from './corpus.js';
import type { Vectors } from './embeddings.js';
import { f1, foldToCore, keepTypes, type Measured, measure } from './measure.js';
import type { Source } from './sources.js';
import { splitCopy } from './split-copy.js';
import { asRead, DEFAULT_SETTINGS, trainModel } from './train-model.js';
import type { WordClasses } from './word-classes.js';
import { wordTables } from './word-tables.js';

/** F1 figures of a model on one body of text. */
export interface Figures {
  readonly name: string;
  /** All ten types; 0 where the text is marked in fewer. */
  readonly all: number;
  readonly core: number;
  readonly org: number;
  readonly measured: Measured;
}

/** Measures a model on documents held out of each source. */
export function measureHeld(parts: ModelParts, held: readonly Source[]): Figures[] {
  return held.map(({ name, scheme, documents }) => figuresOf(name, parts, documents, scheme === FULL_SCHEME));
}

function figuresOf(name: string, parts: ModelParts, documents: readonly CorpusDocument[], isFull: boolean): Figures {
  const model = asRead(parts);
  const core = measure(model, documents, foldToCore);
  const measured = isFull ? measure(model, documents, keepTypes) : core;
  return { name, all: isFull ? f1(measured) : 0, core: f1(core), org: f1(core, 'ORG'), measured };
}

const inputLine = z.object({ id: z.string(), text: z.string() });
const goldLine = z.object({ id: z.string(), entities: z.array(z.object({ start: z.number(), end: z.number(), type: z.string() })) });

/** Measures a model on evaluation sets: folders with `input.ndjson` and `gold.ndjson` whose name ends in "entities". */
export function measureSets(parts: ModelParts, folder: string | undefined): Figures[] {
  if (folder === undefined || !existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('entities'));
  return names.sort().map((name) => {
    const documents = readSet(join(folder, name));
    return figuresOf(
      name,
      parts,
      documents,
      documents.some(({ entities }) => entities.some(({ type }) => type === 'GPE')),
    );
  });
}

function readSet(folder: string): CorpusDocument[] {
  const gold = new Map(readLines(join(folder, 'gold.ndjson'), goldLine).map(({ id, entities }) => [id, entities]));
  return readLines(join(folder, 'input.ndjson'), inputLine).map(({ id, text }) => ({
    text,
    sentences: splitCopy(text, []),
    entities: gold.get(id) ?? [],
  }));
}

function readLines<Line>(file: string, line: z.ZodType<Line>): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => line.parse(JSON.parse(text)));
}

/** One row of the ablation table: what was left out and the figures without it. */
export interface Ablation {
  readonly without: string;
  readonly figures: readonly Figures[];
}

const NO_REWRITES = { lower: 0, upper: 0, title: 0, hasty: 0 };

/** Trains again without one thing at a time and measures on the same held-out documents. */
export function runAblation(
  learned: readonly Source[],
  held: readonly Source[],
  vectors: Vectors,
  classes: WordClasses,
  tell: (text: string) => void,
): Ablation[] {
  const tables = wordTables(vectors, classes, learned);
  const none = new Uint16Array(tables.fine.length);
  const own = (share: number): Source[] =>
    learned.map((source) =>
      source.name === 'own copy' ? { ...source, documents: source.documents.filter((_, i) => i % 4 < share) } : source,
    );
  const without = (name: string): Source[] => learned.filter((source) => source.name !== name);
  const variants = [
    { without: 'the word classes', sources: learned, tables: { ...tables, fine: none } },
    { without: 'the types read off vectors', sources: learned, tables: { ...tables, kinds: none } },
    { without: 'the casing variants', sources: learned.map((source) => ({ ...source, rewrites: NO_REWRITES })), tables },
    { without: 'feature dropout', sources: learned, tables, dropout: 0 },
    { without: 'a quarter of the own copy', sources: own(3), tables },
    { without: 'half the own copy', sources: own(2), tables },
    { without: 'all the own copy', sources: own(0), tables },
    { without: 'web text', sources: without('ewt'), tables },
    { without: 'Wikigold', sources: without('wikigold'), tables },
  ];
  return variants.map(({ without, sources, tables, dropout }) => {
    tell(`without ${without}`);
    const settings = { ...DEFAULT_SETTINGS, dropout: dropout ?? DEFAULT_SETTINGS.dropout };
    return {
      without,
      figures: measureHeld(
        trainModel(sources, tables, settings, () => {}),
        held,
      ),
    };
  });
}
