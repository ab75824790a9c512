import { describe, expect, it } from 'vitest';
import { drawSvg } from '../../src/site/document.ts';

describe('drawSvg', () => {
  it('gives the markup of what was drawn, with its text escaped', () => {
    const markup = drawSvg((svg) => {
      svg.setAttribute('viewBox', '0 0 10 10');
      svg.appendChild(svg.ownerDocument.createElementNS(svg.namespaceURI, 'text')).textContent = '<oars> & sails';
    });
    expect(markup).toBe('<svg viewBox="0 0 10 10"><text>&lt;oars&gt; &amp; sails</text></svg>');
  });
  it('begins with an empty element every time', () => {
    const draw = (svg: SVGSVGElement): void => {
      svg.append(`${svg.childNodes.length} before`);
    };
    expect([drawSvg(draw), drawSvg(draw)]).toEqual(['<svg>0 before</svg>', '<svg>0 before</svg>']);
  });
});
