import { describe, expect, it } from 'vitest';
import { readClock } from '../../../src/stages/segment/clock.js';
import { readDateLine } from '../../../src/stages/segment/date-line.js';

describe('A clock time is read with its zone', () => {
  it.each([
    ['at 9:05', 'T09:05'],
    ['9.05 Uhr', 'T09:05'],
    ['20h05', 'T20:05'],
    ['18 h 30', 'T18:30'],
    ['5 p.m.', 'T17:00'],
    ['12:10 a.m.', 'T00:10'],
    ['09:05 GMT', 'T09:05Z'],
    ['09:05 UTC', 'T09:05Z'],
    ['09:05 CET', 'T09:05+01:00'],
    ['09:05 CEST', 'T09:05+02:00'],
    ['09:05 (EET)', 'T09:05+02:00'],
    ['9:05 AM EDT', 'T09:05-04:00'],
    ['9:05 a.m. PST', 'T09:05-08:00'],
    ['09:05:09 +0100', 'T09:05+01:00'],
    ['09:05 GMT+3', 'T09:05+03:00'],
    ['T09:05:00.000Z', 'T09:05Z'],
    ['T09:05:00-05:00', 'T09:05-05:00'],
  ])('%s', (text, value) => {
    expect(readClock(text)?.value).toBe(value);
  });

  it.each([
    ['9:05 a.m. ET', 'T09:05'],
    ['09:05 IST', 'T09:05'],
    ['09:05 Berlin', 'T09:05'],
  ])('no zone is made up in "%s"', (text, value) => {
    expect(readClock(text)?.value).toBe(value);
  });

  it.each(['', '25:10', 'no time', '3 of 4'])('none stands in "%s"', (text) => {
    expect(readClock(text)).toBeNull();
  });
});

describe('The place of a date line takes in its time and zone', () => {
  it.each([
    ['Published 14 March 2024 at 08:05 GMT', '14 March 2024 at 08:05 GMT'],
    ['Thu, 14 Mar 2024 08:05:00 +0200', '14 Mar 2024 08:05:00 +0200'],
    ['Sat 5 Mar 2022 09.05 GMTLast modified on Sun 6 Mar 2022 11.00 GMT', '5 Mar 2022 09.05 GMT'],
  ])('%s', (text, place) => {
    const reading = readDateLine(text);
    expect(text.slice(reading?.start, reading?.end)).toBe(place);
  });
});
