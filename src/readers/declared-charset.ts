import iconv from 'iconv-lite';

/** How far a declaration is looked for, in bytes (the HTML standard says 1,024; real pages need more). */
const REACH = 4096;
const XML_DECLARATION = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']/i;
const META = /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i;
const COMMENT = /<!--[\s\S]*?-->/g;
/** Labels that stand for Windows-1252 on the web (WHATWG Encoding Standard). */
const LATIN_1 = /^(?:iso-?8859-?1|latin-?1|l1|(?:us-)?ascii|cp1252|x-cp1252)$/i;

/**
 * The encoding that a page (`meta charset`) or an XML file (its declaration) names, in small letters; null where it names
 * none that is known. A declared UTF-16 is not believed: it could not have been read without a mark.
 */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, REACH)).toString('latin1').replace(COMMENT, '');
  const label = (XML_DECLARATION.exec(head)?.[1] ?? META.exec(head)?.[1])?.toLowerCase();
  if (label === undefined || /^utf-?16/.test(label) || !iconv.encodingExists(label)) return null;
  if (LATIN_1.test(label)) return 'windows-1252';
  return label === 'utf8' ? 'utf-8' : label;
}
