import type { Assigned, Attribution, Run, Scene } from '../types.js';

/** Most headlines of one article that are looked up in its text. */
const MOST_HEADLINES = 12;
const FEWEST_WORDS = 2;

/** A headline's quote that the story repeats has the story's speaker. Returns what is new. */
export function fromStory(scene: Scene, assigned: Assigned): ReadonlyMap<Run, Attribution> {
  const isHead = (kind: string) => kind === 'title' || kind === 'subhead';
  const told = scene.paragraphs.filter((p) => !isHead(p.kind)).flatMap((p) => p.runs);
  const heads = scene.paragraphs.filter((p) => isHead(p.kind)).flatMap((p) => p.runs);
  const wordsOf = (run: Run) =>
    ` ${(
      scene.raw
        .slice(run.start, run.end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).join(' ')} `;
  const found = new Map<Run, Attribution>();
  for (const run of heads.slice(0, MOST_HEADLINES)) {
    if (assigned.has(run)) continue;
    const words = wordsOf(run);
    if (words.split(' ').length - 2 < FEWEST_WORDS) continue;
    const again = told.find((other) => assigned.get(other)?.speaker != null && wordsOf(other).includes(words));
    const own = again === undefined ? undefined : assigned.get(again);
    if (own !== undefined) found.set(run, { ...own, runs: [run], clauses: [], by: 'repeated-below', strength: 0.75 });
  }
  return found;
}
