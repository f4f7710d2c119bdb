import { HEAD_FIELDS, TAIL_FIELDS, TEXT_FIELDS } from './lexicon.js';

const FIELD = /^(\p{L}+(?:[- ]\p{L}+){0,3}):(?:\s|$)/u;

/** The name of a database field that opens a line ("BYLINE: ..."), in lower case; null for other lines. */
export function fieldName(text: string): string | null {
  return text.length > 400 ? null : (FIELD.exec(text)?.[1]?.toLowerCase().replaceAll(' ', '-') ?? null);
}

/** Whether a line is the bare name of the field that holds the article's text ("Full text:"). */
export function opensText(text: string): boolean {
  return text.endsWith(':') && TEXT_FIELDS.has(fieldName(text) ?? '');
}

/** Whether a line is a field in the head of a press-database document. */
export function isHeadField(text: string): boolean {
  return HEAD_FIELDS.has(fieldName(text) ?? '') || opensText(text);
}

/** Whether a line is a field behind the text of a press-database document, or its end mark. */
export function isTailField(text: string): boolean {
  return TAIL_FIELDS.has(fieldName(text) ?? '') || /^(?:end of document|document [\p{L}]{2,}\d{6}[\p{L}\d]{6,})$/iu.test(text);
}
