import { describe, expect, it } from 'vitest';
import { feedOf } from '../page-of.js';

const articlesOf = (markup: string) => {
  const { raw, segmentation } = feedOf(markup);
  return (segmentation?.articles ?? []).map((a) => ({
    title: a.title?.text ?? null,
    byline: a.byline?.text ?? null,
    published: a.published?.value ?? null,
    outlet: a.outlet?.text ?? null,
    text: raw.slice(Math.max(a.title?.end ?? a.start, ...a.known.filter((k) => k.kind === 'dateline').map((k) => k.end)), a.end).trim(),
  }));
};
const rss = (items: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Aldby Post</title>${items}</channel></rss>`;
const atom = (entries: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Aldby Post</title><author><name>Desk</name></author>${entries}</feed>`;

describe('a feed', () => {
  it.each([
    [
      'RSS with the whole text',
      rss(
        '<item><title>Rain &amp;amp; wind</title><dc:creator><![CDATA[Jon Vale]]></dc:creator><pubDate>Wed, 04 Mar 2026 07:00:00 GMT</pubDate><description>Teaser</description><content:encoded><![CDATA[<p>It rained.</p><p>It blew &amp; blew.</p>]]></content:encoded></item>',
      ),
      [
        {
          title: 'Rain & wind',
          byline: 'By Jon Vale',
          published: '2026-03-04T07:00Z',
          outlet: 'Aldby Post',
          text: 'It rained.\n\nIt blew & blew.',
        },
      ],
    ],
    [
      'RSS with escaped descriptions',
      rss(
        '<item><title>Rain</title><author>jon@example.invalid (Jon Vale)</author><description>&lt;p&gt;It rained at 5 &amp;lt; 6.&lt;/p&gt;</description></item><item><title>Sun</title><source url="x">Sarn Times</source><author>desk@example.invalid</author><description>It was dry.\n\nNobody minded.</description></item>',
      ),
      [
        { title: 'Rain', byline: 'By Jon Vale', published: null, outlet: 'Aldby Post', text: 'It rained at 5 < 6.' },
        { title: 'Sun', byline: null, published: null, outlet: 'Sarn Times', text: 'It was dry.\n\nNobody minded.' },
      ],
    ],
    [
      'RSS 1.0, whose items stand beside the channel',
      '<rdf:RDF xmlns:rdf="r"><channel><title>Old Wire</title></channel><item><title>Snow</title><description>It snowed.</description><dc:date>2004-01-11</dc:date></item></rdf:RDF>',
      [{ title: 'Snow', byline: null, published: '2004-01-11', outlet: 'Old Wire', text: 'It snowed.' }],
    ],
    [
      'Atom with HTML',
      atom(
        '<entry><title type="html">A &lt;em&gt;long&lt;/em&gt; night</title><published>2026-03-04T07:00:00Z</published><updated>2026-03-05T00:00:00Z</updated><author><name>Jon Vale</name></author><content type="html">&lt;p&gt;It rained.&lt;/p&gt;</content></entry>',
      ),
      [{ title: 'A long night', byline: 'By Jon Vale', published: '2026-03-04T07:00Z', outlet: 'Aldby Post', text: 'It rained.' }],
    ],
    [
      'Atom with XHTML and with plain text',
      atom(
        '<entry><title>Rain</title><content type="xhtml"><div><p>It <b>rained</b> &amp; blew.</p></div></content></entry><entry><title>Sun</title><content src="http://example.invalid/a"/><summary>5 &lt; 6, said AT&amp;T.</summary></entry>',
      ),
      [
        { title: 'Rain', byline: 'By Desk', published: null, outlet: 'Aldby Post', text: 'It rained & blew.' },
        { title: 'Sun', byline: 'By Desk', published: null, outlet: 'Aldby Post', text: '5 < 6, said AT&T.' },
      ],
    ],
    [
      'items without text, or without a title',
      rss('<item><title>Rain</title></item><item/><item><description>It snowed.</description></item>'),
      [
        { title: 'Rain', byline: null, published: null, outlet: 'Aldby Post', text: '' },
        { title: null, byline: null, published: null, outlet: 'Aldby Post', text: 'It snowed.' },
      ],
    ],
    [
      'an ampersand that should have been escaped',
      rss('<item><title>Salt & light</title></item>'),
      [{ title: 'Salt & light', byline: null, published: null, outlet: 'Aldby Post', text: '' }],
    ],
  ])('is read: %s', (_name, markup, articles) => {
    expect(articlesOf(markup)).toEqual(articles);
  });

  it('is covered by its articles without a gap', () => {
    const { raw, segmentation } = feedOf(rss('<item><title>Rain</title><description>It rained.</description></item>'.repeat(3)));
    expect(segmentation?.articles.map((a) => raw.slice(a.start, a.end)).join('')).toBe(raw);
    expect(segmentation?.outside).toEqual([]);
  });

  it.each([
    ['without items', rss(''), 'E-input-empty'],
    ['of empty items', rss('<item><title> </title></item>'), 'E-input-empty'],
    ['that is another kind of XML', '<catalog><book/></catalog>', 'E-input-xml'],
    ['that breaks off', '<rss><channel><item><title>Rain', 'E-input-xml'],
    ['with a wrong end tag', rss('<item><title>Rain</item>'), 'E-input-xml'],
    ['that is no XML', 'It rained on Tuesday.', 'E-input-xml'],
    [
      'whose item is nested too deeply',
      rss(`<item><description><![CDATA[${'<div>'.repeat(5000)}x]]></description></item>`),
      'E-input-nested',
    ],
    ['nested too deeply itself', rss('<a>'.repeat(2000) + '</a>'.repeat(2000)), 'E-input-xml'],
    ['with names that would poison an object', rss('<item><__proto__>x</__proto__></item>'), 'E-input-xml'],
    [
      'with external entities',
      '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]><rss><channel><item><title>&x;</title></item></channel></rss>',
      'E-input-xml',
    ],
    [
      'whose entities grow',
      `<!DOCTYPE rss [<!ENTITY a "${'ha'.repeat(4000)}">]><rss><channel><item><title>${'&a;'.repeat(5000)}</title></item></channel></rss>`,
      'E-input-xml',
    ],
  ])('%s is refused with a code', (_name, markup, code) => {
    expect(() => feedOf(markup)).toThrow(expect.objectContaining({ code }));
  });

  it('does not let entities of entities grow', () => {
    const laughs =
      '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><rss><channel><item><title>x&c;</title></item></channel></rss>';
    expect(feedOf(laughs).raw.length).toBeLessThan(40);
  });

  it('takes ten thousand references in its stride', () => {
    const { raw } = feedOf(
      rss(`<item><title>Rain</title><description>${'&lt;p&gt;It rained &#8212; hard.&lt;/p&gt;'.repeat(2500)}</description></item>`),
    );
    expect(raw.match(/It rained — hard\./g)).toHaveLength(2500);
  });

  it('is XHTML where its root says so', () => {
    expect(
      feedOf('<?xml version="1.0"?><html xmlns="x"><head><title>Rain</title></head><body><p>It rained.</p></body></html>'),
    ).toMatchObject({
      original: { mediaType: 'application/xhtml+xml' },
    });
  });
});
