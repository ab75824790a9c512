import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { createCascade } from '../../../src/site/pictures/cascade.ts';
import { freeze } from '../../../src/site/pictures/freeze.ts';

const cascade = createCascade('src/styles', ['tokens.css', 'marks.css', 'lanes.css', 'strip.css', 'pictures.css']);
const words = { title: 'Ships & <harbours>', description: 'What came when' };

function frozen(inner: string, style: 'light' | 'dark' = 'light'): string {
  const markup = `<svg class="picture" lang="ja" width="200" height="80">${inner}</svg>`;
  return freeze(new JSDOM(markup).window.document.querySelector('svg')!, cascade, style, words);
}

const SMALL = `
  <rect class="picture-paper" width="200" height="80"></rect>
  <g class="lane" data-hue="2"><rect class="life soft" x="10" y="20" width="100" height="8" opacity="0.7"></rect></g>
  <a class="mark w3" href="x.html" data-hue="2" transform="translate(40,24)"><path class="shape" d="M0,0h4z"></path></a>
  <text class="label w3" font-size="12" x="40" y="15" text-anchor="middle">進水1</text>
  <g class="strip"><svg x="10" y="50" width="100" height="20"><line data-hue="1" x2="100%" y1="50%" y2="50%"></line>
    <svg class="density" viewBox="0 0 50 24" preserveAspectRatio="none"><path data-hue="1" d="M1 6v6"></path></svg></svg></g>`;

describe('freeze', () => {
  it('makes a picture that stands alone', async () => {
    await expect(`${frozen(SMALL).replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot('small.svg');
  });
  it.each(['light', 'dark'] as const)('leaves nothing in %s that only a page can resolve', (style) => {
    expect(frozen(SMALL, style)).not.toMatch(/var\(|light-dark|class=|data-|<text|<a |style=|url\((?!#)|NaN|undefined/);
  });
  it('takes the colours of the style', () => {
    const paper = '<rect class="picture-paper" width="9" height="9"></rect>';
    expect(frozen(paper)).toContain('fill="#fffdf8"');
    expect(frozen(paper, 'dark')).toContain('fill="#16171a"');
  });
  it('says in words what it shows', () => {
    expect(frozen('')).toContain('<title id="t">Ships &amp; &lt;harbours></title><desc id="d">What came when</desc>');
  });
  it('defines each letter once', () => {
    const text = frozen('<text x="0" y="10" font-size="10">aba</text><text x="0" y="30" font-size="20">ab</text>');
    expect(text.match(/<path id=/g)).toHaveLength(2);
    expect(text.match(/<use/g)).toHaveLength(5);
  });
  it('writes lines beside each other as one, with every letter where it stood', () => {
    const line = (x: number) => `<text x="${x}" y="9" font-size="10">${'a'.repeat(9)}</text>`;
    const placesOf = (markup: string) =>
      [...markup.matchAll(/translate\((\d+) 9\)scale\(([\d.]+)\)" fill="[^"]+">(.*?)<\/g>/g)].flatMap(
        ([, x, scale, run = '']) =>
          [...run.matchAll(/<use href="#a"(?: x="(-?\d+)")?\/>/g)].map(
            ([, at = '0']) => Number(x) + Number(at) * Number(scale),
          ),
      );
    const [joined, apart] = [frozen(line(20) + line(100)), [20, 100].map((x) => frozen(line(x)))];
    expect(joined.match(/translate/g)).toHaveLength(1);
    placesOf(joined).forEach((x, i) => expect(x).toBeCloseTo(apart.flatMap(placesOf)[i]!, 0));
    expect(placesOf(joined)).toHaveLength(18);
  });
  it('writes a shape once that stands in several places', () => {
    const mark = (x: number) =>
      `<g transform="translate(${x},24)"><path class="shape" data-hue="2" d="M0,0h4v4h-4z"></path></g>`;
    const text = frozen([10, 20, 30, 40].map(mark).join(''));
    expect(text.match(/M0,0h4v4h-4z/g)).toHaveLength(1);
    for (const x of [10, 20, 30, 40]) expect(text).toContain(`<use href="#s0" x="${x}" y="24"/>`);
  });
  it('puts spans and lines where the drawing has them', () => {
    const text = frozen(
      '<g font-size="10" text-anchor="end"><text transform="translate(5,6)" dy="0.5em">a<tspan x="0" dy="1em">b</tspan></text></g>',
    );
    expect(text).toContain('<g transform="translate(5,6)">');
    expect(text).toContain('translate(0 5)');
    expect(text).toContain('translate(0 15)');
    expect(frozen('<text font-size="10" y="0.7em">a</text>')).toContain('translate(0 7)');
  });
  it('throws on a letter that no face has', () => {
    expect(() => frozen('<text>\u{10FFFD}</text>')).toThrow('missing glyph');
  });
});
