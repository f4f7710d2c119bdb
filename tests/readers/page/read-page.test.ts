import { createServer } from 'node:http';
import { describe, expect, it, vi } from 'vitest';
import { pageOf, STORY } from '../page-of.js';

const headOf = (markup: string) => {
  const source = pageOf(markup);
  const article = source.segmentation?.articles[0];
  return {
    title: article?.title?.text ?? null,
    byline: article?.byline?.text ?? null,
    published: article?.published?.value ?? null,
    outlet: article?.outlet?.text ?? null,
  };
};
const page = (head: string, body = `<h1>Old bridge to be mended</h1>${STORY}`) =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const linkedData = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('the head of a page', () => {
  it.each([
    [
      'Open Graph tags',
      '<meta property="og:title" content="Bridge to be mended"><meta property="og:site_name" content="Aldby Post"><meta property="article:published_time" content="2026-03-04T09:10:11Z"><meta name="author" content="Jon Vale">',
      { title: 'Old bridge to be mended', byline: 'By Jon Vale', published: '2026-03-04T09:10Z', outlet: 'Aldby Post' },
    ],
    [
      'linked data',
      linkedData({
        '@type': 'NewsArticle',
        headline: 'Old bridge mended',
        author: [{ '@type': 'Person', name: 'Jon Vale' }, { name: 'Ida Roe' }, { name: 'Max Lund' }],
        datePublished: '2026-03-04',
        publisher: { name: 'Aldby Post' },
      }),
      { title: 'Old bridge to be mended', byline: 'By Jon Vale, Ida Roe and Max Lund', published: '2026-03-04', outlet: 'Aldby Post' },
    ],
    [
      'linked data in a graph, with references in its text',
      linkedData({
        '@graph': [
          { '@type': 'WebSite', name: 'x' },
          { '@type': ['ReportageNewsArticle'], headline: 'Rain &amp; wind', author: 'By Jon Vale' },
        ],
      }),
      { title: 'Rain & wind', byline: 'By Jon Vale', published: null, outlet: null },
    ],
    [
      'its own title, where it has no top heading',
      '<title>Old bridge to be mended | Aldby Post</title>',
      { title: 'Old bridge to be mended' },
      `<div>${STORY}</div>`,
    ],
    ['the only top heading', '', { title: 'Old bridge to be mended', byline: null, published: null, outlet: null }],
    [
      'the heading that its title repeats',
      '<title>Old bridge to be mended - Aldby Post</title>',
      { title: 'Old bridge to be mended' },
      `<h1>Aldby Post</h1><h1>Old bridge to be mended</h1>${STORY}`,
    ],
    ['a heading of two lines', '', { title: 'Old bridge to be mended' }, `<h1>Old bridge<br>to be mended</h1>${STORY}`],
    [
      'a heading beneath the name of a section',
      '<meta property="og:title" content="Old bridge to be mended">',
      { title: 'Old bridge to be mended' },
      `<h1><span>Opinion</span> Old bridge to be mended</h1>${STORY}`,
    ],
    [
      'a time element',
      '',
      { published: '2026-03-04' },
      `<article><h1>Old bridge to be mended</h1><time datetime="2026-03-04">Wednesday</time>${STORY}</article>`,
    ],
    [
      'an author who is the outlet as no author',
      '<meta name="author" content="Aldby Post"><meta property="og:site_name" content="Aldby Post">',
      { byline: null, outlet: 'Aldby Post' },
    ],
    ['a profile address as no author', '<meta property="article:author" content="https://example.invalid/jon">', { byline: null }],
    ['a date that is none as no date', '<meta name="date" content="last week">', { published: null }],
    [
      'broken linked data as none',
      '<script type="application/ld+json">{"@type": "NewsArticle", </script>',
      { title: 'Old bridge to be mended' },
    ],
  ])('is read from %s', (_name, head, wanted, body?: string) => {
    expect(headOf(page(head, body))).toMatchObject(wanted);
  });

  it('stands on top of the text, each part at its place', () => {
    const source = pageOf(
      page(
        '<meta name="author" content="Jon Vale"><meta name="date" content="2026-03-04"><meta property="og:site_name" content="Aldby Post">',
      ),
    );
    expect(source.raw).toMatch(/^Old bridge to be mended\n\nBy Jon Vale\n2026-03-04\nAldby Post\n\nThe council of Aldby voted/);
    for (const part of source.segmentation?.articles.flatMap((a) => [a.title, a.byline, a.outlet]) ?? [])
      expect(source.raw.slice(part?.start, part?.end)).toBe(part?.text);
  });

  it('is not said twice', () => {
    const body = `<article><h1>Old bridge to be mended</h1><p>By Jon Vale</p><p>March 4, 2026</p>${STORY}</article>`;
    const { raw } = pageOf(page('<meta name="author" content="Jon Vale"><meta name="date" content="2026-03-04">', body));
    expect(raw.match(/Jon Vale/g)).toHaveLength(1);
    expect(raw).not.toContain('March 4');
  });

  it('is left to be found in the text where markup tells none', () => {
    const source = pageOf(
      `<html><title>Aldby Post: Old bridge to be mended</title><body><b>Old bridge to be mended</b><br>By Jon Vale<br>4 March 2026${STORY}`,
    );
    expect(source.segmentation).toBeUndefined();
    expect(source.raw).toContain('Old bridge to be mended\nBy Jon Vale\n4 March 2026\n\nThe council');
  });
});

