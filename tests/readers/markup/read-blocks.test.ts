import { describe, expect, it } from 'vitest';
import { buildTree } from '../../../src/readers/markup/parse-page.js';
import { readBlocks } from '../../../src/readers/markup/read-blocks.js';

const textsOf = (html: string) => readBlocks(buildTree(html)).map(({ text }) => text);

describe('the blocks of a page', () => {
  it.each([
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['paragraphs that are never closed', '<p>One.<p>Two.', ['One.', 'Two.']],
    ['headings', '<h2>What comes next</h2><p>Rain.</p>', ['What comes next', 'Rain.']],
    ['text beside blocks', 'One<div>Two</div>three', ['One', 'Two', 'three']],
    ['inline markup', '<p>The <b>old</b> <i>bridge</i><span>s</span></p>', ['The old bridges']],
    ['white space as a browser shows it', '<p>\n  The   old\n\tbridge  </p>', ['The old bridge']],
    ['entities', '<p>Caf&eacute; &amp; bar &#8212; &#x201C;Sarn&#x201D;</p>', ['Café & bar — “Sarn”']],
    ['hard blanks as they are', '<p>14&nbsp;months</p>', ['14\u00a0months']],
    ['words with marks for breaking them', '<p>Water&shy;works\u200b and<wbr>more</p>', ['Waterworks andmore']],
    ['one line break', '<p>Roses<br>are red</p>', ['Roses\nare red']],
    ['two line breaks as a new paragraph', 'One.<br><br>Two.<br> <br/>Three.', ['One.', 'Two.', 'Three.']],
    ['a list', '<ul><li>One</li><li>Two</li></ul>', ['- One', '- Two']],
    ['a numbered list', '<ol start="3"><li>One<li>Two</ol>', ['3. One', '4. Two']],
    ['a list in a list', '<ul><li>One<ol><li>Two</li></ol></li></ul>', ['- One', '  1. Two']],
    ['an item of two paragraphs', '<ul><li><p>One</p><p>more</p></li><li>Two</li></ul>', ['- One', 'more', '- Two']],
    ['an item without text', '<ul><li></li><li>Two</li></ul><p>End</p>', ['- Two', 'End']],
    ['short quotations', '<p>He said <q>no, <q>never</q></q>.</p>', ['He said “no, ‘never’”.']],
    ['preformatted text', '<pre>One\n  two\n\nThree</pre>', ['One\ntwo', 'Three']],
    ['a table of data', '<table><tr><th>Year<th>Cost</tr><tr><td>2024<td>$2</tr></table>', ['Year | Cost\n2024 | $2']],
    ['a table with broken lines in its cells', '<table><tr><td>New<br>York<td>$2</tr></table>', ['New York | $2']],
    ['a table that arranges a page', '<table><tr><td><h1>Rain</h1><td><p>It fell.</p></table>', ['Rain', 'It fell.']],
    ['a table of one column', '<table><tr><td>One<tr><td>Two</table>', ['One', 'Two']],
    ['definitions', '<dl><dt>Sarn</dt><dd>A river</dd></dl>', ['Sarn', 'A river']],
  ])('hold %s', (_name, html, texts) => {
    expect(textsOf(html)).toEqual(texts);
  });

  it.each([
    ['scripts and styles', '<script>var a = "x";</script><style>p{}</style>'],
    ['templates and drawings', '<template>x</template><svg><title>x</title><text>x</text></svg>'],
    ['form fields', '<select><option>x</option></select><button>x</button><textarea>x</textarea>'],
    ['what is hidden', '<p hidden>x</p><p style="color: red; display:none">x</p><span aria-hidden="true">x</span>'],
    ['comments', '<!-- x --><p><!-- x --></p>'],
    ['blocks of blanks', '<p>&nbsp;</p><p> </p><div><br></div>'],
    ['pictures', '<img alt="x" src="x"><iframe src="x">x</iframe>'],
  ])('hold nothing of %s', (_name, html) => {
    expect(textsOf(html)).toEqual([]);
  });

  it.each([
    ['a time that stands alone', '<p><time>23:12</time></p>', 'time'],
    ['a time in a sentence', '<p>Since <time>23:12</time></p>', 'text'],
    ['a caption by its class', '<p class="wp-caption-text">A tram.</p>', 'caption'],
    ['a card whose class says caption', '<div class="caption"><h3>Trams</h3>They run.</div>', 'text'],
    ['a class that only begins so', '<div class="captioned">They run.</div>', 'text'],
  ])('tell %s', (_name, html, kind) => {
    expect(readBlocks(buildTree(html))[0]?.kind).toBe(kind);
  });

  it('tell captions, items and tables', () => {
    const html = '<figure><img><figcaption>A tram.</figcaption></figure><ul><li>One</ul><table><tr><td>1<td>2</table><p>End.';
    expect(readBlocks(buildTree(html)).map(({ kind }) => kind)).toEqual(['caption', 'item', 'table', 'text']);
  });

  it('grow in time as the page does', () => {
    const time = (html: string) => {
      const from = performance.now();
      readBlocks(buildTree(html));
      return performance.now() - from;
    };
    for (const unit of ['a<br>', '<p>x', '<b>x</b> ', '<li>x', '&nbsp; ', '<!--x-->']) {
      const small = Math.min(time(unit.repeat(4000)), time(unit.repeat(4000)));
      expect(time(unit.repeat(32_000))).toBeLessThan(Math.max(1500, small * 8 * 4));
    }
  });
});
