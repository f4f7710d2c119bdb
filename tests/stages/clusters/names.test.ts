import { describe, expect, it } from 'vitest';
import type { Gazetteer, NamedEntry } from '../../../src/gazetteer/gazetteer.js';
import { clustersOf, groupsOf, markedDocument } from './marked-document.js';

const cases: [string, string, string[]][] = [
  ['initials with and without dots stand for a country', '[United Kingdom|GPE], [UK|GPE] and [U.K.|GPE]', ['United Kingdom = UK = U.K.']],
  [
    'places of one name are told apart by the wider place',
    '[Orve|GPE], [Texas|GPE], voted. Unlike [Orve|GPE], [France|GPE], it voted early.',
    ['Orve', 'Texas', 'Orve', 'France'],
  ],
  [
    'a list of places qualifies nothing',
    'In [Orve|GPE], [Lem|GPE] and [Odd|GPE]; later [Orve|GPE], [Odd|GPE], too',
    ['Orve = Orve', 'Lem', 'Odd = Odd'],
  ],
  ['an acronym leaves out small words', 'The [Council for Open Rivers|ORG] met; [COR|ORG] voted.', ['Council for Open Rivers = COR']],
  [
    'a bracketed acronym need not be the initials',
    'The [State Water Office|ORG] ([DVU|ORG]) met. [DVU|ORG] voted.',
    ['State Water Office = DVU = DVU'],
  ],
  [
    'a possessive and an article do not part names',
    'The [Harbour Board|ORG] met. [The Harbor Board’s|ORG] vote',
    ['Harbour Board = The Harbor Board’s'],
  ],
  [
    'a ministry is one in either word order',
    'The [Ministry of Defense|ORG] and the [Defence Ministry|ORG]',
    ['Ministry of Defense = Defence Ministry'],
  ],
  [
    'a nation before and behind a body is the same',
    'The [Norwegian General Staff|ORG] and the [General Staff of Norway|ORG]',
    ['Norwegian General Staff = General Staff of Norway'],
  ],
  [
    'a bare body belongs to the only nation there is',
    'The [Norwegian General Staff|ORG] met. The [General Staff|ORG] spoke.',
    ['Norwegian General Staff = General Staff'],
  ],
  ['a body is known without its head', '[Nordvik Group|ORG] fell. [Nordvik|ORG] rose.', ['Nordvik Group = Nordvik']],
  ['a legal form is no part of a name', '[Nordvik Inc.|ORG] fell. [Nordvik|ORG] rose.', ['Nordvik Inc. = Nordvik']],
  [
    'a bare head stands for the body named before',
    'The [Tarn Evening Post|ORG] wrote. The [Post|ORG] added.',
    ['Tarn Evening Post = Post'],
  ],
  ['a first word stands for the only body that begins so', '[Nordvik Metals|ORG] fell. [Nordvik|ORG] rose.', ['Nordvik Metals = Nordvik']],
  ['a people by the name of a place is the place', '[Torvik|GPE] fell. [Torvik|NORP] rose.', ['Torvik = Torvik']],
  ['people in the plural and the adjective are one', 'A [Norwegian|NORP] song for [Norwegians|NORP]', ['Norwegian = Norwegians']],
  ['equal names of place and body are one', '[Elmwood|GPE] and [Elmwood|FAC]', ['Elmwood = Elmwood']],
  ['a federation is its country', 'The [Russian Federation|GPE] and [Russia|GPE]', ['Russian Federation = Russia']],
  ['a name cut behind United is whole again', 'The United [Nations|ORG] met; the [UN|ORG] voted.', ['Nations = UN']],
];

