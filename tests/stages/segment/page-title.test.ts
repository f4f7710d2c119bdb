import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/stages/segment/lines.js';
import { pageTitle } from '../../../src/stages/segment/page-title.js';
import { paragraph } from './source-of.js';

const MENU = 'Home\nNews\nSport\nWeather\nMore menu\nSign in\n';
const title = 'Old bridge to open again in spring';
const read = (raw: string): string | null => linesOf(raw)[pageTitle(linesOf(raw))]?.text ?? null;

describe('The headline of a page under menus', () => {
  it.each([
    ['right over the text', `${MENU}${title}\n${paragraph('a')}`],
    [
      'over a byline, not the caption behind it',
      `${MENU}${title}\nBy Mira Holt\nThe old bridge as it stood in May of last year\n${paragraph('a')}`,
    ],
    ['over an age', `${MENU}${title}\n3 hours ago\nShare\n${paragraph('a')}`],
    [
      'over the line that sums it up',
      `${MENU}${title}\nTwo years of repairs have cost more than the council planned, and the quarter has waited for every day of them\nBy Mira Holt\n5 May 2024\n${paragraph('a')}`,
    ],
    ['not a picture with its credit', `${MENU}${title}\nPeople look at the old bridge on Monday (AP Photo/Ada Lund)\n${paragraph('a')}`],
    [
      'behind a lone cookie sentence',
      `We use cookies to make this website work and to see who reads which of its many stories.\n${MENU}${title}\n${paragraph('a')}`,
    ],
  ])('stands %s', (_, raw) => {
    expect(read(raw)).toBe(title);
  });

  it.each([
    ['without a menu', `${title}\n${paragraph('a')}`],
    ['without running text', MENU],
    ['where nothing looks like one', `${MENU}${paragraph('a')}`],
    ['in nothing', ''],
  ])('is not found %s', (_, raw) => {
    expect(read(raw)).toBeNull();
  });
});
