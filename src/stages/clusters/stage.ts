import { z } from 'zod';
import { layerOf } from '../../document/document.js';
import { defineStage } from '../stage.js';
import { createDisjointSets } from './disjoint-sets.js';
import type { Gathering, Proposer } from './mention.js';
import { proposeAcronyms } from './proposers/acronyms.js';
import { proposeBareHeads } from './proposers/bare-heads.js';
import { proposeBracketedAcronyms } from './proposers/bracketed-acronyms.js';
import { proposeFullPersons } from './proposers/full-persons.js';
import { proposeGazetteerNames } from './proposers/gazetteer-names.js';
import { proposeLoneNames } from './proposers/lone-names.js';
import { proposeNationBodies } from './proposers/nation-bodies.js';
import { proposeSameNames } from './proposers/same-name.js';
import { proposeShortForms } from './proposers/short-forms.js';
import { proposeTitleMentions } from './proposers/title-mentions.js';
import { readMentions } from './read-mentions.js';
import { attachPronouns } from './resolvers/attach-pronouns.js';
import { buildClusters } from './resolvers/build-clusters.js';

/** Certain rules first: later ones ask whether a form is the only one left, and find fewer rivals. */
const NAME_RULES: readonly Proposer[] = [
  proposeSameNames,
  proposeNationBodies,
  proposeBracketedAcronyms,
  proposeAcronyms,
  proposeShortForms,
  proposeBareHeads,
];
/** Full names before lone ones, which look for the only full name they fit; bare titles last, when everybody's titles are known. */
const PERSON_RULES: readonly Proposer[] = [proposeFullPersons, proposeLoneNames, proposeTitleMentions];

/** All mentions of one thing within an article, and the pronouns and bare roles that safely stand for it. */
export const clusters = defineStage({
  name: 'clusters',
  version: '2',
  needs: ['tokens', 'entities'],
  gives: ['clusters'],
  options: z.strictObject({}),
  create: (_options, { gazetteer }) => {
    const known = gazetteer === null ? [] : [proposeGazetteerNames(gazetteer)];
    const rules = [...NAME_RULES, ...known, ...PERSON_RULES];
    return (document) => {
      const entities = layerOf(document, 'entities');
      const mentions = readMentions(document.raw, entities);
      const gathering: Gathering = { raw: document.raw, mentions, sets: createDisjointSets(mentions.length) };
      for (const propose of rules) propose(gathering);
      const pronouns = attachPronouns(gathering, layerOf(document, 'tokens'));
      return { layers: { clusters: buildClusters(gathering, pronouns) }, notices: [] };
    };
  },
});
