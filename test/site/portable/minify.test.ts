import fc from 'fast-check';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { applyEdits, parseTree } from '../../../src/site/portable/html.ts';
import { minifyEdits } from '../../../src/site/portable/minify.ts';

const minify = (html: string): string => applyEdits(html, minifyEdits(parseTree(html), html));

/** A page as a browser has it, without its spaces. */
function shapeOf(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value.replace(/[ \t\n\f\r]+/g, '');
  const inside = ('childNodes' in node ? node.childNodes : []).map(shapeOf).join('');
  const content = 'content' in node ? shapeOf(node.content) : '';
  const attributes = 'attrs' in node ? node.attrs.map(({ name, value }) => `${name}=${value}`).join() : '';
  return `<${node.nodeName} ${attributes}>${inside}${content}</>`;
}

describe('minifyEdits', () => {
  it.each([
    ['drops spaces at the ends of lines', '<div> <p> a </p> </div>', '<div><p>a</div>'],
    ['keeps one between words', '<p>a  <b> b </b>\n c<i> d</i></p>', '<p>a <b>b</b>\nc<i> d</i>'],
    ['keeps those around what a script may fill', '<p>a <b></b> c</p>', '<p>a <b></b> c'],
    [
      'keeps those around what stands in a line',
      '<p>a <button> b </button> c <br> d</p>',
      '<p>a <button>b</button> c <br> d',
    ],
    ['keeps texts as they are set', '<pre> a </pre><textarea> b </textarea>', '<pre> a </pre><textarea> b </textarea>'],
    ['keeps data and scripts', '<script> a ( ) </script>', '<script> a ( ) </script>'],
    ['leaves out ends that follow', '<ul> <li>a</li> <li>b</li> </ul>', '<ul><li>a<li>b</ul>'],
    ['keeps the end of a paragraph before what could go on with it', '<div><p>a</p>b</div>', '<div><p>a</p>b</div>'],
    [
      'closes what holds nothing in a drawing',
      '<svg><path d="M0"></path> <g></g></svg>',
      '<svg><path d="M0" /> <g /></svg>',
    ],
    [
      'knows tables',
      '<table> <thead> <tr> <th>a</th> <td>b</td> </tr> </thead> <tbody> <tr> <td>c</td> </tr> </tbody> </table>',
      '<table><thead><tr><th>a<td>b<tbody><tr><td>c</table>',
    ],
    [
      'writes quotation marks as they are',
      '<p title="&quot;">&quot;a&quot;</p><pre>&#39;b</pre>',
      `<p title="&quot;">"a"<pre>'b</pre>`,
    ],
    [
      'goes into templates',
      '<template> <li>a</li> <li> b </li> </template>',
      '<template><li>a</li><li>b</li></template>',
    ],
  ])('%s', (_, html, small) => {
    expect(minify(html)).toBe(small);
  });

  it('leaves what a browser makes of a page', () => {
    const names = 'p li ul dl dt dd div section span button option select template svg path'.split(' ');
    const { content } = fc.letrec<{ content: string; piece: string }>((tie) => ({
      content: fc.array(tie('piece'), { maxLength: 5 }).map((pieces) => pieces.join('')),
      piece: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(' ', '\n ', 'x', ' y ', '&quot;', '<br>', '<!-- -->', '<pre> z </pre>'),
        fc.tuple(fc.constantFrom(...names), tie('content')).map(([name, inside]) => `<${name}>${inside}</${name}>`),
      ),
    }));
    fc.assert(
      fc.property(content, (inside) => {
        const html = `<!doctype html><body>${inside}</body>`;
        expect(shapeOf(parseTree(minify(html)))).toBe(shapeOf(parseTree(html)));
      }),
      { numRuns: 1000 },
    );
  });
});
