import { z } from 'zod';
import type { Notice } from '../../document/document.js';
import { layerOf } from '../../document/document.js';
import { defineStage } from '../stage.js';
import { proposeAccordingTo } from './proposers/according-to.js';
import { proposeBesideQuote } from './proposers/beside-quote.js';
import { proposeCueNouns } from './proposers/cue-nouns.js';
import { proposeCueVerbs } from './proposers/cue-verbs.js';
import { proposeMarksAlone } from './proposers/marks-alone.js';
import { assignRuns } from './resolvers/assign-runs.js';
import { buildQuotes, isUnbalanced } from './resolvers/build-quotes.js';
import { keepOuterReporters } from './resolvers/outer-reporter.js';
import { indexSpeakers } from './resolvers/speaker.js';
import { stackSources } from './resolvers/stack-sources.js';
import { readScene } from './scene.js';
import type { Findings, Scene, SentenceItems } from './types.js';

/** In this order: verbs are the surest evidence, "according to" names its speaker too, bare marks and unlisted verbs come last. */
const PROPOSERS = [proposeCueVerbs, proposeAccordingTo, proposeCueNouns, proposeMarksAlone, proposeBesideQuote] as const;

/** Who said what: quoted runs and reported clauses with their speakers, cues and reasons. */
export const quotes = defineStage({
  name: 'quotes',
  version: '2',
  needs: ['regions', 'tokens', 'entities', 'clusters'],
  gives: ['quotes'],
  options: z.strictObject({}),
  create: () => (document) => {
    const scene = readScene(document);
    const findings = findAll(scene);
    const speakers = indexSpeakers(scene, findings, layerOf(document, 'entities'), layerOf(document, 'clusters'));
    return { layers: { quotes: buildQuotes(scene, findings, assignRuns(scene, findings), speakers) }, notices: noticesOf(scene) };
  },
});

function findAll(scene: Scene): Findings {
  const read = ({ items }: SentenceItems) => keepOuterReporters(stackSources(PROPOSERS.flatMap((propose) => propose(scene, items))));
  return new Map(scene.paragraphs.map((p) => [p, p.sentences.map(read)]));
}

function noticesOf(scene: Scene): Notice[] {
  const broken = scene.paragraphs.flatMap((p) => p.runs).filter(isUnbalanced);
  return broken.map((run) => ({
    code: 'N-quote-unbalanced',
    message: run.opened
      ? 'A quotation mark is never closed; the quote ends with its paragraph or where the reporter speaks.'
      : 'A quotation mark is never opened; the quote starts with its paragraph or sentence.',
    start: run.outerStart,
    end: run.outerEnd,
  }));
}
