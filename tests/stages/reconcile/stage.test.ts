import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf, gazetteerOf, links, run, type World } from './small-world.js';

const WORLD: World = {
  entries: [
    { id: 'varn', type: 'GPE', name: 'Varnholm' },
    { id: 'guild', type: 'ORG', name: 'Guild of Glass Makers' },
    { id: 'imre', type: 'PERSON', name: 'Imre Tolvaj' },
    { id: 'lakes', type: 'ORG', name: 'United States Board of Lakes' },
    { id: 'wardens', type: 'ORG', name: 'Orland Harbour Wardens Union' },
    { id: 'torvi', type: 'NORP', name: 'Torvi people' },
    { id: 'pact', type: 'LAW', name: 'Shore Act, 1931' },
  ],
  aliases: [{ id: 'varn', alias: 'Warnholm' }],
};

describe('reconcile by name', () => {
  it.each([
    ['a name as it stands', 'Varnholm', 'GPE', 'varn'],
    ['another of its names', 'Warnholm', 'GPE', 'varn'],
    ['a name in capitals', 'VARNHOLM', 'LOC', 'varn'],
    ['a possessive', 'Varnholm’s', 'GPE', 'varn'],
    ['a place within another', 'Varnholm, Ostland', 'GPE', 'varn'],
    ['a place with its sort', 'State of Varnholm', 'GPE', 'varn'],
    ['a name behind a title', 'Mr. Imre Tolvaj', 'PERSON', 'imre'],
    ['a name turned round', 'Tolvaj, Imre', 'PERSON', 'imre'],
    ['a first name as an initial', 'I. Tolvaj', 'PERSON', 'imre'],
    ['a slip in a person’s name', 'Imre Tolvai', 'PERSON', 'imre'],
    ['a surname alone', 'Tolvaj', 'PERSON', 'imre'],
    ['a body’s words in another order', 'Glass Makers Guild', 'ORG', 'guild'],
    ['a state by its initials', 'U.S. Board of Lakes', 'ORG', 'lakes'],
    ['an acronym', 'OHWU', 'ORG', 'wardens'],
    ['a part that lacks only the sort of thing', 'Torvi', 'NORP', 'torvi'],
    ['a law without its year', 'Shore Act', 'LAW', 'pact'],
    ['a whole name of several words under another type', 'Guild of Glass Makers', 'PRODUCT', 'guild'],
  ] as const)('links %s', (_, name, type, entry) => {
    expect(links(WORLD, `Then [${name}] spoke.`, [type])).toEqual([entry]);
  });

  it.each([
    ['a namesake with another first name', 'Bela Tolvaj', 'PERSON'],
    ['a person of a place’s name', 'Varnholm', 'PERSON'],
    ['a place’s name on a body', 'Varnholm', 'ORG'],
    ['a name that merely begins alike', 'Varnborg', 'GPE'],
    ['a part that lacks a telling word', 'Harbour Wardens Union', 'ORG'],
    ['a word that many names hold', 'Board', 'ORG'],
    ['an acronym of two letters on a place', 'GM', 'GPE'],
    ['a surname that sounds alike but has other letters', 'Tolva', 'PERSON'],
    ['a stranger', 'Oona Petersen', 'PERSON'],
  ] as const)('does not link %s', (_, name, type) => {
    expect(links(WORLD, `Then [${name}] spoke.`, [type])).toEqual([null]);
  });

  it('takes the missing words of a part and of an acronym from the document', () => {
    expect(links(WORLD, 'The [Harbour Wardens Union] met in Orland.', ['ORG'])).toEqual(['wardens']);
    expect(links(WORLD, 'In Orland the [HWU] met.', ['ORG'])).toEqual(['wardens']);
  });

  it('does not take an acronym for another name where the cluster has a full one', () => {
    expect(links(WORLD, 'The [Office of Herb Workers Upstate] ([OHWU]) met.', ['ORG', 'ORG'], { together: [[0, 1]] })).toEqual([
      null,
      null,
    ]);
  });

  it('lets the fuller name of a cluster decide', () => {
    const world: World = {
      entries: [
        { id: 'old', type: 'GPE', name: 'Berghem', weight: 9 },
        { id: 'new', type: 'GPE', name: 'Berghem, Ostland' },
      ],
      aliases: [{ id: 'new', alias: 'Berghem' }],
    };
    expect(links(world, '[Berghem, Ostland], is small. [Berghem] has a mill.', ['GPE', 'GPE'], { together: [[0, 1]] })).toEqual([
      'new',
      'new',
    ]);
  });
});