describe('the story of a page', () => {
  it('comes without menus, scripts, side bars and foot', () => {
    const { raw } = pageOf(
      page(
        '<script>var x = "scripted";</script>',
        `<nav><a href="/">Home</a><a href="/s">Sport</a></nav><main><article><h1>Old bridge to be mended</h1>${STORY}${STORY}</article></main><aside><h2>Most read</h2><ul><li><a href="/1">Library opens</a></li></ul></aside><footer>All rights reserved</footer><script>document.write("written")</script>`,
      ),
    );
    for (const word of ['Home', 'scripted', 'written', 'Most read', 'All rights']) expect(raw).not.toContain(word);
    expect(raw.match(/voted on Tuesday/g)).toHaveLength(2);
  });

  it.each([
    [
      'a short notice',
      '<!doctype html><title>Mayor resigns</title><h1>Mayor resigns</h1><p>The mayor of Aldby resigned on Friday.',
      'The mayor of Aldby resigned on Friday.',
    ],
    ['a page without a frame', '<p>The mayor of Aldby resigned on Friday.</p>', 'The mayor of Aldby resigned on Friday.'],
    ['a head that is never closed', `<html><head><title>x</title><body>${STORY}`, 'The council of Aldby voted'],
    [
      'a front page',
      '<h1>Aldby Post</h1><div><h2>Storm</h2><p>It is windy.</p></div><div><h2>Ferry</h2><p>It sails.</p></div>',
      'It sails.',
    ],
  ])('is whole for %s', (_name, markup, text) => {
    expect(pageOf(markup).raw).toContain(text);
  });

  it('is taken from linked data where a script would have to write it', () => {
    const story = {
      '@type': 'NewsArticle',
      headline: 'Ferry sails',
      articleBody: 'The ferry sails again.\n\n&ldquo;At last,&rdquo; said the captain.',
    };
    expect(pageOf(`<html><head>${linkedData(story)}</head><body><div id="root"></div></body></html>`).raw).toBe(
      'Ferry sails\n\nThe ferry sails again.\n\n“At last,” said the captain.\n',
    );
  });

  it.each([
    [
      'comments that are longer than it',
      `<article><h1>Quay wall cracks</h1><p>The quay wall has cracked again.</p></article><div id="comments"><p>User one</p>${STORY}${STORY}</div>`,
    ],
    [
      'a side bar beside a short notice',
      '<main><h1>Quay wall cracks</h1><p>The quay wall has cracked again.</p></main><aside><p>User one</p></aside><p>User one</p>',
    ],
  ])('is not mixed up with %s', (_name, markup) => {
    const { raw } = pageOf(markup);
    expect(raw).toContain('The quay wall has cracked again.');
    expect(raw).not.toContain('User one');
  });

  it.each([
    ['by its class', '<h1>Old bridge to be mended</h1><h2 class="article__standfirst">The work begins in the spring</h2>', 1],
    [
      'beneath the header',
      '<header><h1>Old bridge to be mended</h1></header><p itemprop="description">The work begins in the spring</p>',
      1,
    ],
    ['no other block', '<h1>Old bridge to be mended</h1><h2 class="section">The work begins in the spring</h2>', 0],
  ])('begins with its standfirst, known %s', (_name, head, times) => {
    const { raw } = pageOf(`<div>${head}</div><div class="body">${STORY}${STORY}</div>`);
    expect(raw.match(/The work begins in the spring\n\nThe council/g) ?? []).toHaveLength(times);
  });

  it('is known by its captions and tables', () => {
    const figure = '<figure><img src="a.jpg"><figcaption>The bridge in May.</figcaption></figure>';
    const source = pageOf(
      page(
        '',
        `<article><h1>Old bridge to be mended</h1>${STORY}${figure}<table><tr><td>2024</td><td>$2</td></tr></table>${STORY}</article>`,
      ),
    );
    const told = source.segmentation?.articles[0]?.known.map(({ kind, start, end }) => [kind, source.raw.slice(start, end)]);
    expect(told).toContainEqual(['caption', 'The bridge in May.']);
    expect(told).toContainEqual(['list-item', '2024 | $2']);
  });
});

