import type { Layers, RegionKind } from './layers.js';
import type { Span, TextSpan } from './span.js';

/** Raw text and where it came from. `raw` is never changed. */
export interface Source {
  /** Stable id: the file stem, or the id of the NDJSON line. */
  readonly id: string;
  /** The path as given, the id of the NDJSON line, or the name of the derived text that is written beside the records. */
  readonly name: string;
  readonly raw: string;
  readonly sha256: string;
  readonly encoding: string;
  /** ISO-8601 day or time of publication given by the caller, or null. */
  readonly published: string | null;
  /** The file that `raw` was derived from; left out where `raw` is the file's own text. */
  readonly original?: Original;
  /** The articles as markup tells them (a page, the items of a feed); left out where `segment` must find them. */
  readonly segmentation?: Segmentation;
}

/** A file of markup that a text was derived from: its path as given, the hash of its bytes, how they were decoded. */
export interface Original {
  readonly name: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly encoding: string;
}

/** A publication date read from the text (with its place) or given by the caller. */
export type Published = (TextSpan & { readonly value: string }) | { readonly value: string; readonly from: 'input' };

/** What `segment` finds: one article's region of its source and its head. Offsets are into the whole source. */
export interface Article extends Span {
  readonly title: TextSpan | null;
  readonly byline: TextSpan | null;
  readonly outlet: TextSpan | null;
  readonly published: Published | null;
  /** Blocks that segmentation has already judged (feed header, teaser, date line); `boilerplate` keeps them. */
  readonly known: readonly (Span & { readonly kind: RegionKind; readonly by: string })[];
}

/** The articles of a source in order, and the stretches that belong to none. Together they cover the source. */
export interface Segmentation {
  readonly articles: readonly Article[];
  readonly outside: readonly (Span & { readonly kind: RegionKind; readonly by: string })[];
}

/** What a stage is given: deeply readonly. All offsets are into `raw`, the whole source; work only within start..end. */
export interface Document {
  readonly id: string;
  readonly raw: string;
  /** True where the caller says the text is article body already (`--clean`). */
  readonly clean: boolean;
  readonly article: Article;
  readonly layers: Partial<Layers>;
}

/** Something a user should know of a document: data, not an error. */
export interface Notice {
  readonly code: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** A layer that the pipeline's check guarantees; throws where that guarantee is broken (a bug). */
export function layerOf<Name extends keyof Layers>(document: Document, name: Name): Layers[Name] {
  const layer = document.layers[name];
  if (layer === undefined) throw new Error(`Layer "${name}" is missing: the stage does not list it under needs`);
  return layer;
}
