import { isPage } from './page.js';
import type { Reading } from './reading.js';
import { firstProse, settle } from './reading.js';
import { isBio } from './writer.js';

/** Bare lines, of any length, that end a page in a row: three and more are headlines and menus. */
function bareLinesFrom(reading: Reading, first: number): number {
  let open = 0;
  let from = reading.blocks.length;
  for (let i = reading.blocks.length - 1; i > first; i--) {
    const block = reading.blocks[i];
    if (block === undefined) break;
    if (reading.judged[i] === null) {
      if (block.stopped || block.words > 20 || LISTED.test(block.text)) break;
      open++;
      from = i;
    }
  }
  return open >= 3 ? from : reading.blocks.length;
}

const LISTED = /^(?:[•⁃▪◦●*–-]|\d{1,2}[.)])\s|[”"’]$|\. /u;
const PICTURE: ReadonlySet<string> = new Set(['caption', 'credit', 'alt-text']);

/** From the end upwards: loose short lines are menus, and a line on the writer is a biography. */
export function resolveEnd(reading: Reading, title: number): void {
  const first = firstProse(reading, title);
  const bare = bareLinesFrom(reading, first);
  const isWeb = isPage(reading);
  for (let i = reading.blocks.length - 1; i > title + 2; i--) {
    const block = reading.blocks[i];
    if (block === undefined || reading.judged[i] !== null) continue;
    const isResult = !isWeb && (/:\s/.test(block.text) || reading.blocks[i - 1]?.text.endsWith(':') === true);
    const loose = !isResult && !block.stopped && first < i && (i >= bare || block.words <= 5) && !LISTED.test(block.text);
    if (isBio(block)) settle(reading, i, { kind: 'author-bio', by: 'writer-line', certainty: 0.75 });
    // A heading over a picture is the story's own.
    else if (loose && !PICTURE.has(reading.judged[i + 1]?.kind ?? ''))
      settle(reading, i, { kind: block.words >= 6 ? 'teaser' : 'navigation', by: 'loose-end', certainty: 0.6 });
    else return;
  }
}
