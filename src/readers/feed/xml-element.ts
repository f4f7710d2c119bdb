import type { XmlElement } from './parse-xml.js';

/** Child elements of the given names, in the order of the document. */
export function childrenOf(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string' && names.includes(child.name));
}

/** The first child element with one of the names that holds something; earlier names first. */
export function childOf(element: XmlElement, ...names: readonly string[]): XmlElement | null {
  for (const name of names) {
    const found = childrenOf(element, name).find((child) => textOf(child).trim() !== '');
    if (found !== undefined) return found;
  }
  return null;
}

/** All text of an element. */
export function textOf(element: XmlElement | null): string {
  return element === null ? '' : element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** The content of an element as markup: XHTML in a feed, to be read as HTML. */
export function markupOf(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? escaped(child) : `<${localName(child)}>${markupOf(child)}</${localName(child)}>`))
    .join('');
}

const localName = ({ name }: XmlElement): string => name.replace(/^.*:/, '');
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
