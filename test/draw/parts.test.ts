import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawParts } from '../../src/draw/parts.ts';
import { createGroup, createSvg, listAttributes, listTexts } from './drawing.ts';

const drawInto = (group: SVGGElement, ...words: string[]): SVGGElement => {
  drawParts(
    group,
    ['text', 'word'],
    words,
    (node, word) => (node.textContent = word.toUpperCase()),
    (word) => word,
  );
  return group;
};
const arbitraryWords = fc.uniqueArray(fc.constantFrom('oar', 'mast', 'keel', 'sail', '__proto__'));

describe('drawParts', () => {
  it('has a part for each datum, with its key, in the order of the data', () => {
    fc.assert(
      fc.property(fc.array(arbitraryWords), (steps) => {
        const group = createGroup();
        for (const words of steps) {
          drawInto(group, ...words);
          expect(listAttributes(group, '.word', 'data-key')).toEqual(words);
          expect(listTexts(group, '.word')).toEqual(words.map((word) => word.toUpperCase()));
        }
      }),
      { numRuns: 30 },
    );
  });
  it('keeps the elements of the data that stay', () => {
    const group = drawInto(createGroup(), 'oar', 'mast', 'keel');
    const [oar, , keel] = group.children;
    drawInto(group, 'keel', 'sail', 'oar');
    expect([group.children[0], group.children[2]]).toEqual([keel, oar]);
  });
  it('keeps the elements that the build drew', () => {
    const group = createSvg(`<svg>${drawInto(createGroup(), 'oar', 'mast').outerHTML}</svg>`).querySelector('g')!;
    const [, mast] = group.children;
    drawInto(group, 'mast', 'oar');
    expect(group.children[0]).toBe(mast);
    expect(group.children).toHaveLength(2);
  });
  it('joins by place where data have no keys', () => {
    const group = createGroup();
    const draw = (...words: string[]) =>
      drawParts(group, ['text', 'word'], words, (node, word) => (node.textContent = word));
    draw('oar', 'mast');
    const [first] = group.children;
    draw('keel');
    expect([...group.children]).toEqual([first]);
    expect(first!.outerHTML).toBe('<text class="word">keel</text>');
  });
  it('leaves alone what has another name or class, or lies deeper', () => {
    const group = createSvg('<svg><g><path class="word"/><text class="name"/><a><text class="word"/></a></g></svg>');
    const before = group.querySelector('g')!.innerHTML;
    drawInto(group.querySelector('g')!);
    expect(group.querySelector('g')!.innerHTML).toBe(before);
  });
});
