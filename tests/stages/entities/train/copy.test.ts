import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCopy } from '../../../../src/stages/entities/train/check-copy.js';
import { parseCopy, writeCopy } from '../../../../src/stages/entities/train/copy-format.js';

const FOLDER = path.join(import.meta.dirname, '../../../../pipelines/news/models/copy');

describe('training copy', () => {
  it('is read with its domain, its text without marks and the offsets of its names', () => {
    const { articles, problems } = parseCopy(
      '# domain: local\n[Ana Prell|PERSON] left [Tarsk|GPE].\nShe \\[sic\\] paid.\n===\nNo names here.\n',
    );
    expect(problems).toEqual([]);
    expect(articles.map(({ domain, text }) => [domain, text])).toEqual([
      ['local', 'Ana Prell left Tarsk.\nShe [sic] paid.'],
      ['none', 'No names here.'],
    ]);
    expect(articles[0]?.entities.map(({ start, end, type }) => [start, end, type])).toEqual([
      [0, 9, 'PERSON'],
      [15, 20, 'GPE'],
    ]);
  });

  it('comes out of the writer as it went into the reader', () => {
    const source = 'A \\| b [Orve \\[North\\]|ORG] and [Lem|PERSON] \\\\ end';
    const [article] = parseCopy(source).articles;
    expect(writeCopy(article?.text ?? '', article?.entities ?? [])).toBe(source);
  });

  it.each([
    ['a mark within a mark', '[Bank of [Orve|GPE]|ORG]'],
    ['a mark without end', 'the [Orve|GPE and'],
    ['an unknown type', '[Orve|PLACE]'],
    ['a mark without type', '[Orve] is'],
    ['an end without beginning', 'Orve|GPE]'],
    ['a title', '[President Lem Odd|PERSON]'],
    ['an article in small letters', '[the Orve Bank|ORG]'],
    ['a possessive ending', "[Orve's|GPE] mayor"],
    ['a name left unmarked', '[Orve|GPE] and Orve'],
  ])('is found to be wrong where it has %s', (_, source) => {
    expect(checkCopy(source).some(({ level }) => level === 'error')).toBe(true);
  });

  it.each([
    ['a longer name holds the marked one', '[Orve|GPE] and [Bank of Orve|ORG]'],
    ['the marked name begins another word', '[Orve|GPE] and Orvester'],
    ['the article declares a plain word', '# plain: May\n[May|PERSON] left. May is warm.'],
  ])('is left alone where %s', (_, source) => {
    expect(checkCopy(source)).toEqual([]);
  });

  it('tells the line of a problem', () => {
    expect(checkCopy('One.\n\n===\n# domain: x\n\nTwo.\n[Orve|GPE] and Orve.').map(({ line }) => line)).toEqual([7]);
  });

  it.each(readdirSync(FOLDER))('%s has no wrong mark', (file) => {
    const wrong = checkCopy(readFileSync(path.join(FOLDER, file), 'utf8')).filter(({ level }) => level === 'error');
    expect(wrong).toEqual([]);
  });
});
