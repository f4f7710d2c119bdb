/** Marks that only tell a browser where a word may be broken. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
const SPACE = /[ \t\n\r\f]+/g;

/** Text of a page as it is seen: white space collapsed, marks for breaking words left out. */
export function flatText(text: string): string {
  return text.replace(INVISIBLE, '').replace(SPACE, ' ');
}

/** Text that keeps its line breaks (`pre`), with LF for any of them. */
export function keptText(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\r\n?/g, '\n');
}

/** All text of a stretch of markup on one line. */
export const lineOf = (text: string | null): string => flatText(text ?? '').trim();

/** Paragraphs of a text in which blank lines part them: lines are trimmed, lines without text are left out. */
export function paragraphsOf(text: string): string[] {
  const paragraphs: string[][] = [[]];
  for (const line of text.split('\n').map((line) => line.trim())) {
    if (line !== '') paragraphs.at(-1)?.push(line);
    else if (paragraphs.at(-1)?.length !== 0) paragraphs.push([]);
  }
  return paragraphs.map((lines) => lines.join('\n')).filter((paragraph) => paragraph !== '');
}
