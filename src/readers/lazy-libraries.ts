import { createRequire } from 'node:module';
import type { PageDocument, PageNode } from './markup/page-node.js';

const require = createRequire(import.meta.url);

type XmlOptions = Readonly<Record<string, unknown>>;
type XmlProblem = { readonly err: { readonly code: string; readonly msg: string; readonly line: number; readonly col: number } };

/** What readability says of a page; `content` is the element that holds the story. */
export interface ReadableArticle {
  readonly content: PageNode | null | undefined;
  readonly byline: string | null | undefined;
  readonly length: number | null | undefined;
}

/** The parts of linkedom that are used. No script runs in its documents and nothing is fetched. */
export function loadLinkedom(): { readonly parseHTML: (html: string) => { readonly document: PageDocument } } {
  return require('linkedom');
}

/** Mozilla's readability (Apache-2.0): finds the story of a page. It changes the document it is given. */
export function loadReadability(): {
  readonly Readability: new (
    document: PageDocument,
    options: { readonly serializer: (node: PageNode) => PageNode; readonly keepClasses: boolean },
  ) => { readonly parse: () => ReadableArticle | null };
} {
  return require('@mozilla/readability');
}

/** The parts of fast-xml-parser that are used. */
export function loadXmlParser(): {
  readonly XMLParser: new (options: XmlOptions) => { readonly parse: (xml: string) => unknown };
  readonly XMLValidator: { readonly validate: (xml: string, options: XmlOptions) => true | XmlProblem };
} {
  return require('fast-xml-parser');
}
