import { CopydeskError } from '../../errors/copydesk-error.js';

/** How deep elements may stand in each other. Browsers stop at 512; real pages stay below 100. */
const DEEPEST = 1000;
/** A comment, or the begin of a tag with its slash and name. */
const TAG = /<(?:!--|(\/?)([a-z][a-z0-9:-]{0,40}))/gi;
/** Elements that hold nothing, and those that the next of their kind closes. */
const FLAT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd td th tr thead tbody tfoot option optgroup rp rt'.split(
    ' ',
  ),
);
/** Elements whose content is text to the parser, whatever it looks like. */
const OPAQUE = new Set(['script', 'style', 'textarea', 'title', 'xmp']);

/** Refuses markup that is nested deeper than any page needs, before a tree is built of it. Linear. Throws E-input-nested. */
export function checkDepth(html: string, where: string): void {
  const open: string[] = [];
  TAG.lastIndex = 0;
  for (let match = TAG.exec(html); match !== null; match = TAG.exec(html)) {
    const name = match[2]?.toLowerCase();
    if (name === undefined) TAG.lastIndex = endOf(html, '-->', TAG.lastIndex);
    else if (match[1] !== '') closeLast(open, name);
    else if (OPAQUE.has(name)) TAG.lastIndex = endOf(html, `</${name}`, TAG.lastIndex);
    else if (!FLAT.has(name)) open.push(name);
    if (open.length > DEEPEST) throw nestedError(match.index, where);
  }
}

/** A closing tag closes its element and all that stand open within it; one without an element does nothing. */
function closeLast(open: string[], name: string): void {
  const at = open.lastIndexOf(name);
  if (at >= 0) open.length = at;
}

/** The place behind the next `mark`, in letters of any case. */
function endOf(html: string, mark: string, from: number): number {
  const search = new RegExp(mark, 'gi');
  search.lastIndex = from;
  return search.test(html) ? search.lastIndex : html.length;
}

function nestedError(at: number, where: string): CopydeskError {
  return new CopydeskError('E-input-nested', {
    what: `more than ${DEEPEST} elements stand within each other at character ${at}`,
    where,
    todo: 'Give a page as a browser saves it, or its plain text.',
  });
}
