import { describe, expect, it } from 'vitest';
import { quotes } from '../../../src/stages/quotes/stage.js';
import { documentOf, linesFor, quotesOf } from './read-quotes.js';

const CASES: readonly (readonly [title: string, raw: string, expected: readonly string[]])[] = [
  [
    'A verb in front of its speaker names who spoke.',
    '“The ferry is late,” said Mila Brandt.',
    ['direct Mila Brandt | The ferry is late,'],
  ],
  [
    'A speaker may stand between two halves.',
    '“The ferry,” Mila Brandt said, “is late again.”',
    ['direct Mila Brandt | The ferry,', 'direct Mila Brandt | is late again.'],
  ],
  [
    'An apposition does not hide the speaker.',
    'Mila Brandt, the harbour master, said: “The ferry is late.”',
    ['direct Mila Brandt | The ferry is late.'],
  ],
  [
    'A following quote keeps its speaker.',
    '“We saw it,” said one sailor. “It was huge.”',
    ['direct one sailor | We saw it,', 'direct one sailor | It was huge.'],
  ],
  [
    'A quote in the next paragraph keeps its speaker.',
    '“We saw it,” said one sailor.\n“It was huge.”',
    ['direct one sailor | We saw it,', 'direct one sailor | It was huge.'],
  ],
  ['The addressee is not the speaker.', '“You will be paid,” Brandt told Captain Ruiz.', ['direct Brandt | You will be paid,']],
  ['A clause behind "that" is reported speech.', 'Brandt said that the pier was closed.', ['indirect Brandt | the pier was closed']],
  [
    'A clause without "that" is reported speech.',
    'The harbour office said it had closed the pier.',
    ['indirect The harbour office | it had closed the pier'],
  ],
  ['The source may follow its statement.', 'The pier was closed, according to Brandt.', ['indirect Brandt | The pier was closed']],
  [
    'The time between subject and verb is no speaker.',
    'Brandt on Tuesday said that the pier was closed.',
    ['indirect Brandt | the pier was closed'],
  ],
  [
    'Two speakers of one sentence keep apart.',
    'Brandt said that the pier was closed, but Ruiz said it was open.',
    ['indirect Brandt | the pier was closed', 'indirect Ruiz | it was open'],
  ],
  ['A sign has no speaker.', 'A banner on the pier read “No fish today”.', ['direct sign-or-name | No fish today']],
  [
    'A passive without agent has no speaker.',
    'It was reported that the pier was closed.',
    ['indirect passive-without-agent | the pier was closed'],
  ],
];

describe('attribution', () => {
  it.each(CASES)('%s', (_title, raw, expected) => {
    expect(linesFor(raw).map((l) => l.replace('mixed sign', 'direct sign'))).toEqual(expected);
  });

  it('A statement passed on by a second source has that source under via.', () => {
    const [quote] = quotesOf('“The pier is closed,” declared Mila Brandt, according to the Harbour Post.');
    expect(quote?.speaker?.text).toBe('Mila Brandt');
    expect(quote?.via?.text).toContain('Harbour Post');
  });

  it('Without any cue there is no speaker but a reason.', () => {
    const [quote] = quotesOf('“Nobody at the pier had ever seen such a thing before.”');
    expect(quote).toMatchObject({ speaker: null, reason: 'no-cue' });
  });
  it('Between two persons and without a cue no guess is made, and the reason says so.', () => {
    const raw = 'The pier was quiet when Mila Brandt and Tom Ode met there. “Nobody had ever seen such a thing before.”';
    const names = ['Mila Brandt', 'Tom Ode'].map((text, i) => ({
      id: `e${i + 1}`,
      text,
      start: raw.indexOf(text),
      end: raw.indexOf(text) + text.length,
    }));
    const entities = names.map((name) => ({ ...name, type: 'PERSON' as const, by: 'test', certainty: 1 }));
    const clusters = names.map(({ id, text }) => ({ id: `c${id}`, name: text, type: 'PERSON' as const, mentions: [id], pronouns: [] }));
    const document = documentOf(raw);
    const run = quotes.create({}, { gazetteer: null, model: () => null });
    const [quote] = run({ ...document, layers: { ...document.layers, entities, clusters } }).layers.quotes ?? [];
    expect(quote).toMatchObject({ speaker: null, reason: 'two-candidates' });
  });
});