describe('a page', () => {
  it('runs no script and fetches nothing', async () => {
    let asked = 0;
    const server = createServer((_request, response) => response.end(String(++asked))).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : address;
    const fetched = vi.spyOn(globalThis, 'fetch');
    const at = `http://127.0.0.1:${port}`;
    const { raw } = pageOf(
      `<html><head><link rel="stylesheet" href="${at}/a.css"><script src="${at}/a.js"></script><style>@import url("${at}/b.css");</style></head><body onload="globalThis.pageRan = 1"><h1>Old bridge to be mended</h1>${STORY}<img src="${at}/a.png" onerror="globalThis.pageRan = 1"><iframe src="${at}/f"></iframe><object data="${at}/o"></object><script>globalThis.pageRan = 1; document.body.textContent = "owned"</script></body></html>`,
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    server.close();
    expect([asked, fetched.mock.calls.length, Reflect.get(globalThis, 'pageRan')]).toEqual([0, 0, undefined]);
    expect(raw).not.toContain('owned');
  });

  it.each([
    ['without text', '<html><body><script>x</script><img src="x"></body></html>', 'E-input-empty'],
    ['nested too deeply', `<html><body>${'<div>'.repeat(100_000)}x`, 'E-input-nested'],
  ])('%s is refused with a code', (_name, markup, code) => {
    expect(() => pageOf(markup)).toThrow(expect.objectContaining({ code }));
  });

  it('gives text that any file can hold', () => {
    const { raw } = pageOf(
      page('<meta name="author" content="Jon &#xD800; Vale">', `<h1>Old bridge to be mended</h1>${STORY}<p>&#xDC00;&#0; end</p>`),
    );
    expect(Buffer.from(raw, 'utf8').toString('utf8')).toBe(raw);
  });

  it('gives the same text twice, and names its own file', () => {
    const markup = page('<meta name="date" content="2026-03-04">');
    expect(pageOf(markup)).toEqual(pageOf(markup));
    expect(pageOf(markup)).toMatchObject({
      name: 'a.txt',
      encoding: 'utf-8',
      original: { name: 'a.page', mediaType: 'text/html', encoding: 'utf-8' },
    });
  });
});
