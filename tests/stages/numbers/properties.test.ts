import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenLaw } from '../../../src/document/invariants.js';
import { numbers } from '../../../src/stages/numbers/stage.js';
import { documentOf, readNumbers } from './read-numbers.js';

const run = numbers.create({}, { gazetteer: null, model: () => null });
const ONES = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function inWords(n: number): string {
  if (n >= 1e6) return `${inWords(Math.floor(n / 1e6))} million ${inWords(n % 1e6)}`.trim();
  if (n >= 1000) return `${inWords(Math.floor(n / 1000))} thousand ${inWords(n % 1000)}`.trim();
  if (n >= 100) return `${ONES[Math.floor(n / 100)]} hundred ${inWords(n % 100)}`.trim();
  if (n < 20) return ONES[n] ?? '';
  return n % 10 === 0 ? (TENS[n / 10] ?? '') : `${TENS[Math.floor(n / 10)]}-${ONES[n % 10]}`;
}

describe('the numbers stage', () => {
  it('reads a value written in words back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999 }), (n) => {
        expect(readNumbers(`They counted ${inWords(n)} stars.`)[0]?.value).toBe(n);
      }),
      { numRuns: 200 },
    );
  });

  it('reads a value written in grouped figures back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2100, max: 999_999_999 }), (n) => {
        expect(readNumbers(`They counted ${n.toLocaleString('en-US')} stars.`)[0]?.value).toBe(n);
      }),
      { numRuns: 200 },
    );
  });

  it('never throws and keeps exact spans on any text', () => {
    const piece = fc.constantFrom(
      '5',
      '1,000',
      '$',
      '€',
      '-',
      '–',
      'one',
      'million',
      'and',
      'a half',
      'of',
      'percent',
      '%',
      '.',
      ',',
      '(',
      ')',
      'km',
      'April',
      'to',
      'between',
      'first',
      '½',
      '😀',
      '\ud800',
      '\r\n',
      'hundreds',
      '/',
      ':',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, fc.constantFrom('', ' ')), { maxLength: 30 }), (parts) => {
        const document = documentOf(parts.flat().join(''));
        expect(brokenLaw(document, run(document).layers)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it('takes time in proportion to hostile text', () => {
    for (const part of ['1,', '1 ', '- ', 'one hundred ', 'more than ', '1-', '$', 'five and ', '1 000 ', 'a half of ']) {
      const document = documentOf(part.repeat(4000));
      const started = performance.now();
      run(document);
      expect(performance.now() - started, part).toBeLessThan(1500);
    }
  });
});
