import { describe, expect, it } from 'vitest';
import { readNumbers } from './read-numbers.js';

describe('what looks like a number and is none', () => {
  it.each([
    'The treaty has an Article 5.',
    'They met in Room 101 of the ministry.',
    'Pilots flew an F-16 and watched an S-300.',
    'The G7 and the Five Eyes met.',
    'One of the few knew it.',
    'No one came and nobody saw which one it was.',
    'The meeting is on 4 April 2025.',
    'The meeting is on April 4 and 5.',
    'The meeting is on 2025-04-05 or 05/04/2025.',
    'It began at 10:30 and ended at 5 p.m. sharp.',
    'It happened in 1987, and again in 2014-15.',
    'The 1960s were loud, the 21st century louder.',
    'Call +44 20 7946 0018 or 555-123-4567.',
    'The home side won 3-1.',
    'It was a 1-3 defeat and a 2–1 victory.',
    'She bought an iPhone 15 in the 2024-25 season.',
    'He keeps Three Mile Island in mind.',
    'The visit fell on 7 October and Sept. 11.',
    'She lives at 12 Mill Lane Road.',
    'It was at first a rumour.',
    'The 47th Brigade moved on.',
    'See https://example.org/a?page=25 for more.',
    'The server is 10.0.0.1 now.',
    'Emergency crews are on call 24/7.',
  ])('gives nothing for "%s"', (text) => {
    expect(readNumbers(text).map((n) => n.text)).toEqual([]);
  });
});
