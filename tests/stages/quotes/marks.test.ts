import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotesOf, runQuotes } from './read-quotes.js';

describe('quotation marks', () => {
  it.each([
    ['curly', '“The pier is closed,” Brandt said.', 'The pier is closed,'],
    ['straight', '"The pier is closed," Brandt said.', 'The pier is closed,'],
    ['guillemets', '«The pier is closed», Brandt said.', 'The pier is closed'],
    ['low and high', '„The pier is closed“, Brandt said.', 'The pier is closed'],
    ['single', "‘The sailors' pier isn’t open,’ Brandt said.", "The sailors' pier isn’t open,"],
    ['backticks', "``The pier is closed,'' Brandt said.", 'The pier is closed,'],
  ])('Marks of the form "%s" are read.', (_form, raw, text) => {
    expect(quotesOf(raw).map((q) => q.text)).toEqual([text]);
  });

  it.each([
    ['Apostrophes', "The sailors' plan, drawn up in the '90s, didn't hold."],
    ['Inches', 'A 12" plank lay beside the 6" nail.'],
    ['Nicknames', 'Viktor “Rope” Hale left the pier.'],
  ])('%s are no quotes.', (_what, raw) => {
    expect(quotesOf(raw)).toEqual([]);
  });

  it('A coined name is held at arm’s length and has no speaker.', () => {
    expect(quotesOf('The so-called “silver ferry” never sailed.')[0]).toMatchObject({ kind: 'scare', speaker: null });
  });

  it('An unclosed mark ends with its paragraph and is noticed.', () => {
    const { layers, notices } = runQuotes('Brandt said: “The pier is closed.\nThe ferry “Anna” sailed.\n');
    expect(layers.quotes?.[0]).toMatchObject({ text: 'The pier is closed.', unbalanced: true });
    expect(layers.quotes?.[1]).toMatchObject({ text: 'Anna', unbalanced: false });
    expect(notices.map((n) => n.code)).toEqual(['N-quote-unbalanced']);
  });

  it('A speech over two paragraphs that reopens is not unbalanced.', () => {
    const found = quotesOf('“We waited all winter.\n“Now we sail,” Captain Ruiz said.');
    expect(found.map((q) => [q.speaker?.text, q.unbalanced])).toEqual([
      ['Ruiz', false],
      ['Ruiz', false],
    ]);
  });

  it('No stray marks in one paragraph change the quotes of another.', () => {
    const clean = 'The tide turned early.\n“The pier is closed,” said Mila Brandt.';
    const own = quotesOf(clean).map((q) => `${q.text} ${q.speaker?.text}`);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('“', '”', '"', "'", '‘', '’', '«', '»', '„', '``', ' word ', ' 5', '. '), { maxLength: 12 }),
        (marks) => {
          const first = `The tide ${marks.join('')} turned`;
          const raw = `“The pier is closed,” said Mila Brandt.\n${first} early.`;
          const found = quotesOf(raw).filter((q) => q.end < 40);
          expect(found.map((q) => `${q.text} ${q.speaker?.text}`)).toEqual(own);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('Every span is a slice of the raw text, whatever the text.', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('“', '”', '"', "'", ' said ', 'Brandt', ' that it was ', ',', '. ', '\n', ':', ' according to ', '😀', 'is '),
          { maxLength: 30 },
        ),
        (parts) => {
          const raw = parts.join('');
          for (const q of quotesOf(raw)) {
            expect(raw.slice(q.start, q.end)).toBe(q.text);
            if (q.speaker !== null) expect(raw.slice(q.speaker.start, q.speaker.end)).toBe(q.speaker.text);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