const apart: [string, string, string[]][] = [
  [
    'a name that holds the acronym is another thing',
    '[U.S.|GPE] and [U.S. Space Park|FAC] and [U.S. Sound|LOC]',
    ['U.S.', 'U.S. Space Park', 'U.S. Sound'],
  ],
  [
    "two nations' bodies of one name stay apart",
    "[Norway|GPE]'s [Coast Guard|ORG] met [Iceland|GPE]'s [Coast Guard|ORG].",
    ['Norway', 'Coast Guard', 'Iceland', 'Coast Guard'],
  ],
  [
    'an acronym of two names is left alone',
    '[Board of Rivers|ORG], [Bank of Rome|ORG] and [BR|ORG]',
    ['Board of Rivers', 'Bank of Rome', 'BR'],
  ],
  ['a city and the region in a list stay apart', '[Sula|GPE] fell. [Orel|GPE] and [Sula|GPE] oblasts fell.', ['Sula', 'Orel', 'Sula']],
  ['places that differ by a letter stay apart', '[Gambia|GPE] and [Zambia|GPE]', ['Gambia', 'Zambia']],
  [
    'a first word of two bodies is left alone',
    '[Nordvik Metals|ORG], [Nordvik Opera|ORG], [Nordvik|ORG]',
    ['Nordvik Metals', 'Nordvik Opera', 'Nordvik'],
  ],
  ['a people and its country stay apart', '[Norway|GPE] and [Norwegians|NORP]', ['Norway', 'Norwegians']],
  ['an agency behind a city in brackets is another thing', '[Oslo|GPE] ([NTB|ORG]) reports', ['Oslo', 'NTB']],
];

const ALWAYS = { context: '', validFrom: '', validTo: '' };

function gazetteerOf(names: Record<string, readonly (readonly [string, NamedEntry['kind']])[]>): Gazetteer {
  const entry = (id: string) =>
    ({ id, type: 'GPE', name: id, description: '', wikidata: '', weight: 1, source: '', licence: '', status: 'curated' }) as const;
  return {
    name: 'test',
    version: '1',
    sha256: '',
    entryCount: 0,
    decisions: [],
    nearby: () => [],
    byId: () => undefined,
    rolesOf: () => [],
    lookUp: (surface) => (names[surface] ?? []).map(([id, kind]) => ({ entry: entry(id), alias: surface, kind, case: 'any', ...ALWAYS })),
  };
}

describe('clusters of things', () => {
  it.each(cases)('%s', (_title, marked, groups) => expect(groupsOf(marked)).toEqual(groups));
  it.each(apart)('%s', (_title, marked, groups) => expect(groupsOf(marked)).toEqual(groups));

  it('unite names that the gazetteer knows for one entry', () => {
    const gazetteer = gazetteerOf({ Christiania: [['oslo', 'former']], Oslo: [['oslo', 'name']] });
    expect(groupsOf('[Oslo|GPE] was [Christiania|GPE].', gazetteer)).toEqual(['Oslo = Christiania']);
  });

  it.each([
    ['the long form of an acronym', 'The [UK|GPE] is the [United Kingdom|GPE].', 'United Kingdom'],
    ['the form without shouting', '[TORVIK|GPE] sleeps. [Torvik|GPE] wakes.', 'Torvik'],
    ['the adjective of a people', '[Norwegians|NORP] eat [Norwegian|NORP] fish.', 'Norwegian'],
    ['the form with a capital article of its own', '[The Ness|GPE] is far.', 'The Ness'],
  ])('are called by %s', (_title, marked, name) => expect(clustersOf(markedDocument(marked)).map((c) => c.name)).toEqual([name]));

  it('take a name of two entries for the one that the article names plainly', () => {
    const gazetteer = gazetteerOf({
      Highland: [
        ['oslo', 'short'],
        ['oslo-mn', 'short'],
      ],
      Oslo: [['oslo', 'name']],
    });
    expect(groupsOf('[Highland|GPE] is [Oslo|GPE].', gazetteer)).toEqual(['Highland = Oslo']);
  });

  it('do not unite a metonym or a name of two entries', () => {
    const gazetteer = gazetteerOf({
      Castle: [['oslo', 'metonym']],
      Oslo: [
        ['oslo', 'name'],
        ['oslo-mn', 'name'],
      ],
      Kristiania: [['oslo', 'former']],
    });
    expect(groupsOf('[Oslo|GPE], [Castle|GPE], [Kristiania|GPE]', gazetteer)).toEqual(['Oslo', 'Castle', 'Kristiania']);
  });
});