describe('reconcile among namesakes', () => {
  const TWO: World = {
    entries: [
      { id: 'a', type: 'ORG', name: 'Dusk', description: 'weekly of Varnholm' },
      { id: 'b', type: 'ORG', name: 'Dusk', description: 'band of Lake Orm' },
    ],
  };

  it('leaves two owners of one name undecided, with their features and a reason', () => {
    const { ambiguous, matched } = run(documentOf('The [Dusk] came.', ['ORG']), gazetteerOf(TWO));
    expect([matched.length, ambiguous[0]?.candidates.map((c) => c.entry)]).toEqual([0, ['a', 'b']]);
    expect([Object.keys(ambiguous[0]?.candidates[0]?.features ?? {}).length > 0, ambiguous[0]?.reason]).toEqual([
      true,
      '2 entries within the margin',
    ]);
  });

  it('decides by a word of a description, and shows it as evidence', () => {
    const { matched } = run(documentOf('The [Dusk] is read in Varnholm.', ['ORG']), gazetteerOf(TWO));
    expect([matched[0]?.entry, matched[0]?.evidence.map((e) => e.text)]).toEqual(['a', ['Dusk', 'Varnholm.']]);
  });

  it('decides by weight where nothing else does', () => {
    const world: World = {
      entries: [
        { id: 'a', type: 'GPE', name: 'Orm', weight: 5 },
        { id: 'b', type: 'GPE', name: 'Orm', weight: 1 },
      ],
    };
    expect(links(world, '[Orm]', ['GPE'])).toEqual(['a']);
  });

  it('never lets a row of a bulk list outrank a curated one', () => {
    const world: World = {
      entries: [
        { id: 'bulk', type: 'GPE', name: 'Orm', weight: 99, status: 'bulk' },
        { id: 'own', type: 'GPE', name: 'Orm, Ostland', weight: 1 },
      ],
      aliases: [{ id: 'own', alias: 'Orm' }],
    };
    expect(links(world, '[Orm]', ['GPE'])).toEqual(['own']);
    expect(links({ entries: world.entries.slice(0, 1) }, '[Orm] and [Orn]', ['GPE', 'GPE'])).toEqual(['bulk', null]);
  });
});

describe('reconcile by office', () => {
  const OFFICES: World = {
    entries: [
      { id: 'varn', type: 'GPE', name: 'Varnholm' },
      { id: 'vera', type: 'PERSON', name: 'Vera Sandoz' },
      { id: 'paul', type: 'PERSON', name: 'Paul Sandoz' },
    ],
    roles: [
      { id: 'vera', role: 'Mayor', org: 'varn', validFrom: '2010-01-01', validTo: '2020-01-01' },
      { id: 'paul', role: 'Mayor', org: 'varn', validFrom: '2020-01-01' },
    ],
  };

  it.each([
    ['the holder of the day', '2023-05-01', 'paul'],
    ['the holder of another day', '2015-05-01', 'vera'],
    ['the present holder where no day is known', null, 'paul'],
  ])('finds %s', (_, published, entry) => {
    expect(links(OFFICES, 'The mayor of [Varnholm], [Sandoz], spoke.', ['GPE', 'PERSON'], { published })).toEqual(['varn', entry]);
  });

  it('leaves bearers of one surname open where no office is named', () => {
    expect(links(OFFICES, 'A letter of [Sandoz] was found.', ['PERSON'])).toEqual([null]);
  });
});

