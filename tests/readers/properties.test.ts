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
});
