import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotesOf } from './read-quotes.js';

/** Quotes that somebody is said to have spoken. */
const spoken = (raw: string) => quotesOf(raw).filter((q) => ['direct', 'mixed', 'indirect'].includes(q.kind));

describe('what is no quote', () => {
  it.each([
    ['A coined name', 'The so-called “silver ferry” never sailed.'],
    ['A term', 'Sailors call the knot a “bowline” in every harbour.'],
    ['The name of a work', 'Her novel “The Long Pier” sold well.'],
    ['A nickname', 'Viktor “Rope” Hale left the pier.'],
    ['A height in feet and inches', `The sailor, 5'10" tall, carried a 6" nail and a 12" plank.`],
    ['Apostrophes at line ends', "The sailors'\nplan and the owners'\nplan were the same."],
    ['Clipped years and words', "In the '90s they sang rock 'n' roll 'til dawn."],
    ['Possessive plurals', "The owners' boats and the sailors' wives' houses stood empty."],
    ['A verb of saying that stands for a thing', 'The added cost, noted piers and stated aims were listed.'],
    ['A called meeting', 'At a hastily called meeting in the harbour hall the owners sat apart.'],
    ['A reading person', 'Brandt had read it before the ferry left.'],
  ])('%s is none.', (_what, raw) => {
    expect(spoken(raw)).toEqual([]);
  });

  it.each([
    ['A quoted sign', 'A banner on the pier read “No fish today”.'],
    ['A poster', 'A poster near the pier says “Keep off the ice”.'],
    ['A passive without agent', 'It was reported that the pier had been closed.'],
    ['A label before a colon', 'Analysis: “A bruising night for the ferry owners”'],
    ['A topic before a colon', 'Ferry collision: “They left us on the pier”'],
    ['A quote alone', '“Nobody at the pier had ever seen such a thing before.”'],
  ])('%s has no speaker.', (_what, raw) => {
    expect(quotesOf(raw).map((q) => q.speaker)).toEqual([null]);
  });
});

describe('stray marks', () => {
  const STRAY = fc.array(fc.constantFrom('“', '”', '"', "'", '‘', '’', '«', '»', '„', '``', "''", ' word ', ' 5', ', ', '. ', ' said '), {
    maxLength: 14,
  });
  const CLEAN = ['The tide turned early.', '“The pier is closed,” said Mila Brandt.', 'Nobody sailed, Ruiz said.'];
  const linesOf = (raw: string, from: number) =>
    quotesOf(raw).flatMap((q) => (q.start >= from ? [`${q.kind} ${q.speaker?.text} ${q.text} ${q.unbalanced}`] : []));

  it('No marks in a paragraph change the quotes of the paragraphs behind it.', () => {
    const behind = CLEAN.join('\n');
    const own = linesOf(behind, 0);
    fc.assert(
      fc.property(STRAY, (marks) => {
        const stray = `The tide ${marks.join('')} turned.\n`;
        expect(linesOf(stray + behind, stray.length)).toEqual(own);
      }),
      { numRuns: 150 },
    );
  });

  it('Whatever its order, a paragraph of marks keeps every quote inside itself.', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['“', '”', '"', '"', '«', '»', '‘', '’', 'tide', 'pier', 'sail', ', ', ' said Ruiz '], { minLength: 4 }),
        (parts) => {
          const first = parts.join(' ');
          const raw = `${first}\n${CLEAN.join('\n')}`;
          for (const q of quotesOf(raw)) expect(q.end <= first.length || q.start > first.length).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});
