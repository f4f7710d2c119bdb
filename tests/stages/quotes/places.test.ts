import { describe, expect, it } from 'vitest';
import { linesFor, quotesOf, quotesOfWrapped } from './read-quotes.js';

const CASES: readonly (readonly [title: string, raw: string, expected: readonly string[]])[] = [
  ['A verb no lexicon lists is told by the comma.', '“The pier is done,” Brandt chuckled.', ['direct Brandt | The pier is done,']],
  ['So is one in front of its speaker.', '“The pier is done,” whooped one sailor.', ['direct one sailor | The pier is done,']],
  ['A colon leads to what its subject says.', 'Brandt leaned over the rail: “We are done here.”', ['direct Brandt | We are done here.']],
  [
    'A colon behind reported speech leads to more of it.',
    'Brandt said the pier was closed: “We are done here.”',
    ['indirect Brandt | the pier was closed', 'direct Brandt | We are done here.'],
  ],
  [
    'A wire lede has its speaker behind and its aside outside.',
    'The pier will stay closed, Mila Brandt said on Thursday, dashing all hopes.',
    ['indirect Mila Brandt | The pier will stay closed'],
  ],
  [
    'Time and place behind the verb are no part of the speech.',
    'Brandt said on Thursday there was no danger.',
    ['indirect Brandt | there was no danger'],
  ],
  [
    'A statement posted somewhere says what follows "that".',
    'The harbour office said in a statement posted on its site that the pier was closed.',
    ['indirect The harbour office | the pier was closed'],
  ],
  [
    'A dateline is no part of the speech.',
    'NORHAVEN (Agency) — The pier was closed, officials said.',
    ['indirect officials | The pier was closed'],
  ],
  [
    'Words in marks within reported speech are its speaker’s.',
    'Brandt said the owners had condemned it “in strong terms”.',
    ['indirect Brandt | the owners had condemned it “in strong terms”', 'mixed Brandt | in strong terms'],
  ],
  [
    'A second verb behind the first keeps its own quote.',
    'Brandt told the crew that the pier was shut, and asked, “Who did this?”',
    ['indirect Brandt | the pier was shut', 'direct Brandt | Who did this?'],
  ],
  ['A chant is the crowd’s.', 'The crowd broke into chants of “Open the pier!”', ['mixed The crowd | Open the pier!']],
  [
    'A programme in marks is spoken to.',
    'Brandt told “Morning Hour” that the pier was shut.',
    ['title sign-or-name | Morning Hour', 'indirect Brandt | the pier was shut'],
  ],
  ['A role keeps its hyphen.', '“It is closed,” said a Leeds-based fund manager.', ['direct a Leeds-based fund manager | It is closed,']],
  [
    'A participle taken for a noun reports.',
    'The owners met, with one captain warning it would sink.',
    ['indirect one captain | it would sink'],
  ],
  [
    'What a file quotes somebody as saying is that person’s.',
    'The file quotes Hale as telling a friend, “Nobody will sail.”',
    ['direct Hale | Nobody will sail.'],
  ],
  [
    'A condition may stand in front of the speaker.',
    'Without it, Brandt told the owners, nobody would sail.',
    ['indirect Brandt | nobody would sail'],
  ],
  [
    'A relative clause has its owner for speaker.',
    'The owners lean on a report which found that the pier was rotten.',
    ['indirect a report | the pier was rotten'],
  ],
  ['A claim reports its clause.', 'Brandt’s claim that the pier would hold was false.', ['indirect Brandt | the pier would hold']],
  [
    'So does one whose source follows.',
    'The owners rejected the suggestion by Ruiz that the pier was shut.',
    ['indirect Ruiz | the pier was shut'],
  ],
  ['A view may open the sentence.', 'In Brandt’s view, the pier is lost.', ['indirect Brandt | the pier is lost']],
  ['A speaker in a relative clause says no more than that.', 'Brandt, who said he was ill, left early.', ['indirect Brandt | he was ill']],
];

describe('speakers by place and punctuation', () => {
  it.each(CASES)('%s', (_title, raw, expected) => {
    expect(linesFor(raw)).toEqual(expected);
  });

  it('A quote without its closing mark ends where the reporter speaks.', () => {
    expect(quotesOf('“We sail at dawn, she told the crowd at the pier.')[0]).toMatchObject({ text: 'We sail at dawn,', unbalanced: true });
  });

  it('A line wrap between quote and speaker parts nothing.', () => {
    const raw = 'Brandt looked over\nthe rail. “The pier is shut,”\nMila Brandt said at last.\n';
    expect(quotesOfWrapped(raw)[0]?.speaker?.text).toBe('Mila Brandt');
  });

  it('Who is asked answers.', () => {
    const found = linesFor('Brandt opened the door.\n“The pier is shut,” said Brandt. Was he afraid? “Not at all, I never was.”');
    expect(found.at(-1)).toBe('direct he | Not at all, I never was.');
  });
});
