import { describe, expect, it } from 'vitest';
import { checkDepth } from '../../../src/readers/markup/check-depth.js';

const check = (html: string) => () => checkDepth(html, 'a.html');

describe('the depth of markup', () => {
  it.each([
    ['hundred thousand nested elements', `${'<div>'.repeat(100_000)}x${'</div>'.repeat(100_000)}`],
    ['elements that are never closed', '<b>x '.repeat(5000)],
    ['elements of many kinds', '<div><span><ul>'.repeat(400)],
    ['wrong ends between them', '<div></p></x>'.repeat(1100)],
  ])('is too much: %s', (_name, html) => {
    expect(check(html)).toThrow(expect.objectContaining({ code: 'E-input-nested' }));
  });

  it.each([
    ['many elements side by side', '<div><p>x</p></div>'.repeat(5000)],
    ['paragraphs and items without an end', '<p>x'.repeat(5000) + '<li>x<td>y'.repeat(5000)],
    ['empty elements', '<br><img src="x"><hr>'.repeat(5000)],
    [
      'tags in scripts, styles and comments',
      `<script>${'"<div>" + '.repeat(2000)}</script><!--${'<div>'.repeat(2000)}--><style>${'<b>'.repeat(2000)}`,
    ],
    ['inner elements that the end of the outer one closes', '<div><b><i>x</div>'.repeat(5000)],
    ['signs that are no tags', 'a < b <3 <- << '.repeat(5000)],
  ])('is well with %s', (_name, html) => {
    expect(check(html)).not.toThrow();
  });
});
