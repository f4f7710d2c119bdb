import { CopydeskError } from '../../errors/copydesk-error.js';
import { loadXmlParser } from '../lazy-libraries.js';

/** An element of a feed; text and CDATA are strings among its children. */
export interface XmlElement {
  /** With its prefix (`content:encoded`), in small letters; the prefix `atom:` is left out. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/**
 * Entities are decoded as XML and HTML name them; a document's own are limited in number, size and what they grow to, and
 * external ones are refused.
 */
const OPTIONS = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
  maxNestedTags: 500,
  ignoreDeclaration: true,
  ignorePiTags: true,
};
/** What the validator minds and readers of feeds put up with: "&" for "&amp;". */
const HARMLESS = "char '&' is not expected.";

/** The root element of an XML document. Throws E-input-xml with the place where it is not well-formed. */
export function parseXml(xml: string, where: string): XmlElement {
  const { XMLParser, XMLValidator } = loadXmlParser();
  const text = xml.replace(/^\ufeff?\s*/, '');
  const valid = XMLValidator.validate(text, { allowBooleanAttributes: true });
  if (valid !== true && valid.err.msg !== HARMLESS) throw xmlError(`${valid.err.msg} (line ${valid.err.line})`, where);
  const root = elementsOf(parse(() => new XMLParser(OPTIONS).parse(text), where)).find((child) => typeof child !== 'string');
  if (root === undefined || typeof root === 'string') throw xmlError('it has no root element', where);
  return root;
}

function parse(work: () => unknown, where: string): unknown {
  try {
    return work();
  } catch (error) {
    throw xmlError(error instanceof Error ? error.message : String(error), where, error);
  }
}

/** The error of XML that no feed can be read from. */
export function xmlError(what: string, where: string, cause?: unknown): CopydeskError {
  return new CopydeskError('E-input-xml', { what, where, todo: 'Give an RSS or Atom feed, or save the page as HTML.' }, cause);
}

/** The parser's form of children (`[{name: [...], ":@": {...}}, {"#text": "..."}]`) as elements and strings. */
function elementsOf(nodes: unknown): (XmlElement | string)[] {
  return Array.isArray(nodes) ? nodes.flatMap(childrenFrom) : [];
}

function childrenFrom({
  ':@': attributes = {},
  ...rest
}: Record<string, unknown> & { ':@'?: Record<string, string> }): (XmlElement | string)[] {
  const [name, value] = Object.entries(rest)[0] ?? [];
  if (name === undefined) return [];
  if (name === '#text') return [String(value)];
  return [{ name: name.toLowerCase().replace(/^atom:/, ''), attributes, children: elementsOf(value) }];
}
