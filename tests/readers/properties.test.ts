import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenSegmentation } from '../../src/document/invariants.js';
import { sha256Of } from '../../src/document/sha256.js';
import { CopydeskError } from '../../src/errors/copydesk-error.js';
import { segmentSource } from '../../src/stages/segment/segment-source.js';
import { feedOf, pageOf } from './page-of.js';

const PIECES = [
  '<p>',
  '</p>',
  '<div class="article">',
  '</div>',
  '<h1>',
  '</h1>',
  '<title>',
  '</title>',
  '<li>',
  '<ul>',
  '</ul>',
  '<table>',
  '<tr><td>',
  '</table>',
  '<figcaption>',
  '<br>',
  '<q>',
  '<pre>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<time datetime="2026-03-04">',
  '<meta name="author" content="Jon Vale">',
  '<html>',
  '<body hidden>',
  '&amp;',
  '&#xD800;',
  '&nbsp;',
  '\u0000',
  '\ud800',
  '\r\n',
  '😀',
  ' ',
  'The council met on Tuesday, said Maren Holt. ',
  '<',
  '"',
];
const pages = fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join(''));

function check(read: () => ReturnType<typeof pageOf>): void {
  try {
    const source = read();
    expect(brokenSegmentation(source.raw, segmentSource(source))).toBeNull();
    expect(sha256Of(Buffer.from(source.raw, 'utf8'))).toBe(source.sha256);
    expect(read()).toEqual(source);
  } catch (error) {
    if (!(error instanceof CopydeskError)) throw error;
    expect(error.class).toBe('input');
  }
}

describe('any markup', () => {
  it('of a page gives exact places and equal text, or a coded error', () => {
    fc.assert(
      fc.property(pages, (page) => check(() => pageOf(page))),
      { numRuns: 300, seed: 11 },
    );
  });

  it('in the items of a feed does so, too', () => {
    const feeds = fc.array(pages, { maxLength: 4 }).map((items) => {
      const written = items.map(
        (item) => `<item><title>${item.slice(0, 9).replace(/[<&]/g, '')}</title><description><![CDATA[${item}]]></description></item>`,
      );
      return `<rss><channel><title>Aldby Post</title>${written.join('')}</channel></rss>`;
    });
    fc.assert(
      fc.property(fc.oneof(feeds, pages), (feed) => check(() => feedOf(feed))),
      { numRuns: 200, seed: 12 },
    );
  });

  it.each([
    ['tags that never end', '<html <body <a '],
    ['attributes that never end', '<p class="'],
    ['comments that never end', '<!-- <p'],
    ['references that never end', '&amp &#x &#'],
    ['breaks', 'a<br> <br>'],
    ['quotations', '<q>a</q>'],
    ['captions in captions', '<p class="caption">a</p>'],
    ['headings', '<h1>Old bridge</h1>'],
    ['times', '<time>9:00</time><div class="comments">x</div>'],
  ])('takes time as it grows: %s', (_name, unit) => {
    const time = (size: number) => {
      const page = unit.repeat(Math.ceil(size / unit.length));
      const from = performance.now();
      for (const read of [
        () => pageOf(page),
        () => feedOf(`<rss><channel><item><description><![CDATA[${page}]]></description></item></channel></rss>`),
      ])
        check(read);
      return performance.now() - from;
    };
    const small = Math.min(time(4000), time(4000));
    expect(time(32_000)).toBeLessThan(Math.max(4000, small * 8 * 5));
  });
});
