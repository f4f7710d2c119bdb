import { describe, expect, it } from 'vitest';
import { readDateLine } from '../../../src/stages/segment/date-line.js';
import { readMetaLine } from '../../../src/stages/segment/meta-line.js';

describe('A date line is read in many forms', () => {
  it.each([
    ['14 March 2024 at 08:05', '2024-03-14T08:05'],
    ['14 mars 2024 à 08:05', '2024-03-14T08:05'],
    ['14 mars 2024 à 8h05', '2024-03-14T08:05'],
    ['14. März 2024 um 08:05', '2024-03-14T08:05'],
    ['14. März 2024, 8.05 Uhr', '2024-03-14T08:05'],
    ['14 de marzo de 2024, 20:05', '2024-03-14T20:05'],
    ['14 marzo 2024 ore 20:05', '2024-03-14T20:05'],
    ['14 maart 2024 om 20:05', '2024-03-14T20:05'],
    ['14 marca 2024 o 20:05', '2024-03-14T20:05'],
    ['14 березня 2024 о 20:05', '2024-03-14T20:05'],
    ['14 березня 2024 року', '2024-03-14'],
    ['Published 8:59 PM EST, June 7, 2020', '2020-06-07T20:59-05:00'],
    ['Updated: Thursday, June 7, 2020 12:10 a.m.', '2020-06-07T00:10'],
    ['June 7, 2020 Sunday', '2020-06-07'],
    ['June 7th, 2020', '2020-06-07'],
    ['2020-06-07 17:30', '2020-06-07T17:30'],
    ['2020-06-07T17:30:00Z', '2020-06-07T17:30Z'],
    ['07.06.2020 17:30', '2020-06-07T17:30'],
    ['17/06/2020', '2020-06-17'],
    ['06/17/2020', '2020-06-17'],
    ['2024年3月14日', '2024-03-14'],
    ['Publié le 05/06/2024 à 9h05', '2024-06-05T09:05'],
    ['Pubblicato il 05/06/2024', '2024-06-05'],
    ['Actualizado: 05/06/2024 09:05h', '2024-06-05T09:05'],
    ['lundi 1er avril 2024, 18 h 30', '2024-04-01T18:30'],
    ['dinsdag 5 maart 2024, 09.05 uur', '2024-03-05T09:05'],
    ['di 5 mrt 2024 om 10.05 uur', '2024-03-05T10:05'],
    ['środa, 6 marca 2024 r., 9:05', '2024-03-06T09:05'],
    ['п’ятниця, 8 березня 2024', '2024-03-08'],
    ['Сьогодні, 6 березня 2024, 10:00', '2024-03-06T10:00'],
    ['Heute, 5. März 2024, 10:05 Uhr', '2024-03-05T10:05'],
    ['Mis en ligne le 5 mars 2024', '2024-03-05'],
    ['Tuesday 05 March 2024 09:05, UK', '2024-03-05T09:05'],
  ])('%s', (text, value) => {
    expect(readDateLine(text)?.value).toBe(value);
  });

  it('leaves the value open where day and month cannot be told apart', () => {
    expect(readDateLine('05/06/2020')?.value).toBeNull();
  });

  it.each([
    'The talks began on 14 March 2024',
    '14 March',
    'March 2024',
    '31 February 2024',
    'Time Of Request: Friday, March 20, 2020',
    '2024',
    'At least 12 hurt in 2024',
    '',
  ])('is not found in "%s"', (text) => {
    expect(readDateLine(text)).toBeNull();
  });
});

describe('A meta line names date, author and outlet', () => {
  it.each([
    ['By Mira Holt | Apr 17, 2026', 'By Mira Holt', '2026-04-17', undefined],
    ['Posted by Mira Holt on July 18, 2017', 'Posted by Mira Holt', '2017-07-18', undefined],
    ['By Mira Holt, July 18, 2017', 'By Mira Holt', '2017-07-18', undefined],
    ['Von Mira Holt', 'Von Mira Holt', undefined, undefined],
    ['Kyiv Courier | 5 Sep 2025 | 4 min read', undefined, '2025-09-05', 'Kyiv Courier'],
    ['5 September 2025 — Kyiv Courier', undefined, '2025-09-05', 'Kyiv Courier'],
    ['La Gazette du Sud | 5 septembre 2025', undefined, '2025-09-05', 'La Gazette du Sud'],
    ['Mira Holt / Kyiv Courier / 5 September 2025', undefined, '2025-09-05', 'Mira Holt'],
    ['Kyiv Courier / by Mira Holt / 3h', 'by Mira Holt', undefined, 'Kyiv Courier'],
    ['Interview: Mira Holt', 'Interview: Mira Holt', undefined, undefined],
  ])('%s', (text, byline, date, outlet) => {
    const meta = readMetaLine(text);
    const cut = (span: { start: number; end: number } | null | undefined) => (span ? text.slice(span.start, span.end) : undefined);
    expect([cut(meta?.byline), meta?.date?.value, cut(meta?.outlet)]).toEqual([byline, date, outlet]);
  });

  it.each(['By then the river had risen', 'By 2025 the bridge will stand.', 'Daily summary — April 5, 2025', 'Von der Brücke aus'])(
    '"%s" is none',
    (text) => {
      expect(readMetaLine(text)).toBeNull();
    },
  );
});
