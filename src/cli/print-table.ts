/** Rows as aligned columns; the last column is not padded. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[], isNumeric: readonly boolean[] = []): string {
  const widths = head.map((title, i) => rows.reduce((w, row) => Math.max(w, [...(row[i] ?? '')].length), title.length));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => pad(cell, widths[i] ?? 0, isNumeric[i] ?? false))
      .join('  ')
      .trimEnd();
  return `${[line(head), line(widths.map((w) => '-'.repeat(w))), ...rows.map(line)].join('\n')}\n`;
}

function pad(text: string, width: number, isRight: boolean): string {
  const fill = ' '.repeat(Math.max(0, width - [...text].length));
  return isRight ? fill + text : text + fill;
}

/** A text cut to a width, on one line. */
export function clip(text: string, width: number): string {
  const flat = text.replace(/\s+/g, ' ');
  return [...flat].length <= width ? flat : `${[...flat].slice(0, width - 1).join('')}…`;
}