describe('reconcile by what an alias asks', () => {
  const asking = (alias: Partial<World['aliases'] extends readonly (infer A)[] | undefined ? A : never>): World => ({
    entries: [{ id: 'a', type: 'ORG', name: 'Varnholm Evening Mail' }],
    aliases: [{ id: 'a', alias: 'The Mail', ...alias }],
  });

  it('takes a name with a context only where the document has it', () => {
    const world = asking({ context: 'newspaper; Lake Orm' });
    expect(links(world, '[The Mail] wrote so.', ['ORG'])).toEqual([null]);
    expect(links(world, '[The Mail] at Lake Orm wrote so.', ['ORG'])).toEqual(['a']);
  });

  it('takes a name of exact case only as it is written, the entry’s own too', () => {
    const world: World = { entries: [{ id: 'a', type: 'ORG', name: 'Target' }], aliases: [{ id: 'a', alias: 'Target', case: 'exact' }] };
    expect(links(world, '[Target] and [target]', ['ORG'])).toEqual(['a', null]);
  });

  it('knows an acronym of exact case with and without dots', () => {
    expect(links(asking({ alias: 'VEM', case: 'exact', kind: 'acronym' }), '[V.E.M.] and [VEM]', ['ORG'])).toEqual(['a', 'a']);
  });

  it('does not take a people for its country, and a name that is never meant not at all', () => {
    const world: World = {
      entries: [{ id: 'varn', type: 'GPE', name: 'Varnholm' }],
      aliases: [
        { id: 'varn', alias: 'Varnish', kind: 'demonym' },
        { id: 'varn', alias: 'Varn', kind: 'never' },
      ],
    };
    expect(links(world, 'The [Varnish] and [Varnish] and [Varn]', ['NORP', 'GPE', 'GPE'])).toEqual([null, null, null]);
  });
});

describe('reconcile by ruling', () => {
  it.each([
    ['nobody', { surface: 'Varnholm', entity: 'NIL' }, null],
    ['another entry', { surface: 'Varnholm', entity: 'guild' }, 'guild'],
    ['not this one', { surface: 'Varnholm', entity: '!varn' }, null],
    ['another type only', { surface: 'Varnholm', entity: 'NIL', type: 'PERSON' }, 'varn'],
  ])('obeys a ruling for %s', (_, decision, entry) => {
    expect(links({ ...WORLD, decisions: [decision] }, '[Varnholm]', ['GPE'])).toEqual([entry]);
  });
});

describe('reconcile always', () => {
  it('leaves everything unmatched without a gazetteer, and the counts add up', () => {
    const { unmatched, counts, gazetteer } = run(documentOf('[Varnholm] and [Imre Tolvaj]', ['GPE', 'PERSON']), null);
    expect([unmatched.length, counts.mentions, counts.unmatched, gazetteer.entries]).toEqual([2, 2, 2, 0]);
  });

  it('shows the nearest entries of what it does not link', () => {
    const { unmatched } = run(documentOf('[Imre Tolmann]', ['PERSON']), gazetteerOf(WORLD));
    expect(unmatched[0]?.nearest[0]?.entry).toBe('imre');
  });

  it('keeps the laws, links no clashing type, and gives the same result again and after other documents', () => {
    const gazetteer = gazetteerOf(WORLD);
    const names = fc.constantFrom(
      'Varnholm',
      'Tolvaj',
      'Imre Tolvai',
      'Glass Guild',
      'GGM',
      'Varnholms',
      'x',
      '(',
      'The',
      '\u202eab',
      'Board of Lakes',
    );
    const types = fc.constantFrom('PERSON', 'ORG', 'GPE', 'NORP', 'LAW', 'EVENT');
    fc.assert(
      fc.property(fc.array(fc.tuple(names, types), { minLength: 1, maxLength: 6 }), (mentions) => {
        const document = documentOf(
          mentions.map(([name]) => `[${name}]`).join(' met '),
          mentions.map(([, type]) => type),
        );
        const fresh = run(document, gazetteerOf(WORLD));
        expect(JSON.stringify(run(document, gazetteer))).toBe(JSON.stringify(fresh));
        for (const { type, cluster } of fresh.matched) {
          const own = document.layers.clusters?.find((c) => c.id === cluster)?.type;
          expect((type === 'PERSON') === (own === 'PERSON')).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
