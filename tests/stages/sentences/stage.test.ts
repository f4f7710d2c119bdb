import { expect, it } from 'vitest';
import type { Document } from '../../../src/document/document.js';
import type { Region, RegionKind } from '../../../src/document/layers.js';
import { sentences } from '../../../src/stages/sentences/stage.js';

const raw = 'Port shuts. For now\n\nThe port shut. Ships wait.\n\nA crane. Photo: Orr\n';

const region = (text: string, kind: RegionKind, body: boolean): Region => ({
  start: raw.indexOf(text),
  end: raw.indexOf(text) + text.length,
  kind,
  body,
  by: 'test',
  certainty: 1,
});

it('covers body regions only and takes a title as one sentence', () => {
  const document: Document = {
    id: 'a',
    raw,
    clean: false,
    article: { start: 0, end: raw.length, title: null, byline: null, outlet: null, published: null, known: [] },
    layers: {
      regions: [
        region('Port shuts. For now\n\n', 'title', true),
        region('The port shut. Ships wait.\n\n', 'paragraph', true),
        region('A crane. Photo: Orr\n', 'caption', false),
      ],
    },
  };
  const found = sentences.create({}, { gazetteer: null, model: () => null })(document).layers.sentences ?? [];
  expect(found.map(({ start, end }) => raw.slice(start, end))).toEqual(['Port shuts. For now', 'The port shut.', 'Ships wait.']);
});
