import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCopy } from './copy-format.js';
import { CORE_SCHEME, type CorpusDocument, FULL_SCHEME, MISC_SCHEME, parseCorpus, type Scheme } from './corpus.js';
import type { RewriteShares } from './rewrites.js';
import { splitCopy } from './split-copy.js';

/** A corpus to learn from and how to read it. */
export interface Source {
  readonly name: string;
  readonly scheme: Scheme;
  readonly weight: number;
  readonly rewrites: RewriteShares;
  readonly documents: readonly CorpusDocument[];
}

/** The open corpora by file name (see the model card); a file that is not there is left out. */
const CORPORA = [
  { name: 'voa', scheme: FULL_SCHEME, weight: 1, rewrites: { lower: 0.04, upper: 0.04, title: 0.06, hasty: 0 } },
  { name: 'ewt', scheme: CORE_SCHEME, weight: 1.5, rewrites: { lower: 0.25, upper: 0.03, title: 0, hasty: 0.15 } },
  { name: 'wikigold', scheme: MISC_SCHEME, weight: 0.5, rewrites: { lower: 0, upper: 0, title: 0, hasty: 0 } },
] as const;
const COPY = {
  name: 'own copy',
  scheme: FULL_SCHEME,
  weight: 1,
  rewrites: { lower: 0.08, upper: 0.08, title: 0.12, hasty: 0.02 },
} as const;

/** Reads the own copy and those of the open corpora that lie in `corpora` as NDJSON. */
export function readSources(copy: string, corpora: string | undefined): Source[] {
  const open = CORPORA.flatMap((source) => {
    const file = join(corpora ?? '', `${source.name}.ndjson`);
    return corpora !== undefined && existsSync(file) ? [{ ...source, documents: parseCorpus(readFileSync(file, 'utf8')) }] : [];
  });
  return [...open, { ...COPY, documents: readCopy(copy) }];
}

function readCopy(folder: string): CorpusDocument[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.sort().flatMap((file) =>
    parseCopy(readFileSync(join(folder, file), 'utf8')).articles.map(({ text, entities }) => ({
      text,
      sentences: splitCopy(text, entities),
      entities: [...entities],
    })),
  );
}

/** Parts whole documents, one in `parts` of each source, from the rest: what is measured is never learned. */
export function holdOut(sources: readonly Source[], parts: number): { learned: Source[]; held: Source[] } {
  const part = (keep: (i: number) => boolean): Source[] =>
    sources.map((source) => ({ ...source, documents: source.documents.filter((_, i) => keep(i)) }));
  return { learned: part((i) => i % parts !== 1), held: part((i) => i % parts === 1) };
}
