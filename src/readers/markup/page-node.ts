/** What this room uses of a DOM node. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  /** The name of an element in small letters; text has none. */
  readonly localName?: string;
  readonly textContent: string | null;
  readonly parentNode: PageNode | null;
  readonly childNodes: Iterable<PageNode>;
  readonly getAttribute: (name: string) => string | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageNode>;
  readonly remove: () => void;
}

/** What this room uses of a document. */
export interface PageDocument extends PageNode {
  readonly body: PageNode | null;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
const DOCUMENT = 9;
const FRAGMENT = 11;

export const isElement = (node: PageNode): boolean => node.nodeType === ELEMENT;
export const isText = (node: PageNode): boolean => node.nodeType === TEXT || node.nodeType === CDATA;
export const isTree = (node: PageNode): boolean => node.nodeType === DOCUMENT || node.nodeType === FRAGMENT;
