import { JSDOM } from 'jsdom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawChildren, markup, type Markup } from '../../src/draw/markup.ts';

const createRoot = (): HTMLElement => new JSDOM('<main></main>').window.document.querySelector('main')!;

const { children: arbitraryChildren } = fc.letrec<{ children: (Markup | string)[]; node: Markup | string }>((tie) => ({
  children: fc.array(tie('node'), { maxLength: 3 }),
  node: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('a', '<b>&', 'c'),
    fc.record({
      tag: fc.constantFrom('ul', 'li', 'a'),
      attributes: fc.dictionary(fc.constantFrom('class', 'href', 'title'), fc.constantFrom('x', '"y"')),
      children: tie('children'),
    }),
  ),
}));

describe('drawChildren', () => {
  it('writes text as text only', () => {
    const root = createRoot();
    drawChildren(root, [markup('p', { title: '"<' }, '<img src=x>', markup('b', {}, '1'))]);
    expect(root.innerHTML).toBe('<p title="&quot;&lt;">&lt;img src=x&gt;<b>1</b></p>');
  });
  it('keeps the nodes that fit, and leaves nothing of what was there before', () => {
    const root = createRoot();
    drawChildren(root, [markup('p', { class: 'old' }, 'one'), markup('ul', {}, markup('li')), 'text']);
    const [paragraph] = root.children;
    const text = paragraph!.firstChild;
    drawChildren(root, [markup('p', { title: 'new' }, 'two'), markup('a')]);
    expect(root.innerHTML).toBe('<p title="new">two</p><a></a>');
    expect(root.firstChild).toBe(paragraph);
    expect(paragraph!.firstChild).toBe(text);
  });
  it('draws over anything what it draws into nothing', () => {
    fc.assert(
      fc.property(arbitraryChildren, arbitraryChildren, (before, after) => {
        const [used, fresh] = [createRoot(), createRoot()];
        drawChildren(used, before);
        drawChildren(used, after);
        drawChildren(fresh, after);
        expect(used.isEqualNode(fresh.ownerDocument.importNode(fresh, true))).toBe(true);
      }),
    );
  });
});
