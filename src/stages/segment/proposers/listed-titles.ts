import type { Head } from '../head.js';
import type { Line } from '../lines.js';
import { nextWritten } from '../lines.js';
import { listHeaderBefore, listItem } from '../list-header.js';

const REACH = 6;
const MIN_TITLE = 15;

/** The line that repeats the list item at `at` behind a teaser, -1 where there is none. */
function repeatOf(lines: readonly Line[], at: number, item: string): number {
  let i = at;
  let teasers = 0;
  for (let seen = 0; seen < REACH; seen++) {
    i = nextWritten(lines, i + 1);
    const text = lines[i]?.text;
    if (text === undefined) return -1;
    if (text === item) return teasers > 0 ? i : -1;
    if (listItem(text) !== null) return -1;
    teasers++;
  }
  return -1;
}

/** Titles that a list header announces (outlet, title, teaser), whether or not a date follows. */
export function proposeListedTitles(raw: string, lines: readonly Line[]): readonly Head[] {
  const heads: Head[] = [];
  lines.forEach(({ text }, at) => {
    const item = listItem(text);
    if (item === null || item.length < MIN_TITLE || listItem(lines[at - 1]?.text ?? '') === null) return;
    const titleLine = repeatOf(lines, at, item);
    if (titleLine < 0) return;
    const header = listHeaderBefore(raw, lines, titleLine);
    const shared = { byline: null, published: null, known: [], by: 'listed-title' } as const;
    heads.push({
      ...shared,
      titleLine,
      titleStop: titleLine + 1,
      first: header?.first ?? at,
      body: titleLine + 1,
      outlet: header?.outlet ?? null,
    });
  });
  return heads;
}
