import { HEAD_FIELDS, TAIL_FIELDS } from './lexicon.js';

const FIELD = /^(\p{L}+(?:[- ]\p{L}+)?):(?:\s|$)/u;

/** The name of a database field that opens a line ("BYLINE: ..."), in lower case; null for other lines. */
export function fieldName(text: string): string | null {
  return text.length > 400 ? null : (FIELD.exec(text)?.[1]?.toLowerCase().replace(' ', '-') ?? null);
}

/** Whether a line is a field in the head of a press-database document. */
export function isHeadField(text: string): boolean {
  return HEAD_FIELDS.has(fieldName(text) ?? '');
}

/** Whether a line is a field behind the text of a press-database document, or its end mark. */
export function isTailField(text: string): boolean {
  return TAIL_FIELDS.has(fieldName(text) ?? '') || /^(?:end of document|document [\p{L}]{2,}\d{6}[\p{L}\d]{6,})$/iu.test(text);
}
