import { describe, expect, it } from 'vitest';
import { clustersOf, markedDocument } from './marked-document.js';

const attached = (marked: string) => clustersOf(markedDocument(marked)).flatMap((c) => c.pronouns.map((p) => `${p.text} = ${c.name}`));

const cases: [string, string, string[]][] = [
  ['the only person of the sentence before', '[Ida Falk|PERSON] won. She thanked voters.', ['She = Ida Falk']],
  ['a chain of pronouns', '[Ida Falk|PERSON] won. She thanked voters. Her party cheered.', ['She = Ida Falk', 'Her = Ida Falk']],
  ['the person whose gender fits', '[John Orlo|PERSON] met [Mary Tarn|PERSON]. She paid.', ['She = Mary Tarn']],
  ['the subject of the sentence before', '[Petro Lund|PERSON] called [Sven Dahl|PERSON]. He sounded tired.', ['He = Petro Lund']],
  [
    'a bare role with one holder',
    'President [Ida Falk|PERSON] won. Crowds sang. The president thanked voters.',
    ['The president = Ida Falk'],
  ],
  ['a bare body with one holder', 'The [Ministry of Health|ORG] met. Later the ministry voted.', ['the ministry = Ministry of Health']],
  ['the prime minister', 'Prime Minister [Ida Falk|PERSON] won. Crowds sang. The prime minister bowed.', ['The prime minister = Ida Falk']],
];

const out: [string, string][] = [
  ['nobody has been named', 'He left early.'],
  ['two people fit', '[Petro Lund|PERSON] told [Sven Dahl|PERSON] he was late.'],
  ['the gender speaks against it', '[John Orlo|PERSON] won. She cheered.'],
  ['an unnamed person stands between', '[Ida Falk|PERSON] won. A soldier lost her way.'],
  ['the pronoun is inside quote marks', '[Ida Falk|PERSON] won. “She cheated,” read a sign.'],
  ['two people hold the role', 'President [Ida Falk|PERSON] met President [Sven Dahl|PERSON]. Crowds sang. The president bowed.'],
  ['another person has come into play since', 'Minister [Ida Falk|PERSON] won. [Sven Dahl|PERSON] lost. The minister bowed.'],
  ['the role has an owner', 'President [Ida Falk|PERSON] won. Crowds sang. The president of the club bowed.'],
  ['the holder only is a deputy', 'Vice President [Ida Falk|PERSON] won. Crowds sang. The president bowed.'],
  ['the person was named long ago', '[Ida Falk|PERSON] won. It rained. It snowed. It froze. She cheered.'],
];

describe('pronouns and bare roles', () => {
  it.each(cases)('attach to %s', (_title, marked, expected) => expect(attached(marked)).toEqual(expected));
  it.each(out)('stay out where %s', (_title, marked) => expect(attached(marked)).toEqual([]));
});
