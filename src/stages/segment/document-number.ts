const NUMBER =
  /^(?:(document|dokument|doc\.?|article|artikel)\s+)?\d{1,5}\s(?:of|von|de|sur|di|van|z|из|з)\s\d{1,5}(?:\s(documents?|dokumenten?|articles?|dokumentów))?\.?$/iu;

/** Whether a line numbers a document of a press database ("3 of 12 DOCUMENTS"). */
export function isDocumentNumber(text: string): boolean {
  if (text.length < 6 || text.length > 60) return false;
  const match = NUMBER.exec(text);
  return match !== null && (match[1] !== undefined || match[2] !== undefined);
}
