import type { Block, Judgement } from './block.js';
import { propose } from './proposers/propose.js';
import { bodyKind } from './resolvers/body-kinds.js';
import { resolveBoxes, resolveRuns } from './resolvers/boxes.js';
import { resolveComments } from './resolvers/comments.js';
import type { Judged } from './resolvers/composite.js';
import { resolveHabits } from './resolvers/habits.js';
import { resolveAboveTitle, resolveCredited, resolveUnderPicture, resolveUnderTitle } from './resolvers/head.js';
import { resolveLists } from './resolvers/lists.js';
import { resolveEnd } from './resolvers/loose-end.js';
import { resolveOffTopic } from './resolvers/off-topic.js';
import type { Reading } from './resolvers/reading.js';
import { resolveRepeated, resolveTwins } from './resolvers/repeated.js';
import { resolveScenes } from './resolvers/scenes.js';
import { resolveStory } from './resolvers/story.js';
import { resolveTail } from './resolvers/tail.js';
import { findTitle } from './resolvers/title.js';
import { resolveBios } from './resolvers/writer.js';

function asBody(blocks: readonly Block[], judged: readonly (Judgement | null)[]): Judged[] {
  return blocks.map((block, i) => ({ block, judgement: judged[i] ?? bodyKind(block, blocks[i + 1]) }));
}

/** Every block of text that is body already (`clean`). */
export function judgeClean(blocks: readonly Block[]): Judged[] {
  return asBody(
    blocks,
    blocks.map((block) => (block.given?.kind === 'title' ? block.given : null)),
  );
}

/** A judgement for every block: first its own words, then its place in the page. */
export function judgeBlocks(blocks: readonly Block[]): Judged[] {
  const reading: Reading = { blocks, judged: blocks.map(propose) };
  resolveHabits(reading);
  const title = findTitle(reading);
  if (title >= 0 && reading.judged[title] === null) reading.judged[title] = { kind: 'title', by: 'above-date-line', certainty: 0.7 };
  resolveBoxes(reading);
  // Lists before the tail: a list's headlines must not be taken for text that resumes.
  resolveLists(reading);
  resolveAboveTitle(reading, title);
  resolveCredited(reading);
  resolveUnderPicture(reading);
  resolveTail(reading, title);
  resolveComments(reading);
  resolveBios(reading, title);
  resolveUnderTitle(reading, title);
  resolveScenes(reading);
  resolveRepeated(reading, title);
  resolveTwins(reading, title);
  resolveRuns(reading);
  resolveStory(reading, title);
  resolveOffTopic(reading);
  resolveEnd(reading, title);
  return asBody(blocks, reading.judged);
}
