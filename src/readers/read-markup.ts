import type { Source } from '../document/document.js';
import { sha256Of } from '../document/sha256.js';
import { CopydeskError } from '../errors/copydesk-error.js';
import type { DerivedText } from './derive-text.js';
import { parseXml } from './feed/parse-xml.js';
import { readFeed } from './feed/read-feed.js';
import { readPage } from './page/read-page.js';

/** Decoded markup and where it came from. */
export interface MarkupInput {
  readonly id: string;
  readonly name: string;
  readonly markup: string;
  /** Hash of the bytes that the markup was decoded from. */
  readonly sha256: string;
  readonly encoding: string;
  readonly kind: 'page' | 'xml';
}

/**
 * The source of a page or feed: its `raw` is a text derived from the markup, which is to be written as `<id>.txt` beside the
 * records, and its articles are known. Throws E-input-nested, E-input-xml, E-input-empty.
 */
export function readMarkup(input: MarkupInput): Source {
  const { mediaType, text } = derive(input);
  const { raw } = text;
  if (raw.trim() === '')
    throw new CopydeskError('E-input-empty', { what: 'its markup holds no text', where: input.name, todo: 'Leave it out.' });
  const { id, name, sha256, encoding } = input;
  const original = { name, sha256, mediaType, encoding };
  return { id, name: `${id}.txt`, raw, sha256: sha256Of(raw), encoding: 'utf-8', published: null, original, ...hintsOf(text) };
}

/** A page without a headline is left to `segment`, which may find one in its text. */
function hintsOf({ segmentation }: DerivedText): Pick<Source, 'segmentation'> {
  return segmentation.articles.length === 1 && segmentation.articles[0]?.title === null ? {} : { segmentation };
}

function derive({ kind, markup, name }: MarkupInput): { readonly mediaType: string; readonly text: DerivedText } {
  if (kind === 'page') return { mediaType: 'text/html', text: readPage(markup, name) };
  const root = parseXml(markup, name);
  if (root.name === 'html') return { mediaType: 'application/xhtml+xml', text: readPage(markup, name) };
  return readFeed(root, name);
}
